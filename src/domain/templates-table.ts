import type { MailTemplate } from './default-templates';
import { DEFAULT_TEMPLATES } from './default-templates';
import type { Table } from './registry-table';

/**
 * The team's mails, one a kind and language: the first row that names both and has a text. Without such a row the mail is the
 * procedure's, as it is for a subject left empty.
 */
export function templatesOf({ rows }: Table): MailTemplate[] {
  return DEFAULT_TEMPLATES.map((usual) => {
    const row = rows.find(
      ({ kind = '', language = '', body = '' }) =>
        kind.toLowerCase() === usual.kind && language.toLowerCase() === usual.language && body !== '',
    );
    if (!row) return usual;
    const { subject = '', body = '' } = row;
    return { ...usual, subject: subject || usual.subject, body: body.replace(/\r\n?/g, '\n') };
  });
}
