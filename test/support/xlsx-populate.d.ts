/** The part of the library that the tests read files with: https://www.npmjs.com/package/xlsx-populate */
declare module 'xlsx-populate' {
  export interface XmlNode {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string | number>>;
    readonly children?: readonly (XmlNode | string | number)[];
  }
  export interface DataValidation {
    readonly type: string;
    readonly prompt: string;
    readonly formula1: string;
  }
  export interface Cell {
    value(): unknown;
    value(value: string | number | Date | string[][]): Cell;
    address(): string;
    formula(): string | undefined;
    formula(formula: string): Cell;
    style(name: string): unknown;
    style(name: string, value: string | boolean | object): Cell;
  }
  export interface Column {
    width(): number | undefined;
    width(characters: number): Column;
  }
  export interface Range {
    dataValidation(): DataValidation | null;
    dataValidation(validation: object): Range;
    forEach(visit: (cell: Cell) => void): void;
  }
  export interface Sheet {
    name(): string;
    name(name: string): Sheet;
    hidden(): boolean | string;
    cell(address: string): Cell;
    /** Both count from 1. */
    cell(row: number, column: number): Cell;
    /** Undefined of an empty sheet. */
    usedRange(): Range | undefined;
    column(letters: string): Column;
    range(address: string): Range;
    panes(): { state: string; ySplit?: number; xSplit?: number } | undefined;
    toXmls(): { sheet: XmlNode };
  }
  export interface Workbook {
    sheets(): Sheet[];
    sheet(nameOrIndex: string | number): Sheet;
    styleSheet(): { toXml(): XmlNode };
    addSheet(name: string): Sheet;
    deleteSheet(name: string): Workbook;
    outputAsync(): Promise<Uint8Array>;
    toFileAsync(path: string): Promise<void>;
  }
  const populate: {
    fromDataAsync(bytes: Uint8Array): Promise<Workbook>;
    fromFileAsync(path: string): Promise<Workbook>;
    fromBlankAsync(): Promise<Workbook>;
  };
  export default populate;
}
