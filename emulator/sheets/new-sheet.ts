import type { Sheet } from './state';

/** An empty sheet of the size that Sheets gives to a new one. */
export function newSheet(sheet: Pick<Sheet, 'sheetId' | 'title'> & Partial<Sheet>): Sheet {
  return {
    hidden: false,
    rowCount: 1000,
    columnCount: 26,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    hiddenColumns: [],
    rowHeights: {},
    hiddenRows: [],
    rows: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    protectedRanges: [],
    filter: null,
    ...sheet,
  };
}
