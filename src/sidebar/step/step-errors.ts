import type { MailFindingCode } from '../../domain/mail-guards';
import type { FindingCode } from '../../domain/dates/verdict';
import type { Language } from '../../domain/language';
import type { Verb } from '../../domain/step';
import { mailFindingMessage } from '../../messages/mail-findings';
import { mailMessages } from '../../messages/sidebar-mail';
import { stepMessages } from '../../messages/sidebar-step';
import type { StepPreview } from '../../protocol/deployment-view';
import type { Errors } from '../form/errors';
import { findingKey } from '../mail/mail-check';
import type { MailHow } from '../mail/mail-how';
import type { MailInHand } from '../mail/use-mail';
import { toAcknowledge } from './to-acknowledge';

/** Beside which field a finding is told. */
const FIELDS: Readonly<Record<MailFindingCode, string>> = {
  'no-recipient': 'to',
  'bad-address': 'to',
  'too-many-recipients': 'to',
  quota: 'to',
  'unknown-domain': 'to',
  'ticket-inbox': 'to',
  'bad-subject': 'mail.subject',
  'empty-body': 'mail.text',
  'unresolved-placeholder': 'mail.text',
  'other-customer': 'mail.text',
};

/** What no mail leaves with; told at once. */
export function refusedErrors(mail: Pick<MailInHand, 'findings'>, language: Language): Errors {
  const refused = mail.findings.filter(({ severity }) => severity === 'refused');
  return new Map(
    refused.map((finding): [string, string] => [FIELDS[finding.code], mailFindingMessage(finding, language)]),
  );
}

/** What somebody has yet to agree to or to mend in a mail. */
export function openMailErrors(
  { findings, accepted, draft: { typed } }: Pick<MailInHand, 'findings' | 'accepted' | 'draft'>,
  language: Language,
): (readonly [string, string])[] {
  const unconfirmed = findings
    .filter(({ severity }) => severity === 'confirm')
    .map(findingKey)
    .filter((key) => !accepted.includes(key));
  return [
    ...unconfirmed.map((key) => [`mail.accepted.${key}`, mailMessages[language].confirm] as const),
    ...(['to', 'cc'] as const)
      .filter((list) => typed[list].trim() !== '')
      .map((list) => [list, mailMessages[language].notAddress] as const),
  ];
}

/** What somebody has read of: warnings of the date by their codes, later versions by their keys. */
interface Read {
  readonly acknowledged: readonly FindingCode[];
  readonly releases: readonly string[];
}

/** What somebody has yet to read or to mend; told once they try to go on. */
function openErrors(
  { verdict, releases: { news } }: StepPreview,
  { verb, mail }: { readonly verb: Verb; readonly mail: MailInHand },
  { acknowledged, releases }: Read,
  language: Language,
): (readonly [string, string])[] {
  const codes = verdict === null ? [] : toAcknowledge(verdict, verb === 'emergency');
  const unread = codes.filter((code) => !acknowledged.includes(code));
  return [
    ...unread.map((code) => [`acknowledged.${code}`, stepMessages[language].acknowledge] as const),
    ...news
      .filter(({ key }) => !releases.includes(key))
      .map(({ key }) => [`releases.${key}`, stepMessages[language].acknowledge] as const),
    ...openMailErrors(mail, language),
  ];
}

/** What keeps a step from being taken with its mail sent, drafted or left out. */
export function stepErrors(
  preview: StepPreview,
  { verb, mail, how }: { readonly verb: Verb; readonly mail: MailInHand; readonly how: MailHow },
  read: Read,
  language: Language,
): Errors {
  const all = [...refusedErrors(mail, language), ...openErrors(preview, { verb, mail }, read, language)];
  const isMail = ([path]: readonly [string, string]): boolean => !/^(acknowledged|releases)\./.test(path);
  const leaves = how === 'send' || how === 'draft';
  return new Map(!leaves ? all.filter((one) => !isMail(one)) : all);
}
