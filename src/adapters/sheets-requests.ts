import type { CellContent, CellFormatName, CellRange, SheetChange } from '../domain/sheet-change';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type Color = GoogleAppsScript.Sheets.Schema.Color;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

function gridRange(sheetId: number, range: CellRange): GridRange {
  return {
    sheetId,
    ...(range.startRow === undefined ? {} : { startRowIndex: range.startRow }),
    ...(range.endRow === undefined ? {} : { endRowIndex: range.endRow }),
    ...(range.startColumn === undefined ? {} : { startColumnIndex: range.startColumn }),
    ...(range.endColumn === undefined ? {} : { endColumnIndex: range.endColumn }),
  };
}

/** @param hex `#rrggbb` */
function color(hex: string): Color {
  const part = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5) };
}

/** Text is written as text, so that `=HYPERLINK(…)` in a title stays a title. */
function cellData(content: CellContent): CellData {
  if (content === null) return {};
  if (typeof content === 'string') return { userEnteredValue: { stringValue: content } };
  return {
    userEnteredValue: typeof content === 'number' ? { numberValue: content } : { boolValue: content },
  };
}

const rowData = (rows: readonly (readonly CellContent[])[]): GoogleAppsScript.Sheets.Schema.RowData[] =>
  rows.map((row) => ({ values: row.map(cellData) }));

const pattern = (type: string, text: string): CellFormat => ({
  numberFormat: { type, pattern: text },
  horizontalAlignment: 'LEFT',
  verticalAlignment: 'TOP',
});

const FORMATS: Readonly<Record<CellFormatName, CellFormat>> = {
  clipped: { wrapStrategy: 'CLIP', verticalAlignment: 'TOP' },
  wrapped: { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' },
  number: { verticalAlignment: 'TOP' },
  flag: { horizontalAlignment: 'CENTER', verticalAlignment: 'TOP' },
  date: pattern('DATE', 'dd/mm/yyyy'),
  time: pattern('TIME', 'hh:mm'),
  'date-time': pattern('DATE_TIME', 'dd/mm/yyyy hh:mm'),
  heading: {
    backgroundColor: color('#0b57d0'),
    textFormat: { bold: true, foregroundColor: color('#ffffff') },
    wrapStrategy: 'WRAP',
    verticalAlignment: 'MIDDLE',
  },
};

/** A new tab begins small and grows as rows are appended: each formatted row costs whoever opens the file. */
const ROWS = 300;

/** A field mask names what the request sets and leaves the rest alone. */
const maskOf = (format: CellFormat): string =>
  Object.keys(format)
    .map((key) => `userEnteredFormat.${key}`)
    .join(',');

type ChangeOf<K extends SheetChange['kind']> = Extract<SheetChange, { kind: K }>;

const translators: { readonly [K in SheetChange['kind']]: (change: ChangeOf<K>) => Request } = {
  'add-sheet': ({ sheetId, title, columns, hidden }) => ({
    addSheet: {
      properties: { sheetId, title, hidden, gridProperties: { rowCount: ROWS, columnCount: columns } },
    },
  }),
  'delete-sheet': ({ sheetId }) => ({ deleteSheet: { sheetId } }),
  'rename-sheet': ({ sheetId, title }) => ({
    updateSheetProperties: { properties: { sheetId, title }, fields: 'title' },
  }),
  resize: ({ sheetId, columns }) => ({
    updateSheetProperties: {
      properties: { sheetId, gridProperties: { columnCount: columns } },
      fields: 'gridProperties.columnCount',
    },
  }),
  write: ({ sheetId, row, column, rows }) => ({
    updateCells: {
      start: { sheetId, rowIndex: row, columnIndex: column },
      rows: rowData(rows),
      fields: 'userEnteredValue',
    },
  }),
  append: ({ sheetId, rows }) => ({
    appendCells: { sheetId, rows: rowData(rows), fields: 'userEnteredValue' },
  }),
  format: ({ sheetId, range, format }) => ({
    repeatCell: {
      range: gridRange(sheetId, range),
      cell: { userEnteredFormat: FORMATS[format] },
      fields: maskOf(FORMATS[format]),
    },
  }),
  note: ({ sheetId, row, column, text }) => ({
    updateCells: {
      start: { sheetId, rowIndex: row, columnIndex: column },
      rows: [{ values: [{ note: text }] }],
      fields: 'note',
    },
  }),
  width: ({ sheetId, column, pixels }) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
      properties: { pixelSize: pixels },
      fields: 'pixelSize',
    },
  }),
  freeze: ({ sheetId, rows }) => ({
    updateSheetProperties: {
      properties: { sheetId, gridProperties: { frozenRowCount: rows } },
      fields: 'gridProperties.frozenRowCount',
    },
  }),
  filter: ({ sheetId, range }) => ({ setBasicFilter: { filter: { range: gridRange(sheetId, range) } } }),
  'drop-down': ({ sheetId, range, values, strict }) => ({
    setDataValidation: {
      range: gridRange(sheetId, range),
      rule: {
        condition: { type: 'ONE_OF_LIST', values: values.map((value) => ({ userEnteredValue: value })) },
        strict,
        showCustomUi: true,
      },
    },
  }),
  'colour-rule': ({ sheetId, range, equals, colours }) => ({
    addConditionalFormatRule: {
      index: 0,
      rule: {
        ranges: [gridRange(sheetId, range)],
        booleanRule: {
          condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: equals }] },
          format: {
            backgroundColor: color(colours.background),
            textFormat: { foregroundColor: color(colours.text) },
          },
        },
      },
    },
  }),
  'warn-before-edit': ({ sheetId, range, description }) => ({
    addProtectedRange: {
      protectedRange: { range: gridRange(sheetId, range), description, warningOnly: true },
    },
  }),
  'only-editors': ({ sheetId, description, editors }) => ({
    addProtectedRange: {
      protectedRange: {
        range: { sheetId },
        description,
        warningOnly: false,
        editors: { users: [...editors] },
      },
    },
  }),
  'replace-text': ({ sheetId, from, to }) => ({
    findReplace: { find: from, replacement: to, matchCase: true, matchEntireCell: true, sheetId },
  }),
};

/** The Sheets API's request for a change: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request */
export function sheetsRequest(change: SheetChange): Request {
  // Each translator takes the change of its own kind, which the look-up cannot express to the compiler.
  const translate = translators[change.kind] as (given: SheetChange) => Request;
  return translate(change);
}
