import type { Grid } from './grid';
import { roomFor } from './grid';
import type { Language } from './language';
import type { RegistryColumn, RegistryTab } from './registry-tabs';
import type { CellFormatName, SheetChange } from './sheet-change';

const FORMATS: Readonly<Record<RegistryColumn['format'], CellFormatName>> = {
  text: 'wrapped',
  number: 'number',
  date: 'date',
  'date-time': 'date-time',
  flag: 'flag',
};

/** Machine-made texts of thousands of characters: wrapped, they would make giants of their rows. */
const LONG = ['json', 'summary', 'before', 'after', 'hash', 'log-headings'];

const formatOf = (column: RegistryColumn): CellFormatName =>
  LONG.includes(column.key) ? 'clipped' : FORMATS[column.format];

function columnDesign(
  sheetId: number,
  column: RegistryColumn,
  index: number,
  language: Language,
): SheetChange[] {
  const body = { startRow: 1, startColumn: index, endColumn: index + 1 };
  const { choices } = column;
  return [
    { sheetId, kind: 'write', row: 0, column: index, rows: [[column.heading[language]]] },
    { sheetId, kind: 'note', row: 0, column: index, text: column.note[language] },
    { sheetId, kind: 'width', column: index, pixels: column.width },
    { sheetId, kind: 'format', range: body, format: formatOf(column) },
    ...(choices
      ? [{ sheetId, kind: 'drop-down', range: body, values: choices, strict: !column.several } as const]
      : []),
  ];
}

/** A tab that is not there yet, with its headings, notes, widths and drop-downs. */
export function newTab(
  tab: RegistryTab,
  language: Language,
  administrators: readonly string[],
): SheetChange[] {
  const { sheetId } = tab;
  const width = tab.columns.length;
  return [
    { sheetId, kind: 'add-sheet', title: tab.name, columns: width, hidden: tab.hidden },
    ...tab.columns.flatMap((column, index) => columnDesign(sheetId, column, index, language)),
    { sheetId, kind: 'format', range: { startRow: 0, endRow: 1 }, format: 'heading' },
    { sheetId, kind: 'freeze', rows: 1 },
    { sheetId, kind: 'filter', range: { startRow: 0, startColumn: 0, endColumn: width } },
    ...(tab.administratorsOnly
      ? [{ sheetId, kind: 'only-editors', description: tab.name, editors: administrators } as const]
      : []),
  ];
}

/** Columns that an older or an edited tab lacks, at its far right. */
export function missingColumns(
  tab: RegistryTab,
  keys: readonly string[],
  grid: Grid,
  language: Language,
): SheetChange[] {
  const columns = tab.columns.filter((column) => keys.includes(column.key));
  if (columns.length === 0) return [];
  const { sheetId, filledColumns: from } = grid;
  const headings = { startRow: 0, endRow: 1, startColumn: from, endColumn: from + columns.length };
  return [
    ...roomFor(grid, columns.length),
    ...columns.flatMap((column, index) => columnDesign(sheetId, column, from + index, language)),
    { sheetId, kind: 'format', range: headings, format: 'heading' },
  ];
}
