import type { ChecklistItem } from './checklist';
import { entriesFor } from './checklist-entries';
import type { Environment } from './customer';
import type { GuideTemplate } from './default-guide';
import { titleOf } from './deployment-title';
import type { Deployment } from './deployment';
import { guideHtml } from './guide-html';
import type { GUIDE_PLACEHOLDERS } from './guide-placeholders';
import { joinWords } from './join-words';
import type { Language } from './language';
import type { MailProblem } from './mail';
import { subjectLine } from './mail-subject';
import { requestLines } from './mail-values';
import { oneLine, plainLines } from './plain-text';
import type { TemplateValue } from './render-template';
import { renderTemplate } from './render-template';
import type { Result } from './result';
import { err, ok } from './result';
import { GUIDE_KIND } from './template-kind';
import type { ComponentBack } from './way-back';
import { artifactLines, goBackLine } from './way-back';

/** What a rollback guide is filled in with. */
export interface GuideAbout extends Pick<
  Deployment,
  'environments' | 'tickets' | 'mailThreads' | 'what' | 'restarts'
> {
  readonly customerName: string;
  /** What the registry knows of the environments. */
  readonly there: readonly Environment[];
  readonly components: readonly ComponentBack[];
  readonly checklist: readonly ChecklistItem[];
  /** Names. */
  readonly executor: string;
  readonly backup: string;
}

type GuideValues = Readonly<Record<keyof typeof GUIDE_PLACEHOLDERS, TemplateValue>>;

function checklistValues({ checklist, components, restarts, there }: GuideAbout, language: Language) {
  const back = components.map(({ name, version, previous }) => ({
    name,
    version,
    previousVersion: previous,
  }));
  const entries = entriesFor(
    'rollback',
    checklist,
    { components: back, restarts, environments: there },
    language,
  );
  const of = (isIn: (phase: string) => boolean): string[] =>
    entries.filter(({ phase }) => isIn(phase)).map(({ text }) => text);
  const finish = of((phase) => phase === 'finish');
  return {
    steps: of((phase) => phase !== 'validate' && phase !== 'finish'),
    checks: of((phase) => phase === 'validate'),
    finish,
    someFinish: finish.length > 0,
  };
}

const guideValues = (about: GuideAbout, language: Language): GuideValues => ({
  customer: oneLine(about.customerName),
  environment: joinWords(about.environments.map(oneLine), language),
  title: titleOf(about),
  what: plainLines(about.what),
  tickets: requestLines(about),
  goBack: about.components.map((component) => goBackLine(component, language)),
  artifacts: artifactLines(about.components),
  ...checklistValues(about, language),
  responsible: oneLine(about.executor),
  backup: oneLine(about.backup),
});

export interface Guide {
  readonly title: string;
  readonly text: string;
  readonly html: string;
}

/** The guide in its template's language. */
export function composeGuide(about: GuideAbout, template: GuideTemplate): Result<Guide, MailProblem> {
  const { language } = template;
  const values = guideValues(about, language);
  const rendered = (part: 'subject' | 'body'): Result<string, MailProblem> => {
    const text = renderTemplate(template[part], values, 'text');
    return text.ok ? text : err({ code: 'template', kind: GUIDE_KIND, language, part, problem: text.error });
  };
  const subject = rendered('subject');
  if (!subject.ok) return subject;
  const text = rendered('body');
  if (!text.ok) return text;
  const title = subjectLine(subject.value, '');
  return ok({ title, text: text.value, html: guideHtml(title, text.value) });
}
