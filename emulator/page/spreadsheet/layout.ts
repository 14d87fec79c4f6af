import type { SheetView } from '../../sheets/view';

export const ROW_HEADER = 46;
const DEFAULT_WIDTH = 100;
/** Empty rows and columns that are shown past the last one with something in it. */
const SPARE_ROWS = 30;
const MOST_EMPTY_COLUMNS = 26;

export interface ColumnLayout {
  readonly index: number;
  readonly width: number;
  /** Pixels from the table's edge, for a frozen column; null for the others. */
  readonly stickyLeft: number | null;
}

function shownColumns(sheet: SheetView): number {
  const used = Math.max(0, ...sheet.rows.map((row) => row.length));
  return Math.min(sheet.columnCount, Math.max(used, MOST_EMPTY_COLUMNS));
}

/** The visible columns, from the left. */
export function columnsOf(sheet: SheetView): ColumnLayout[] {
  const columns: ColumnLayout[] = [];
  let left = ROW_HEADER;
  for (let index = 0; index < shownColumns(sheet); index += 1) {
    if (sheet.hiddenColumns.includes(index)) continue;
    const width = sheet.columnWidths[index] ?? DEFAULT_WIDTH;
    columns.push({ index, width, stickyLeft: index < sheet.frozenColumns ? left : null });
    left += width;
  }
  return columns;
}

/** The visible rows, from the top. */
export function rowsOf(sheet: SheetView): number[] {
  const count = Math.min(sheet.rowCount, sheet.rows.length + SPARE_ROWS);
  return Array.from({ length: count }, (_, row) => row).filter((row) => !sheet.hiddenRows.includes(row));
}

/** How much smaller the table must be so that a narrow screen shows its first columns; never larger. */
export function zoomToFit(columns: readonly ColumnLayout[], available: number, count: number): number {
  const needed = columns.slice(0, count).reduce((sum, { width }) => sum + width, ROW_HEADER);
  return Math.min(1, available / needed);
}
