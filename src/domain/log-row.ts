import type { LogHeadings } from './customer-record';
import type { RowWritten } from './effect';
import { findHeadingRow, matchHeadings } from './heading-match';
import type { LogCells } from './log-cells';
import type { LogColumn, LogColumnKey } from './log-columns';
import { columnsOf } from './log-headings';
import type { CellContent, SheetChange } from './sheet-change';

type Cells = readonly CellContent[];

/** A log's tab as it was read, from its first row on. */
export interface LogSheetCells {
  readonly sheetId: number;
  readonly cells: readonly Cells[];
}

/** What has to be done so that a log shows a deployment. */
export type RowPlan =
  | { readonly kind: 'headings-missing' }
  /** It was written, and is there no more. */
  | { readonly kind: 'row-deleted' }
  | {
      readonly kind: 'write';
      /** Zero-based, as the column of ids is. */
      readonly row: number;
      readonly idColumn: number;
      readonly changes: readonly SheetChange[];
      /** For the record, once the changes are made. */
      readonly written: RowWritten;
    };

/** A known column where this log has it. */
interface Place {
  readonly key: LogColumnKey;
  readonly column: number;
  readonly format: LogColumn['format'];
}

const textOf = (cell: CellContent | undefined): string => String(cell ?? '').trim();

/** Of two serial numbers: a tenth of a millisecond. */
const TOLERANCE = 1e-9;

function isSame(one: CellContent | undefined, other: CellContent | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < TOLERANCE;
  return (one ?? '') === (other ?? '');
}

/**
 * Where the deployment's row is, wherever it was sorted to, and what to write there. A cell that somebody changed since is left as
 * it is; columns that the log lacks, and those that the add-on does not know, are left out.
 * @param written what the add-on wrote last; null before it did
 */
export function planRow(
  { sheetId, cells: rows }: LogSheetCells,
  headings: LogHeadings,
  cells: LogCells,
  written: RowWritten | null,
): RowPlan {
  const known = columnsOf(headings);
  const texts = rows.map((row) => row.map(textOf));
  const headingRow = findHeadingRow(texts, known);
  const places = headingRow === null ? [] : placesIn(known, texts[headingRow] ?? []);
  const idColumn = places.find(({ key }) => key === 'id')?.column;
  if (headingRow === null || idColumn === undefined) return { kind: 'headings-missing' };
  const id = textOf(cells.id);
  const row = texts.findIndex((row, index) => index > headingRow && id !== '' && row[idColumn] === id);
  if (row < 0 && written !== null) return { kind: 'row-deleted' };
  return row < 0
    ? { kind: 'write', row: rows.length, idColumn, ...appended(sheetId, rows.length, places, cells) }
    : {
        kind: 'write',
        row,
        idColumn,
        ...rewritten({ sheetId, row, places, cells, written }, rows[row] ?? []),
      };
}

function placesIn(known: readonly LogColumn[], headings: readonly string[]): Place[] {
  const formats = new Map(known.map(({ key, format }) => [key, format]));
  return matchHeadings(known, headings)
    .matches.filter(({ certain }) => certain)
    .map(({ key, column }) => ({ key, column, format: formats.get(key) ?? 'text' }));
}

type Planned = Pick<Extract<RowPlan, { kind: 'write' }>, 'changes' | 'written'>;

/** A row of its own, below everything. */
function appended(sheetId: number, row: number, places: readonly Place[], cells: LogCells): Planned {
  const width = Math.max(...places.map(({ column }) => column)) + 1;
  const line = Array.from({ length: width }, (_empty, column): CellContent => {
    const key = places.find((place) => place.column === column)?.key;
    return key === undefined ? null : (cells[key] ?? null);
  });
  return {
    changes: [
      { sheetId, kind: 'append', rows: [line] },
      ...places.flatMap((place) => formatOf(sheetId, row, place, cells[place.key])),
    ],
    written: {
      cells: Object.fromEntries(places.map(({ key }) => [key, cells[key] ?? null])),
      changedByHand: [],
    },
  };
}

/** A date is only a number until its cell is formatted, and an adopted log may have any format. */
function formatOf(
  sheetId: number,
  row: number,
  { column, format }: Place,
  content: CellContent | undefined,
): SheetChange[] {
  if (typeof content !== 'number' || format === 'text' || format === 'minutes') return [];
  const range = { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
  return [{ sheetId, kind: 'format', range, format }];
}

interface Rewriting {
  readonly sheetId: number;
  readonly row: number;
  readonly places: readonly Place[];
  readonly cells: LogCells;
  readonly written: RowWritten | null;
}

function rewritten({ sheetId, row, places, cells, written }: Rewriting, present: Cells): Planned {
  const differs = places.filter(({ key, column }) => !isSame(present[column], cells[key]));
  const byHand = differs.filter(({ key, column }) => !isSame(present[column], written?.cells[key]));
  const isLeft = (place: Place): boolean => byHand.includes(place);
  return {
    changes: differs
      .filter((place) => !isLeft(place))
      .flatMap((place): SheetChange[] => [
        { sheetId, kind: 'write', row, column: place.column, rows: [[cells[place.key] ?? null]] },
        ...formatOf(sheetId, row, place, cells[place.key]),
      ]),
    written: {
      cells: Object.fromEntries(
        places.map((place) => [place.key, (isLeft(place) ? written?.cells : cells)?.[place.key] ?? null]),
      ),
      changedByHand: byHand.map(({ key }) => key),
    },
  };
}
