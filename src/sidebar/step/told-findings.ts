import { MAIL_FINDING_CODES } from '../../domain/mail-guards';
import type { MailFinding } from '../../domain/mail-guards';
import type { SubmissionState } from '../use-submission';

const SEVERITIES: Readonly<Record<string, MailFinding['severity']>> = {
  'mail-refused': 'refused',
  'mail-unconfirmed': 'confirm',
};

/** What the script found in a mail that it would not send: it names each as a field, `mail.code:found`. */
export function toldFindings(now: SubmissionState<unknown>): MailFinding[] {
  if (now.state !== 'failed' || now.failure.kind !== 'refused') return [];
  const { code, fields } = now.failure.refused;
  const severity = SEVERITIES[code];
  if (severity === undefined) return [];
  return fields.flatMap(({ field }): MailFinding[] => {
    const [, name, found = ''] = /^mail\.([a-z-]+):(.*)$/s.exec(field) ?? [];
    const known = MAIL_FINDING_CODES.find((one) => one === name);
    return known === undefined ? [] : [{ code: known, severity, found }];
  });
}
