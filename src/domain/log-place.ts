import type { LogHeadings } from './customer-record';
import { findHeadingRow, matchHeadings } from './heading-match';
import { statusOf } from './log-status';
import type { LogColumn, LogColumnKey } from './log-columns';
import { columnsOf } from './log-headings';
import type { CellContent } from './sheet-change';

/** A log's tab as it was read, from its first row on. */
export interface LogSheetCells {
  readonly sheetId: number;
  readonly cells: readonly (readonly CellContent[])[];
}

/** A known column where this log has it. */
export interface Place {
  readonly key: LogColumnKey;
  readonly column: number;
  readonly format: LogColumn['format'];
}

/** Zero-based, all of it. */
export interface LogLayout {
  readonly headingRow: number;
  readonly places: readonly Place[];
  readonly idColumn: number;
}

export const textOf = (cell: CellContent | undefined): string => String(cell ?? '').trim();

/** Of two serial numbers: a tenth of a millisecond. */
const TOLERANCE = 1e-9;

/** Whether two cells of that column say the same: a status may be said in other words, and in another language. */
export function saysTheSame(
  key: LogColumnKey,
  one: CellContent | undefined,
  other: CellContent | undefined,
): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < TOLERANCE;
  if ((one ?? '') === (other ?? '')) return true;
  const status = key === 'status' ? statusOf(textOf(one)) : null;
  return status !== null && status === statusOf(textOf(other));
}

/** Where this log has what the add-on knows; null without its headings. */
export function layoutOf({ cells }: LogSheetCells, headings: LogHeadings): LogLayout | null {
  const known = columnsOf(headings);
  const texts = cells.map((row) => row.map(textOf));
  const headingRow = findHeadingRow(texts, known);
  const places = headingRow === null ? [] : placesIn(known, texts[headingRow] ?? []);
  const idColumn = places.find(({ key }) => key === 'id')?.column;
  return headingRow === null || idColumn === undefined ? null : { headingRow, places, idColumn };
}

function placesIn(known: readonly LogColumn[], headings: readonly string[]): Place[] {
  const formats = new Map(known.map(({ key, format }) => [key, format]));
  return matchHeadings(known, headings)
    .matches.filter(({ certain }) => certain)
    .map(({ key, column }) => ({ key, column, format: formats.get(key) ?? 'text' }));
}

/** Wherever it was sorted to; -1 when no row below the headings has that id. */
export function rowWithId({ cells }: LogSheetCells, { headingRow, idColumn }: LogLayout, id: string): number {
  return cells.findIndex((row, index) => index > headingRow && id !== '' && textOf(row[idColumn]) === id);
}
