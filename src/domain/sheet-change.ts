/** What a cell may hold: text stays text, whatever it begins with; numbers of date-formatted cells are serial dates. */
export type CellContent = string | number | boolean | null;

/** Zero-based and half-open; without an end, to the last row or column. */
export interface CellRange {
  readonly startRow?: number;
  readonly endRow?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

export type CellFormatName =
  | 'clipped'
  | 'wrapped'
  | 'number'
  | 'date'
  | 'time'
  | 'date-time'
  | 'flag'
  | 'heading';

export interface Colours {
  /** `#rrggbb`. */
  readonly background: string;
  readonly text: string;
}

/** One change to a spreadsheet; a list of them is made whole or not at all. */
export type SheetChange = { readonly sheetId: number } & (
  | { readonly kind: 'add-sheet'; readonly title: string; readonly columns: number; readonly hidden: boolean }
  | { readonly kind: 'delete-sheet' }
  | { readonly kind: 'rename-sheet'; readonly title: string }
  /** To so many columns; what stands right of them is lost. */
  | { readonly kind: 'resize'; readonly columns: number }
  | {
      readonly kind: 'write';
      readonly row: number;
      readonly column: number;
      readonly rows: readonly (readonly CellContent[])[];
    }
  | { readonly kind: 'append'; readonly rows: readonly (readonly CellContent[])[] }
  | { readonly kind: 'format'; readonly range: CellRange; readonly format: CellFormatName }
  | { readonly kind: 'note'; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: 'width'; readonly column: number; readonly pixels: number }
  | { readonly kind: 'freeze'; readonly rows: number }
  | { readonly kind: 'filter'; readonly range: CellRange }
  | {
      readonly kind: 'drop-down';
      readonly range: CellRange;
      readonly values: readonly string[];
      readonly strict: boolean;
    }
  | {
      readonly kind: 'colour-rule';
      readonly range: CellRange;
      readonly equals: string;
      readonly colours: Colours;
    }
  | { readonly kind: 'warn-before-edit'; readonly range: CellRange; readonly description: string }
  | { readonly kind: 'only-editors'; readonly description: string; readonly editors: readonly string[] }
  | { readonly kind: 'replace-text'; readonly from: string; readonly to: string }
);
