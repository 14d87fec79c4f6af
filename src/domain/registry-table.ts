import { columnLetter } from './column-letter';
import { matchHeadings } from './heading-match';
import type { RegistryTab } from './registry-tabs';
import type { Result } from './result';
import { err, ok } from './result';
import type { CellContent, SheetChange } from './sheet-change';

/** A tab as it was read: `cells` are its values, the headings in the first row. */
export interface TabCells {
  readonly sheetId: number;
  readonly cells: readonly (readonly CellContent[])[];
}

export type TableRow = Readonly<Record<string, string>>;

/** The rows of a tab by its columns' keys, wherever the columns stand and whatever language their headings are in. */
export interface Table {
  readonly tab: RegistryTab;
  readonly sheetId: number;
  readonly rows: readonly TableRow[];
  /** Where the cell of one of `rows` stands in the spreadsheet: `Calendars!C5`. @param row its index in `rows` */
  cellOf(row: number, key: string): string;
  /** Zero-based. */
  columnOf(key: string): number;
  /** A row to append: each value in its column of this tab. */
  place(row: Readonly<Record<string, CellContent>>): CellContent[];
  /** The zero-based row of the tab whose cell in that column has this text; null when there is none. */
  rowWith(key: string, text: string): number | null;
  /** Every row with a text in that column, by it, with what is in its cells. */
  lines(key: string): (readonly [text: string, line: Readonly<Record<string, CellContent>>])[];
  /** In A1 notation: `B:B`. */
  columnRange(key: string): string;
  /** Gives cells of that row of the tab other values, and leaves those of unknown columns alone. */
  write(row: number, values: Readonly<Record<string, CellContent>>): SheetChange[];
}

export type TableProblem =
  | { readonly code: 'tab-missing'; readonly tab: string }
  | { readonly code: 'heading-missing'; readonly tab: string; readonly headings: readonly string[] };

const asText = (cell: CellContent | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();

/** Reads a tab by its headings; rows without any text are left out. */
export function readTable(tab: RegistryTab, read: TabCells | undefined): Result<Table, TableProblem> {
  if (!read) return err({ code: 'tab-missing', tab: tab.name });
  const [headingRow = [], ...body] = read.cells;
  const { matches } = matchHeadings(tab.columns, headingRow.map(asText));
  const columns = new Map(matches.filter((match) => match.certain).map((match) => [match.key, match.column]));
  const missing = tab.columns.filter((column) => !columns.has(column.key));
  if (missing.length > 0) {
    return err({
      code: 'heading-missing',
      tab: tab.name,
      headings: missing.map((column) => column.heading.es),
    });
  }
  const rowOf = (cells: readonly CellContent[]): TableRow =>
    Object.fromEntries([...columns].map(([key, column]) => [key, asText(cells[column])]));
  const filled = body
    .map((cells, index) => ({ cells, number: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => asText(cell) !== ''));
  return ok({
    tab,
    sheetId: read.sheetId,
    rows: filled.map(({ cells }) => rowOf(cells)),
    columnOf: (key) => columns.get(key) ?? -1,
    cellOf: (row, key) =>
      `${tab.name}!${columnLetter(columns.get(key) ?? 0)}${String(filled[row]?.number ?? 0)}`,
    ...writing(read, columns),
  });
}

/** How rows are found and written where the columns stand. */
function writing(
  { sheetId, cells: read }: TabCells,
  columns: ReadonlyMap<string, number>,
): Pick<Table, 'columnRange' | 'lines' | 'place' | 'rowWith' | 'write'> {
  return {
    place(row) {
      const width = Math.max(...columns.values()) + 1;
      const cells: CellContent[] = Array.from({ length: width }, () => null);
      for (const [key, column] of columns) cells[column] = row[key] ?? null;
      return cells;
    },
    rowWith(key, text) {
      const column = columns.get(key) ?? -1;
      const found = read.findIndex((cells, row) => row > 0 && asText(cells[column]) === text);
      return found < 0 ? null : found;
    },
    lines(key) {
      const column = columns.get(key) ?? -1;
      return read.slice(1).flatMap((cells) => {
        const text = asText(cells[column]);
        const line = [...columns].map(([one, at]): [string, CellContent] => [one, cells[at] ?? null]);
        return text === '' ? [] : [[text, Object.fromEntries(line)]];
      });
    },
    columnRange(key) {
      const letter = columnLetter(columns.get(key) ?? 0);
      return `${letter}:${letter}`;
    },
    write: (row, values) =>
      [...columns].map(([key, column]): SheetChange => ({
        sheetId,
        kind: 'write',
        row,
        column,
        rows: [[values[key] ?? null]],
      })),
  };
}
