/** A cell's content as Sheets keeps it; a formula is kept as text with its `=` and never computed here. */
export type CellValue = number | string | boolean | { formula: string } | null;

/** The part of Google's `CellFormat` that the emulator keeps; names and units are Google's, colours are `#rrggbb`. */
export interface CellFormat {
  numberFormat?: { type: 'DATE' | 'TIME' | 'DATE_TIME' | 'NUMBER' | 'TEXT'; pattern: string };
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  wrap?: 'WRAP' | 'CLIP' | 'OVERFLOW_CELL';
  horizontalAlignment?: 'LEFT' | 'CENTER' | 'RIGHT';
  verticalAlignment?: 'TOP' | 'MIDDLE' | 'BOTTOM';
}

export interface Cell {
  value: CellValue;
  format?: CellFormat;
  note?: string;
}

/** Half-open and zero-based, as in the Sheets API; a missing end means "to the last". */
export interface GridRange {
  startRow: number;
  endRow?: number;
  startColumn: number;
  endColumn?: number;
}

export interface Validation {
  id: string;
  range: GridRange;
  /** The list of a drop-down. */
  values: string[];
  /** Whether anything else is refused. */
  strict: boolean;
  message?: string;
}

export interface ConditionalFormat {
  ranges: GridRange[];
  /** `text`: the cell equals this text. `formula`: a custom formula, kept and shown, evaluated only in its `=$B2="text"` form. */
  condition: { type: 'text'; equals: string } | { type: 'formula'; formula: string };
  format: { background?: string; color?: string; bold?: boolean };
}

export interface ProtectedRange {
  id: number;
  range: GridRange | null;
  description: string;
  warningOnly: boolean;
  /** Who may edit when it is not only a warning. */
  editors: string[];
}

export interface Sheet {
  sheetId: number;
  title: string;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor?: string;
  /** Pixels by column index; a missing one is 100. */
  columnWidths: Record<number, number>;
  hiddenColumns: number[];
  rows: Cell[][];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  protectedRanges: ProtectedRange[];
  filter: GridRange | null;
}

/** The drive file of the same id gives it its name, its folder and who may see it. */
export interface Spreadsheet {
  id: string;
  locale: string;
  timeZone: string;
  sheets: Sheet[];
}

export interface SheetsState {
  spreadsheets: Record<string, Spreadsheet>;
}

export function emptySheets(): SheetsState {
  return { spreadsheets: {} };
}
