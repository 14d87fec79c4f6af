import * as v from 'valibot';
import { LOG_COLUMN_KEYS } from '../domain/log-column-key';
import type { LogColumnKey } from '../domain/log-column-key';
import { CustomerSchema } from './new-customer';
import { requestId } from './request-fields';

export const AdoptionSchema = v.object({
  requestId,
  customer: CustomerSchema,
  sheetId: v.pipe(v.number('number'), v.integer('number')),
  /** Zero-based, of the sheet. */
  headingRow: v.pipe(v.number('number'), v.integer('number'), v.minValue(0, 'number')),
  /** Which column of the sheet (zero-based) holds what; what has no column is left out. */
  columns: v.array(
    v.object({
      key: v.picklist(LOG_COLUMN_KEYS, 'choice'),
      column: v.pipe(v.number('number'), v.integer('number'), v.minValue(0, 'number')),
      /** As it was shown: the file is not adopted when that column has another heading by now. */
      heading: v.optional(v.string('text')),
    }),
    'text',
  ),
});
export type AdoptionRequest = v.InferOutput<typeof AdoptionSchema>;

export interface SheetHeading {
  readonly column: number;
  readonly letter: string;
  readonly heading: string;
  /** Texts of the first filled cells below, so that a person recognises the column. */
  readonly examples: readonly string[];
}

/** How the open spreadsheet would be adopted, for a person to confirm or correct. */
export interface AdoptionPlan {
  readonly fileName: string;
  readonly suggestedName: string;
  readonly sheets: readonly {
    readonly sheetId: number;
    readonly title: string;
    readonly headingRow: number;
    readonly rows: number;
    readonly headings: readonly SheetHeading[];
    /** What the headings say by themselves; `certain` is false for a guess. */
    readonly matches: readonly {
      readonly key: LogColumnKey;
      readonly column: number;
      readonly certain: boolean;
    }[];
    /** The letter of the column where the id would be written; the only cells that change. */
    readonly idColumn: string;
  }[];
  /** The names of the log's columns in the viewer's language, by key. */
  readonly columnNames: Readonly<Record<LogColumnKey, string>>;
}
