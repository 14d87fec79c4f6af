import type { GuideTemplate } from './default-guide';
import { DEFAULT_GUIDES } from './default-guide';
import type { NoteTemplate } from './default-note';
import { DEFAULT_NOTES } from './default-note';
import type { MailTemplate } from './default-templates';
import { DEFAULT_TEMPLATES } from './default-templates';
import type { Language } from './language';
import type { Table } from './registry-table';
import type { TemplateRowKind } from './template-kind';
import { GUIDE_KIND, NOTE_KIND } from './template-kind';

/** The first row that names both and has a text; -1 for none. */
const rowOf = ({ rows }: Table, wanted: TemplateRowKind, spoken: Language): number =>
  rows.findIndex(
    ({ kind = '', language = '', body = '' }) =>
      kind.toLowerCase() === wanted && language.toLowerCase() === spoken && body !== '',
  );

/** The usual template with what the team wrote in its place; without a row it is the usual one, as is a subject left empty. */
function written<T extends { readonly subject: string; readonly body: string }>(
  table: Table,
  row: number,
  usual: T,
): T {
  const { subject = '', body = '' } = table.rows[row] ?? {};
  return row < 0
    ? usual
    : { ...usual, subject: subject || usual.subject, body: body.replace(/\r\n?/g, '\n') };
}

/** The team's mails, one a kind and language. */
export const templatesOf = (table: Table): MailTemplate[] =>
  DEFAULT_TEMPLATES.map((usual) => written(table, rowOf(table, usual.kind, usual.language), usual));

export const guideTemplateOf = (table: Table, language: Language): GuideTemplate =>
  written(table, rowOf(table, GUIDE_KIND, language), DEFAULT_GUIDES[language]);

export const noteTemplateOf = (table: Table, language: Language): NoteTemplate =>
  written(table, rowOf(table, NOTE_KIND, language), DEFAULT_NOTES[language]);

/** Where a part of a template stands: `Templates!D5`; empty where the tab has no such row, and the usual text is used. */
export function templateCell(
  table: Table,
  kind: TemplateRowKind,
  language: Language,
  part: 'subject' | 'body',
): string {
  const row = rowOf(table, kind, language);
  return row < 0 ? '' : table.cellOf(row, part);
}
