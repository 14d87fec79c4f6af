import type { SheetChange } from './sheet-change';

/** How much of a sheet is taken. */
export interface Grid {
  readonly sheetId: number;
  readonly columnCount: number;
  /** Up to the last column that holds anything in any row. */
  readonly filledColumns: number;
}

/** Lets so many columns follow everything that is there; a sheet that has them already stays as wide as it is. */
export function roomFor({ sheetId, columnCount, filledColumns }: Grid, columns: number): SheetChange[] {
  const needed = filledColumns + columns;
  return needed > columnCount ? [{ sheetId, kind: 'resize', columns: needed }] : [];
}
