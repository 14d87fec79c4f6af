import { templatesMessages } from '../../messages/sidebar-templates';
import type { CellLink, TemplatesView } from '../../protocol/templates';
import { ExternalLink } from '../components/external-link';
import { Notice } from '../components/notice';
import { Section } from '../components/view';
import { useWords } from '../words';

interface Problem {
  readonly text: string;
  readonly severity: 'error' | 'warning';
  readonly at: CellLink | null;
}

/** Each sentence once: all mails of a language share their subject. */
export function TemplateProblems({ view: { templates, unused } }: { readonly view: TemplatesView }) {
  const words = useWords(templatesMessages);
  const all = [
    ...templates.flatMap(({ problem, at }): Problem[] =>
      problem === null ? [] : [{ text: problem, severity: 'error', at }],
    ),
    ...unused.map((at): Problem => ({ text: words.unused(at.cell), severity: 'warning', at })),
  ];
  const problems = [...new Map(all.map((problem) => [problem.text, problem])).values()];
  if (problems.length === 0) return <p role="status">{words.noProblems}</p>;
  return (
    <Section title={words.problems} count={problems.length}>
      {problems.map(({ text, severity, at }) => (
        <Notice key={text} severity={severity}>
          {text} {at && <ExternalLink url={at.url}>{words.go(at.cell)}</ExternalLink>}
        </Notice>
      ))}
    </Section>
  );
}
