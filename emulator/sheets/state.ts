/** Nothing is computed here: `result` is what the program that wrote the file had computed, if any. */
export interface Formula {
  /** With its `=`. */
  formula: string;
  result?: number | string | boolean;
}

/** A cell's content as Sheets keeps it; a date is a serial number, days since 1899-12-30, in a cell with a date format. */
export type CellValue = number | string | boolean | Formula | null;

export interface NumberFormat {
  type: 'DATE' | 'TIME' | 'DATE_TIME' | 'NUMBER' | 'PERCENT' | 'TEXT';
  pattern: string;
}

/** The part of Google's `CellFormat` that the emulator keeps; names and units are Google's, colours are `#rrggbb`. */
export interface CellFormat {
  numberFormat?: NumberFormat;
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontFamily?: string;
  /** Points. */
  fontSize?: number;
  /** The address that the whole cell links to. */
  link?: string;
  wrap?: 'WRAP' | 'CLIP' | 'OVERFLOW_CELL';
  horizontalAlignment?: 'LEFT' | 'CENTER' | 'RIGHT';
  verticalAlignment?: 'TOP' | 'MIDDLE' | 'BOTTOM';
}

/** A value: a change makes a new cell, because a batch works on a copy that shares the untouched ones. */
export interface Cell {
  readonly value: CellValue;
  readonly format?: CellFormat;
  readonly note?: string;
}

/** Half-open and zero-based, as in the Sheets API; a missing end means "to the last". */
export interface GridRange {
  startRow: number;
  endRow?: number;
  startColumn: number;
  endColumn?: number;
}

/** A list of allowed texts over one range; two of them never overlap. */
export interface Validation {
  range: GridRange;
  values: string[];
  /** Whether anything else is refused. */
  strict: boolean;
  /** Whether the cell shows the list as a drop-down. */
  showCustomUi: boolean;
  message?: string;
}

export interface ConditionalFormat {
  ranges: GridRange[];
  /** `text`: the cell equals this text. `formula`: a custom formula, kept and shown, evaluated only in its `=$B2="text"` form. */
  condition: { type: 'text'; equals: string } | { type: 'formula'; formula: string };
  format: Pick<CellFormat, 'background' | 'color' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;
}

export interface ProtectedRange {
  id: number;
  /** Null is the whole sheet. */
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
  /** Pixels by row index; a missing one is 21. */
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  /** May be shorter than the grid, and each row too. */
  rows: Cell[][];
  merges: GridRange[];
  validations: Validation[];
  /** The first one that matches wins. */
  conditionalFormats: ConditionalFormat[];
  protectedRanges: ProtectedRange[];
  filter: GridRange | null;
}

/** The drive file of the same id gives it its name, its folder and who may see it. */
export interface Spreadsheet {
  id: string;
  /** As in Sheets: `es_ES`, `ca`, `en_GB`. */
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
