import type { CellContent } from '../domain/sheet-change';
import type { SheetInfo, SheetOutline } from '../use-cases/drive-ports';

export type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type GridData = GoogleAppsScript.Sheets.Schema.GridData;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** Field masks below `sheets`. */
export const OUTLINE = 'properties(sheetId,title,hidden,gridProperties(columnCount))';
export const VALUES = 'data(rowData(values(effectiveValue)))';

function contentOf({ effectiveValue: value }: CellData): CellContent {
  if (!value) return null;
  return value.numberValue ?? value.stringValue ?? value.boolValue ?? value.errorValue?.message ?? null;
}

function upToLast<T>(items: readonly T[], counts: (item: T) => boolean): T[] {
  let length = items.length;
  for (let item = items[length - 1]; item !== undefined && !counts(item); item = items[length - 1])
    length -= 1;
  return items.slice(0, length);
}

/** Without the empty cells at the end of each row and the empty rows at the end. */
export function trimmed(rows: readonly CellContent[][]): CellContent[][] {
  // A formula that answers an empty text is a cell that somebody needs.
  const filled = rows.map((row) => upToLast(row, (cell) => cell !== null));
  return upToLast(filled, (row) => row.length > 0);
}

export function titleOf({ properties }: Sheet): string {
  if (properties?.title === undefined) throw new Error('Sheets answered a sheet without a title');
  return properties.title;
}

export function outlineOf(sheet: Sheet): SheetOutline {
  const { sheetId = 0, hidden = false, gridProperties } = sheet.properties ?? {};
  return { sheetId, title: titleOf(sheet), hidden, columnCount: gridProperties?.columnCount ?? 0 };
}

export const cellsOf = (grid: GridData | undefined): CellContent[][] =>
  trimmed((grid?.rowData ?? []).map((row) => (row.values ?? []).map(contentOf)));

export const sheetInfo = (sheet: Sheet, grid = sheet.data?.[0]): SheetInfo => ({
  ...outlineOf(sheet),
  cells: cellsOf(grid),
});
