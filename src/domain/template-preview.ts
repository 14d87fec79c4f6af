import type { Language } from './language';
import { LANGUAGES } from './language';
import type { MailProblem } from './mail';
import { composeMail } from './mail';
import type { MailFacts } from './mail-values';
import { noticeText } from './notice-text';
import type { Table } from './registry-table';
import type { Result } from './result';
import { composeGuide } from './rollback-guide';
import { SAMPLE_GUIDE, sampleMail, sampleNote } from './sample-deployment';
import type { TemplateRowKind } from './template-kind';
import { GUIDE_KIND, NOTE_KIND, TEMPLATE_ROW_KINDS } from './template-kind';
import { guideTemplateOf, noteTemplateOf, templateCell, templatesOf } from './templates-table';

/** A template filled in with sample data, or why it cannot be. */
export interface TemplatePreview {
  readonly kind: TemplateRowKind;
  readonly language: Language;
  /** Where it, or what is wrong with it, stands: `Templates!D5`; empty for a text that no row holds. */
  readonly cell: string;
  readonly subject: string;
  readonly text: string;
  readonly problem: MailProblem | null;
}

type Support = Pick<MailFacts, 'portal' | 'phone'>;

function filled(
  table: Table,
  kind: TemplateRowKind,
  language: Language,
  support: Support,
): Result<Pick<TemplatePreview, 'subject' | 'text'>, MailProblem> {
  if (kind === NOTE_KIND) return noticeText(...sampleNote(noteTemplateOf(table, language)));
  if (kind !== GUIDE_KIND) {
    const { deployment, facts } = sampleMail(language, support);
    return composeMail(kind, deployment, facts, templatesOf(table));
  }
  const guide = composeGuide(SAMPLE_GUIDE, guideTemplateOf(table, language));
  return guide.ok ? { ok: true, value: { subject: guide.value.title, text: guide.value.text } } : guide;
}

/** A problem's own place: the subject of every mail is that of the first kind. */
function cellOf(
  table: Table,
  kind: TemplateRowKind,
  language: Language,
  problem: MailProblem | null,
): string {
  const at = problem?.code === 'template' ? problem : { kind, language, part: 'body' as const };
  return templateCell(table, at.kind, at.language, at.part);
}

/** Every template of the Templates tab, or the usual one where it has none. */
export const previewTemplates = (table: Table, support: Support): TemplatePreview[] =>
  TEMPLATE_ROW_KINDS.flatMap((kind) =>
    LANGUAGES.map((language) => {
      const made = filled(table, kind, language, support);
      const problem = made.ok ? null : made.error;
      const { subject, text } = made.ok ? made.value : { subject: '', text: '' };
      return { kind, language, cell: cellOf(table, kind, language, problem), subject, text, problem };
    }),
  );

/** Where rows stand that nothing uses: of an unknown kind or language, or behind another of the same. */
export function unusedRows(table: Table): string[] {
  const used = TEMPLATE_ROW_KINDS.flatMap((kind) =>
    LANGUAGES.map((language) => templateCell(table, kind, language, 'body')),
  );
  return table.rows.flatMap(({ body = '' }, row) =>
    body === '' || used.includes(table.cellOf(row, 'body')) ? [] : [table.cellOf(row, 'kind')],
  );
}
