import type { World } from '../kernel/world';
import type { Cell, CellValue, Sheet } from '../sheets/state';

/** What a person types into one row, by the headings that stand above. */
export type TypedRow = Readonly<Record<string, CellValue>>;

const isEmpty = (cells: readonly Cell[] | undefined): boolean =>
  cells?.every(({ value }) => value === null) ?? true;

/** @throws when there is no such tab: the add-on names them otherwise than this sample expects */
export function tabOf(world: World, spreadsheetId: string, title?: string): Sheet {
  const sheets = world.sheets.spreadsheets[spreadsheetId]?.sheets ?? [];
  const found = title === undefined ? sheets[0] : sheets.find((sheet) => sheet.title === title);
  if (found) return found;
  throw new Error(
    `${spreadsheetId} has no tab "${title ?? ''}", it has ${sheets.map((sheet) => sheet.title).join(', ')}`,
  );
}

function columnOf(sheet: Sheet, heading: string): number {
  const headings = sheet.rows[0]?.map(({ value }) => JSON.stringify(value)) ?? [];
  const column = headings.indexOf(JSON.stringify(heading));
  if (column >= 0) return column;
  throw new Error(`The tab "${sheet.title}" has no heading "${heading}", it has ${headings.join(', ')}`);
}

/** Changes a value and leaves the cell's looks; cells are values, so each change makes a new one. */
function type(sheet: Sheet, row: number, column: number, value: CellValue): void {
  const cells = [...(sheet.rows[row] ?? [])];
  while (cells.length <= column) cells.push({ value: null });
  cells[column] = { ...cells[column], value };
  while (sheet.rows.length <= row) sheet.rows.push([]);
  sheet.rows[row] = cells;
}

/** Types a row below the last one that has something in it. */
export function typeRow(sheet: Sheet, typed: TypedRow): void {
  const last = sheet.rows.reduce((found, cells, row) => (isEmpty(cells) ? found : row), -1);
  for (const [heading, value] of Object.entries(typed))
    type(sheet, last + 1, columnOf(sheet, heading), value);
}

/**
 * Types into the row that has `key` under `heading`.
 * @throws when no row has it
 */
export function typeInto(sheet: Sheet, heading: string, key: string, typed: TypedRow): void {
  const column = columnOf(sheet, heading);
  const row = sheet.rows.findIndex((cells) => cells[column]?.value === key);
  if (row < 0) throw new Error(`The tab "${sheet.title}" has no row "${key}" under "${heading}"`);
  for (const [name, value] of Object.entries(typed)) type(sheet, row, columnOf(sheet, name), value);
}
