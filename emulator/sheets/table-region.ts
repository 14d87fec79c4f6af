import { cellAt, hasContent } from './grid';
import type { Rect } from './grid-range';
import { contains } from './grid-range';
import type { Sheet } from './state';

const isFilled = (sheet: Sheet, row: number, column: number): boolean =>
  hasContent(cellAt(sheet, row, column));

function someInRow(sheet: Sheet, row: number, startColumn: number, endColumn: number): boolean {
  for (let column = startColumn; column < endColumn; column += 1)
    if (isFilled(sheet, row, column)) return true;
  return false;
}

function someInColumn(sheet: Sheet, column: number, startRow: number, endRow: number): boolean {
  for (let row = startRow; row < endRow; row += 1) if (isFilled(sheet, row, column)) return true;
  return false;
}

/** Grows upwards and downwards as far as the neighbouring rows, corners included, hold something. */
function growRows(sheet: Sheet, rect: Rect): Rect {
  const grown = { ...rect };
  const [from, to] = [Math.max(0, rect.startColumn - 1), rect.endColumn + 1];
  while (grown.startRow > 0 && someInRow(sheet, grown.startRow - 1, from, to)) grown.startRow -= 1;
  while (someInRow(sheet, grown.endRow, from, to)) grown.endRow += 1;
  return grown;
}

/** Grows to both sides; `growRows` has looked around the corners. */
function growColumns(sheet: Sheet, rect: Rect): Rect {
  const grown = { ...rect };
  const { startRow, endRow } = rect;
  while (grown.startColumn > 0 && someInColumn(sheet, grown.startColumn - 1, startRow, endRow))
    grown.startColumn -= 1;
  while (someInColumn(sheet, grown.endColumn, startRow, endRow)) grown.endColumn += 1;
  return grown;
}

const size = (rect: Rect): number => (rect.endRow - rect.startRow) * (rect.endColumn - rect.startColumn);

/** The block of filled cells around a cell: it ends where a whole row or column beside it is empty. */
export function tableAround(sheet: Sheet, row: number, column: number): Rect {
  let rect: Rect = { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
  for (;;) {
    const grown = growColumns(sheet, growRows(sheet, rect));
    if (size(grown) === size(rect)) return rect;
    rect = grown;
  }
}

/** The first filled cell of the last row of the range that has one. */
function lastFilled(sheet: Sheet, rect: Rect): [row: number, column: number] | null {
  for (let row = Math.min(rect.endRow, sheet.rows.length) - 1; row >= rect.startRow; row -= 1) {
    for (let column = rect.startColumn; column < rect.endColumn; column += 1) {
      if (isFilled(sheet, row, column)) return [row, column];
    }
  }
  return null;
}

/** Without the empty rows and columns at its edges; something in it must be filled. */
function shrink(sheet: Sheet, rect: Rect): Rect {
  const shrunk = { ...rect };
  while (!someInRow(sheet, shrunk.startRow, rect.startColumn, rect.endColumn)) shrunk.startRow += 1;
  while (!someInRow(sheet, shrunk.endRow - 1, rect.startColumn, rect.endColumn)) shrunk.endRow -= 1;
  while (!someInColumn(sheet, shrunk.startColumn, rect.startRow, rect.endRow)) shrunk.startColumn += 1;
  while (!someInColumn(sheet, shrunk.endColumn - 1, rect.startRow, rect.endRow)) shrunk.endColumn -= 1;
  return shrunk;
}

/** The table in which an empty cell is a hole; null when it only lies beside one, or alone. */
function tableOver(sheet: Sheet, row: number, column: number): Rect | null {
  const region = tableAround(sheet, row, column);
  if (size(region) === 1) return null;
  const table = shrink(sheet, region);
  return contains(table, row, column) ? table : null;
}

/**
 * The last table within the range, which `values.append` adds to; null when there is none.
 * https://developers.google.com/workspace/sheets/api/guides/values#append_values
 */
export function findTable(sheet: Sheet, range: Rect): Rect | null {
  const last = lastFilled(sheet, range);
  return last ? tableAround(sheet, ...last) : tableOver(sheet, range.startRow, range.startColumn);
}
