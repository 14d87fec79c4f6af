import type { GridRange, ProtectedRange, Sheet, Spreadsheet } from '../sheets/state';
import { tailOf } from './xlsx-tail';
import type { Tail } from './xlsx-tail';

/** What an .xlsx cannot say of one sheet. */
export interface SheetSidecar {
  /** The sheet's name in the file, which may be shorter than its title. */
  name: string;
  title: string;
  sheetId: number;
  rowCount: number;
  columnCount: number;
  protectedRanges: ProtectedRange[];
  /** Ranges with a list that is not shown as a drop-down. */
  plainLists: GridRange[];
  /** Runs of cells in a column whose text is cut off at the edge. */
  clipped: GridRange[];
  /** Whether the filter goes on below the last row. */
  openFilter: boolean;
  /** Rows at the end that are not in the file. */
  tail?: Tail;
}

/** What an .xlsx cannot say: the emulator keeps it beside the file. What both say is taken from the file. */
export interface Sidecar {
  locale: string;
  timeZone: string;
  sheets: SheetSidecar[];
}

function addClipped(runs: GridRange[], row: number, column: number): void {
  const run = runs.find((one) => one.startColumn === column && one.endRow === row);
  if (run) run.endRow = row + 1;
  else runs.push({ startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 });
}

function clippedRuns({ rows }: Sheet): GridRange[] {
  const runs: GridRange[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell.format?.wrap === 'CLIP') addClipped(runs, row, column);
    });
  });
  return runs;
}

function sheetSidecar(sheet: Sheet, name: string): SheetSidecar {
  const { title, sheetId, rowCount, columnCount, protectedRanges, validations, filter } = sheet;
  const tail = tailOf(sheet);
  return {
    name,
    title,
    sheetId,
    rowCount,
    columnCount,
    protectedRanges,
    plainLists: validations.filter(({ showCustomUi }) => !showCustomUi).map(({ range }) => range),
    clipped: clippedRuns(sheet),
    openFilter: filter !== null && filter.endRow === undefined,
    ...(tail ? { tail } : {}),
  };
}

export const makeSidecar = (
  { locale, timeZone, sheets }: Spreadsheet,
  names: readonly string[],
): Sidecar => ({
  locale,
  timeZone,
  sheets: sheets.map((sheet, index) => sheetSidecar(sheet, names[index] ?? sheet.title)),
});

/**
 * Which of the sidecar's sheets each sheet of the file is: by name; those left over, when they are as many on both sides, by
 * their order, because then they were only renamed.
 */
export function matchSheets(names: readonly string[], { sheets }: Sidecar): (SheetSidecar | undefined)[] {
  const byName = names.map((name) => sheets.find((one) => one.name === name));
  const left = sheets.filter((one) => !byName.includes(one));
  const unknown = byName.filter((one) => one === undefined).length;
  return left.length === unknown ? byName.map((one) => one ?? left.shift()) : byName;
}
