import type { LogHeadings } from './customer-record';
import type { RowWritten } from './effect';
import type { LogCells } from './log-cells';
import type { LogSheetCells, Place } from './log-place';
import type { Comparing } from './hand-edits';
import { compared } from './hand-edits';
import { layoutOf, rowWithId, textOf } from './log-place';
import type { CellContent, SheetChange } from './sheet-change';

type Cells = readonly CellContent[];

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

/**
 * Where the deployment's row is, wherever it was sorted to, and what to write there. A cell that somebody changed since is left as
 * it is; columns that the log lacks, and those that the add-on does not know, are left out.
 */
export function planRow(sheet: LogSheetCells, headings: LogHeadings, about: Comparing): RowPlan {
  const { cells, written } = about;
  const layout = layoutOf(sheet, headings);
  if (layout === null) return { kind: 'headings-missing' };
  const { sheetId, cells: rows } = sheet;
  const { places, idColumn } = layout;
  const row = rowWithId(sheet, layout, textOf(cells.id));
  if (row < 0 && written !== null) return { kind: 'row-deleted' };
  return row < 0
    ? { kind: 'write', row: rows.length, idColumn, ...appended(sheetId, rows.length, places, cells) }
    : {
        kind: 'write',
        row,
        idColumn,
        ...rewritten({ ...about, sheetId, row, places }, rows[row] ?? []),
      };
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
      kept: [],
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

interface Rewriting extends Comparing {
  readonly sheetId: number;
  readonly row: number;
  readonly places: readonly Place[];
}

function rewritten(about: Rewriting, present: Cells): Planned {
  const { sheetId, row, places, cells, written } = about;
  const { kept, byHand, stale } = compared(places, present, about);
  return {
    changes: stale.flatMap((place): SheetChange[] => [
      { sheetId, kind: 'write', row, column: place.column, rows: [[cells[place.key] ?? null]] },
      ...formatOf(sheetId, row, place, cells[place.key]),
    ]),
    written: {
      cells: Object.fromEntries(
        places.map((place) => [
          place.key,
          (byHand.includes(place) ? written?.cells : cells)?.[place.key] ?? null,
        ]),
      ),
      changedByHand: byHand.map(({ key }) => key),
      kept: kept.map(({ key }) => key),
    },
  };
}
