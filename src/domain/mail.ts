import type { MailTemplate } from './default-templates';
import type { Deployment, Party } from './deployment';
import type { Language } from './language';
import { htmlOf } from './mail-html';
import { subjectLine } from './mail-subject';
import type { MailFacts, MailValues } from './mail-values';
import { mailValues } from './mail-values';
import { oneLine } from './plain-text';
import { renderTemplate } from './render-template';
import type { Result } from './result';
import { err, ok } from './result';
import type { TemplateKind, TemplateRowKind } from './template-kind';
import { TEMPLATE_KINDS } from './template-kind';
import type { TemplatePlaceholder, TemplatePlaceholderName } from './template-placeholders';
import { TEMPLATE_PLACEHOLDERS } from './template-placeholders';
import type { TemplateProblem } from './template-tags';

export interface Addressee {
  /** Empty when only the address is known. */
  readonly name: string;
  readonly address: string;
}

export interface Mail {
  /** One line. */
  readonly subject: string;
  readonly text: string;
  /** The text again: `htmlOf` makes it, also after the text was edited. */
  readonly html: string;
  readonly to: readonly Addressee[];
  readonly cc: readonly Addressee[];
}

export type MailProblem =
  | { readonly code: 'template-missing'; readonly kind: TemplateKind; readonly language: Language }
  | {
      readonly code: 'template';
      /** Of the template at fault, which for a subject may be another mail's. */
      readonly kind: TemplateRowKind;
      readonly language: Language;
      readonly part: 'subject' | 'body';
      readonly problem: TemplateProblem;
    }
  /** The mail makes no sense without this value. */
  | { readonly code: 'value-missing'; readonly placeholder: TemplatePlaceholderName };

const NEEDED: Readonly<Partial<Record<TemplateKind, readonly TemplatePlaceholderName[]>>> = {
  planned: ['date', 'start'],
  moved: ['oldDate', 'oldStart', 'date', 'start'],
  cancelled: ['date', 'start'],
  'end-with-issues': ['issues'],
};

/** The mail of one moment of a deployment, before anybody edits it; `checkMail` judges it. */
export function composeMail(
  kind: TemplateKind,
  deployment: Deployment,
  facts: MailFacts,
  templates: readonly MailTemplate[],
): Result<Mail, MailProblem> {
  const { language } = facts;
  const template = templates.find((one) => one.kind === kind && one.language === language);
  if (!template) return err({ code: 'template-missing', kind, language });
  const values = mailValues(deployment, facts);
  const missing = NEEDED[kind]?.find((name) => isEmpty(values[name]));
  if (missing !== undefined) return err({ code: 'value-missing', placeholder: missing });
  const subject = subjectOf(subjectTemplate(template, templates), values);
  if (!subject.ok) return subject;
  const text = renderTemplate(template.body, valuesFor(kind, values), 'text');
  if (!text.ok) return err({ code: 'template', kind, language, part: 'body', problem: text.error });
  return ok({
    subject: subject.value,
    text: text.value,
    html: htmlOf(text.value),
    ...recipientsOf(deployment.parties),
  });
}

const isEmpty = (value: MailValues[TemplatePlaceholderName]): boolean =>
  typeof value !== 'boolean' && value.length === 0;

/** That of the first kind in the language, for every kind: Gmail parts a conversation whose subject changes. */
function subjectTemplate(template: MailTemplate, templates: readonly MailTemplate[]): MailTemplate {
  const same = templates.filter(({ language }) => language === template.language);
  const first = TEMPLATE_KINDS.map((kind) => same.find((one) => one.kind === kind)).find(Boolean);
  return first ?? template;
}

/** A subject may use only what stays the same throughout a deployment. */
function subjectOf(template: MailTemplate, values: MailValues): Result<string, MailProblem> {
  const { customer, environment, where, id } = values;
  const subject = renderTemplate(template.subject, { customer, environment, where, id }, 'text');
  if (subject.ok) return ok(subjectLine(subject.value, id));
  const { kind, language } = template;
  return err({ code: 'template', kind, language, part: 'subject', problem: subject.error });
}

/** What a mail of this kind has; any other placeholder is unknown in it. */
function valuesFor(kind: TemplateKind, values: MailValues): Readonly<Partial<MailValues>> {
  const placeholders: Readonly<Record<string, TemplatePlaceholder>> = TEMPLATE_PLACEHOLDERS;
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => placeholders[name]?.only?.includes(kind) ?? true),
  );
}

/** Each address once, whatever its case; somebody in To and in Cc stays in To. */
function recipientsOf(parties: readonly Party[]): Pick<Mail, 'to' | 'cc'> {
  const seen = new Set<string>();
  const of = (recipient: Party['recipient']): Addressee[] =>
    parties
      .filter((party) => party.recipient === recipient)
      .map(({ name, address }) => ({ name: oneLine(name), address: oneLine(address) }))
      .filter(({ address }) => {
        const key = address.toLowerCase();
        return key === '' || (!seen.has(key) && seen.add(key));
      });
  return { to: of('to'), cc: of('cc') };
}
