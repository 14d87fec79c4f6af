import { CATALAN_BODIES, CATALAN_SUBJECT } from './default-templates-ca';
import { ENGLISH_BODIES, ENGLISH_SUBJECT } from './default-templates-en';
import { SPANISH_BODIES, SPANISH_SUBJECT } from './default-templates-es';
import type { Language } from './language';
import { LANGUAGES } from './language';
import type { TemplateKind } from './template-kind';
import { TEMPLATE_KINDS } from './template-kind';

export interface MailTemplate {
  readonly kind: TemplateKind;
  readonly language: Language;
  /** One for all mails of a language: Gmail parts a conversation whose subject changes. */
  readonly subject: string;
  /** Plain text with Mustache tags, which `TEMPLATE_PLACEHOLDERS` names. */
  readonly body: string;
}

const subjects: Readonly<Record<Language, string>> = {
  es: SPANISH_SUBJECT,
  ca: CATALAN_SUBJECT,
  en: ENGLISH_SUBJECT,
};

const bodies: Readonly<Record<Language, Readonly<Record<TemplateKind, string>>>> = {
  es: SPANISH_BODIES,
  ca: CATALAN_BODIES,
  en: ENGLISH_BODIES,
};

/** The procedure's own texts with the spelling mended, and those that the procedure lacks. */
export const DEFAULT_TEMPLATES: readonly MailTemplate[] = LANGUAGES.flatMap((language) =>
  TEMPLATE_KINDS.map((kind) => ({
    kind,
    language,
    subject: subjects[language],
    body: bodies[language][kind],
  })),
);
