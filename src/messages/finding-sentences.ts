import type { Language } from '../domain/language';
import type { MailFinding } from '../domain/mail-guards';
import type { Finding } from '../domain/dates/verdict';
import { tellFindings } from './findings';
import { mailFindingMessage } from './mail-findings';

/** Every finding of a date, one sentence each. */
export const findingSentences = (findings: readonly Finding[], language: Language): string =>
  tellFindings(findings, language)
    .map(({ text }) => text)
    .join(' ');

export const mailFindingSentences = (findings: readonly MailFinding[], language: Language): string =>
  findings.map((finding) => mailFindingMessage(finding, language)).join(' ');
