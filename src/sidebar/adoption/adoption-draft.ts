import * as v from 'valibot';
import type { Language } from '../../domain/language';
import type { LogColumnKey } from '../../domain/log-column-key';
import { LOG_COLUMN_KEYS } from '../../domain/log-column-key';
import { fieldMessage } from '../../messages/fields';
import type { AdoptionPlan, SheetHeading } from '../../protocol/adoption';
import { CustomerDraftSchema, emptyCustomer } from '../customer/customer-draft';
import type { Checked } from '../form/use-checked';

const ChosenColumnSchema = v.object({
  key: v.picklist(LOG_COLUMN_KEYS),
  /** Zero-based, of the sheet. */
  column: v.number(),
  /** Of that column when it was chosen, because people insert and move columns meanwhile. */
  heading: v.string(),
  /** What the headings made one guess; somebody should look at it. */
  guessed: v.boolean(),
});
export type ChosenColumn = v.InferOutput<typeof ChosenColumnSchema>;

/** The adoption of a log as it is being decided. */
export const AdoptionDraftSchema = v.object({
  sheetId: v.number(),
  columns: v.array(ChosenColumnSchema),
  customer: CustomerDraftSchema,
});
export type AdoptionDraft = v.InferOutput<typeof AdoptionDraftSchema>;

export type PlannedSheet = AdoptionPlan['sheets'][number];

/** The add-on writes the ids itself, into a column of its own. */
export const CHOOSABLE_KEYS: readonly LogColumnKey[] = LOG_COLUMN_KEYS.filter((key) => key !== 'id');

export const columnsOf = ({ matches, headings }: PlannedSheet): ChosenColumn[] =>
  matches.flatMap(({ key, column, certain }) => {
    const found = headings.find((one) => one.column === column);
    return found === undefined || key === 'id'
      ? []
      : [{ key, column, heading: found.heading, guessed: !certain }];
  });

export function draftOf({ sheets, suggestedName }: AdoptionPlan, language: Language): AdoptionDraft {
  const [first] = sheets;
  return {
    sheetId: first?.sheetId ?? 0,
    columns: first ? columnsOf(first) : [],
    customer: emptyCustomer(language, suggestedName),
  };
}

/** The sheet that was chosen, or the first one where it is gone. */
export const sheetOf = ({ sheets }: AdoptionPlan, { sheetId }: AdoptionDraft): PlannedSheet | undefined =>
  sheets.find((sheet) => sheet.sheetId === sheetId) ?? sheets[0];

/** What was chosen, where its heading is now; a heading that is gone was chosen for nothing. */
export const chosenOf = ({ headings }: PlannedSheet, { columns }: AdoptionDraft): ChosenColumn[] =>
  columns.flatMap((one) => {
    const same = headings.filter(({ heading }) => heading === one.heading);
    const found = same.find(({ column }) => column === one.column) ?? same[0];
    return found === undefined ? [] : [{ ...one, column: found.column }];
  });

/** @param heading null for what the sheet does not have */
export function choose(
  columns: readonly ChosenColumn[],
  key: LogColumnKey,
  heading: SheetHeading | null,
): ChosenColumn[] {
  const others = columns.filter((one) => one.key !== key);
  if (heading === null) return others;
  return [...others, { key, column: heading.column, heading: heading.heading, guessed: false }];
}

export function checkColumns(
  columns: readonly ChosenColumn[],
  language: Language,
): Checked<readonly ChosenColumn[]> {
  const shared = columns.filter((one) =>
    columns.some((other) => other !== one && other.column === one.column),
  );
  if (shared.length === 0) return { ok: true, value: columns };
  const message = fieldMessage('column-twice', language);
  return { ok: false, errors: new Map(shared.map(({ key }) => [`columns.${key}`, message])) };
}
