import { quoteTitle, rectName } from './a1';
import type { Edit } from './edit';
import { requireSheet } from './edit';
import type { Rect } from './grid-range';
import { bound, close } from './grid-range';
import { refuse } from './refusal';
import { beyondGrid } from './resolve-range';
import type { GridRangeData } from './schema';
import type { GridRange, Sheet } from './state';

export interface Covered {
  readonly sheet: Sheet;
  /** A missing end means to the last. */
  readonly range: GridRange;
}

function requireOrder(start: number, end: number, dimension: 'Row' | 'Column'): void {
  if (start >= 0 && start < end) return;
  const found = `start${dimension}Index[${String(start)}] and end${dimension}Index[${String(end)}]`;
  throw refuse(`Range is empty or negative: ${found}`);
}

/** @throws when there is no such sheet, or the range does not lie in its grid */
export function coveredBy(edit: Pick<Edit, 'spreadsheet'>, data: GridRangeData | undefined): Covered {
  if (!data) throw refuse('range is required');
  const sheet = requireSheet(edit, data.sheetId);
  const { startRowIndex: startRow = 0, endRowIndex: endRow = Infinity } = data;
  const { startColumnIndex: startColumn = 0, endColumnIndex: endColumn = Infinity } = data;
  requireOrder(startRow, endRow, 'Row');
  requireOrder(startColumn, endColumn, 'Column');
  const range = close({ startRow, endRow, startColumn, endColumn });
  requireInside(sheet, range);
  return { sheet, range };
}

function requireInside(sheet: Sheet, { startRow, startColumn, ...ends }: GridRange): void {
  const { rowCount, columnCount } = sheet;
  const { endRow = Math.max(rowCount, startRow + 1), endColumn = Math.max(columnCount, startColumn + 1) } =
    ends;
  if (endRow <= rowCount && endColumn <= columnCount) return;
  throw beyondGrid(
    sheet,
    `${quoteTitle(sheet.title)}!${rectName({ startRow, endRow, startColumn, endColumn })}`,
  );
}

export const rectOf = ({ sheet, range }: Covered): Rect => bound(range, sheet);

/** As Google's answers have it, with both ends; the id of the first sheet, 0, is not left out. */
export function gridRangeData(sheet: Sheet, range: GridRange): GridRangeData {
  const { startRow, endRow, startColumn, endColumn } = bound(range, sheet);
  return {
    sheetId: sheet.sheetId,
    startRowIndex: startRow,
    endRowIndex: endRow,
    startColumnIndex: startColumn,
    endColumnIndex: endColumn,
  };
}
