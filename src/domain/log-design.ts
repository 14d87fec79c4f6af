import type { Grid } from './grid';
import { roomFor } from './grid';
import type { Language } from './language';
import type { Localized } from './localized';
import type { LogColumn, LogColumnKey } from './log-columns';
import { LOG_COLUMNS } from './log-columns';
import type { HeadingMatch } from './heading-match';
import { STATUSES } from './log-status';
import type { CellFormatName, CellRange, SheetChange } from './sheet-change';

const FORMATS: Readonly<Record<LogColumn['format'], CellFormatName>> = {
  text: 'wrapped',
  date: 'date',
  time: 'time',
  'date-time': 'date-time',
  minutes: 'number',
};

const WARNINGS: Readonly<Record<Language, { heading: string; id: string }>> = {
  es: {
    heading: 'Los títulos los usa el complemento de despliegues para encontrar las columnas',
    id: 'El identificador enlaza la fila con el despliegue',
  },
  ca: {
    heading: 'Els títols els fa servir el complement de desplegaments per trobar les columnes',
    id: "L'identificador enllaça la fila amb el desplegament",
  },
  en: {
    heading: 'The deployments add-on finds the columns by these headings',
    id: 'The identifier ties the row to its deployment',
  },
};

/** How the tab with the deployments is called. */
const TAB_TITLES: Localized = { es: 'Despliegues', ca: 'Desplegaments', en: 'Deployments' };

const columnOf = (key: LogColumn['key']): number => LOG_COLUMNS.findIndex((column) => column.key === key);

const headings = (language: Language): string[] => LOG_COLUMNS.map((column) => column.heading[language]);

interface Place {
  readonly row: number;
  readonly column: number;
}

const below = (place: Place): CellRange => ({
  startRow: place.row + 1,
  startColumn: place.column,
  endColumn: place.column + 1,
});

/** The words of the status column; others stay possible, because people and old rows have their own. */
export function statusDropDown(sheetId: number, language: Language, place: Place): SheetChange {
  const values = STATUSES.map((status) => status.words[language]);
  return { sheetId, kind: 'drop-down', range: below(place), values, strict: false };
}

/** Colours for the words of every language, so that a log keeps them whatever language it gets. */
function statusColours(sheetId: number, place: Place): SheetChange[] {
  const range = below(place);
  return STATUSES.flatMap(({ words, colours }) =>
    [...new Set(Object.values(words))].map((equals): SheetChange => ({
      sheetId,
      kind: 'colour-rule',
      range,
      equals,
      colours,
    })),
  );
}

function columnLooks(sheetId: number, column: LogColumn, place: Place): SheetChange[] {
  return [
    { sheetId, kind: 'width', column: place.column, pixels: column.width },
    { sheetId, kind: 'format', range: below(place), format: FORMATS[column.format] },
  ];
}

/** Everything that makes an empty sheet a deployment log in that language; the first four columns fit a phone of 412 px. */
export function logDesign(sheetId: number, language: Language): SheetChange[] {
  const heading = { startRow: 0, endRow: 1 };
  const status = { row: 0, column: columnOf('status') };
  const idColumn = { startRow: 1, startColumn: columnOf('id'), endColumn: columnOf('id') + 1 };
  return [
    { sheetId, kind: 'rename-sheet', title: TAB_TITLES[language] },
    { sheetId, kind: 'resize', columns: LOG_COLUMNS.length },
    { sheetId, kind: 'write', row: 0, column: 0, rows: [headings(language)] },
    { sheetId, kind: 'format', range: heading, format: 'heading' },
    ...LOG_COLUMNS.flatMap((column, index) => columnLooks(sheetId, column, { row: 0, column: index })),
    { sheetId, kind: 'freeze', rows: 1 },
    { sheetId, kind: 'filter', range: { startRow: 0, startColumn: 0, endColumn: LOG_COLUMNS.length } },
    statusDropDown(sheetId, language, status),
    ...statusColours(sheetId, status),
    { sheetId, kind: 'warn-before-edit', range: heading, description: WARNINGS[language].heading },
    { sheetId, kind: 'warn-before-edit', range: idColumn, description: WARNINGS[language].id },
  ];
}

/** The tab's title in that language, when it still has the one that the add-on gave it. */
export function translateTitle(sheet: { sheetId: number; title: string }, language: Language): SheetChange[] {
  const { sheetId, title } = sheet;
  const isOurs = Object.values(TAB_TITLES).includes(title) && title !== TAB_TITLES[language];
  return isOurs ? [{ sheetId, kind: 'rename-sheet', title: TAB_TITLES[language] }] : [];
}

/**
 * The customer's words in a log that was copied from a TEMPLATE in another language: headings and statuses. Columns that the
 * add-on does not know, their order and their looks stay as the TEMPLATE has them.
 */
export function translateLog(
  sheetId: number,
  headingRow: number,
  matches: readonly HeadingMatch<LogColumnKey>[],
  language: Language,
): SheetChange[] {
  const known = new Map(LOG_COLUMNS.map((column) => [column.key, column.heading[language]]));
  const certain = matches.filter((match) => match.certain);
  const status = certain.find((match) => match.key === 'status');
  const headings = certain.map(({ key, column }): SheetChange => ({
    sheetId,
    kind: 'write',
    row: headingRow,
    column,
    rows: [[known.get(key) ?? null]],
  }));
  return status
    ? [...headings, statusDropDown(sheetId, language, { row: headingRow, column: status.column })]
    : headings;
}

/** The columns that an existing TEMPLATE lacks, at its far right; its own stay where they are. */
export function missingLogColumns(
  grid: Grid,
  headingRow: number,
  keys: readonly string[],
  language: Language,
): SheetChange[] {
  const columns = LOG_COLUMNS.filter((column) => keys.includes(column.key));
  if (columns.length === 0) return [];
  const { sheetId, filledColumns: from } = grid;
  const placeOf = (index: number): Place => ({ row: headingRow, column: from + index });
  const status = columns.findIndex((column) => column.key === 'status');
  return [
    ...roomFor(grid, columns.length),
    {
      sheetId,
      kind: 'write',
      row: headingRow,
      column: from,
      rows: [columns.map((column) => column.heading[language])],
    },
    ...columns.flatMap((column, index) => columnLooks(sheetId, column, placeOf(index))),
    ...(status < 0
      ? []
      : [statusDropDown(sheetId, language, placeOf(status)), ...statusColours(sheetId, placeOf(status))]),
  ];
}
