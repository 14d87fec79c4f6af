import type { Rect } from './grid-range';
import type { Cell, Sheet, Spreadsheet } from './state';

export const EMPTY: Cell = { value: null };

export const cellAt = (sheet: Sheet, row: number, column: number): Cell => sheet.rows[row]?.[column] ?? EMPTY;

/** A copy to work on; rows are shared until `updateRow` replaces them, and everything else is replaced, never changed. */
export const draftOf = (spreadsheet: Spreadsheet): Spreadsheet => ({
  ...spreadsheet,
  sheets: spreadsheet.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] })),
});

/** Replaces one row by a changed copy; the row is filled up to `width` cells first. */
export function updateRow(sheet: Sheet, row: number, width: number, change: (cells: Cell[]) => void): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = [...(sheet.rows[row] ?? [])];
  while (cells.length < width) cells.push(EMPTY);
  change(cells);
  sheet.rows[row] = cells;
}

/** Replaces every cell of the rectangle. */
export function updateRect(
  sheet: Sheet,
  rect: Rect,
  change: (cell: Cell, row: number, column: number) => Cell,
): void {
  for (let row = rect.startRow; row < rect.endRow; row += 1) {
    updateRow(sheet, row, rect.endColumn, (cells) => {
      for (let column = rect.startColumn; column < rect.endColumn; column += 1) {
        cells[column] = change(cells[column] ?? EMPTY, row, column);
      }
    });
  }
}

/** The cell with another value; its format and note stay. */
export const withValue = (cell: Cell, value: Cell['value']): Cell => ({ ...cell, value });

export const hasContent = (cell: Cell): boolean => cell.value !== null && cell.value !== '';

/** How many items there are up to the last one that passes. */
export function usedLength<T>(items: readonly T[], isUsed: (item: T) => boolean): number {
  for (let length = items.length; length > 0; length -= 1) {
    const last = items[length - 1];
    if (last !== undefined && isUsed(last)) return length;
  }
  return 0;
}

/** How many rows there are up to the last one with a value in it. */
export const usedRows = (sheet: Sheet): number => usedLength(sheet.rows, (cells) => cells.some(hasContent));
