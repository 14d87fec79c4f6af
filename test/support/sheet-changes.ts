import type { CellContent, SheetChange } from '../../src/domain/sheet-change';

export const addSheet = (sheetId: number, title: string, hidden = false): SheetChange => ({
  sheetId,
  kind: 'add-sheet',
  title,
  columns: 4,
  hidden,
});

export const writeAt = (
  sheetId: number,
  row: number,
  column: number,
  ...rows: (readonly CellContent[])[]
): SheetChange => ({ sheetId, kind: 'write', row, column, rows });

export const append = (sheetId: number, ...rows: (readonly CellContent[])[]): SheetChange => ({
  sheetId,
  kind: 'append',
  rows,
});
