import { mailMessages } from '../../messages/sidebar-mail';
import { templateRowNames, templatesMessages } from '../../messages/sidebar-templates';
import type { TemplateView } from '../../protocol/templates';
import { ExternalLink } from '../components/external-link';
import { Fold } from '../components/fold';
import { Notice } from '../components/notice';
import { useLanguage, useWords } from '../words';
import { PlaceholderList } from './placeholder-list';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** One template with sample data, and what it may hold. */
export function TemplateSample({ template }: { readonly template: TemplateView }) {
  const words = useWords(templatesMessages);
  const language = useLanguage();
  const { kind, at, problem } = template;
  return (
    <Fold
      title={
        <>
          {capital(templateRowNames[kind][language])}
          {problem !== null && <span class="next due"> {words.wrong}</span>}
        </>
      }
    >
      {problem === null ? <Filled template={template} /> : <Notice severity="error">{problem}</Notice>}
      {at === null ? (
        <p class="hint">{words.usual}</p>
      ) : (
        <ExternalLink url={at.url}>{words.go(at.cell)}</ExternalLink>
      )}
      <Fold title={words.placeholders}>
        <PlaceholderList kind={kind} />
      </Fold>
    </Fold>
  );
}

function Filled({ template: { subject, text } }: { readonly template: TemplateView }) {
  const words = useWords(mailMessages);
  return (
    <>
      <p class="mail-subject">
        <span class="under">{words.subject}</span>
        {subject}
      </p>
      <p class="mail-shown">{text}</p>
    </>
  );
}
