import type { Json } from '../../emulator/kernel/json';
import { newSheet } from '../../emulator/sheets/new-sheet';
import { LOG, cells, openSheetsScript, sheetOf } from '../support/sheets-script';

const log = newSheet({
  sheetId: 7,
  title: 'Log',
  rowCount: 5,
  columnCount: 3,
  frozenRows: 1,
  tabColor: '#ff8000',
  columnWidths: { 1: 220 },
  hiddenColumns: [2],
  rowHeights: { 1: 40 },
  rows: [
    ...cells(['Fecha', 'Estado']),
    [
      { value: 46358, format: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } },
      { value: 'Hecho', note: 'n' },
      { value: { formula: '=1+1' } },
    ],
  ],
  merges: [{ startRow: 3, endRow: 4, startColumn: 0, endColumn: 2 }],
  validations: [
    {
      range: { startRow: 1, startColumn: 1, endColumn: 2 },
      values: ['Hecho'],
      strict: true,
      showCustomUi: true,
    },
  ],
  conditionalFormats: [
    {
      ranges: [{ startRow: 1, startColumn: 1, endColumn: 2 }],
      condition: { type: 'text', equals: 'Hecho' },
      format: { background: '#00ff00' },
    },
  ],
  filter: { startRow: 0, startColumn: 0, endColumn: 2 },
});

const open = () => openSheetsScript([log, sheetOf([['x']], { sheetId: 0, title: 'Hidden', hidden: true })]);

const get = (options: Json): Json => open().ask('get', LOG, options);

describe('get', () => {
  it('tells everything but the cells', () => {
    const gridRange = {
      sheetId: 7,
      startRowIndex: 0,
      endRowIndex: 5,
      startColumnIndex: 0,
      endColumnIndex: 2,
    };
    expect(get({})).toEqual({
      spreadsheetId: LOG,
      properties: {
        title: 'ACME - Deployment log',
        locale: 'es_ES',
        autoRecalc: 'ON_CHANGE',
        timeZone: 'Europe/Madrid',
      },
      sheets: [
        {
          properties: {
            sheetId: 7,
            title: 'Log',
            index: 0,
            sheetType: 'GRID',
            gridProperties: { rowCount: 5, columnCount: 3, frozenRowCount: 1 },
            tabColor: { red: 1, green: 0.502 },
            tabColorStyle: { rgbColor: { red: 1, green: 0.502 } },
          },
          merges: [{ ...gridRange, startRowIndex: 3, endRowIndex: 4 }],
          conditionalFormats: [
            {
              ranges: [{ ...gridRange, startRowIndex: 1, startColumnIndex: 1 }],
              booleanRule: {
                condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Hecho' }] },
                format: { backgroundColor: { green: 1 }, backgroundColorStyle: { rgbColor: { green: 1 } } },
              },
            },
          ],
          basicFilter: { range: gridRange },
        },
        {
          properties: {
            sheetId: 0,
            title: 'Hidden',
            index: 1,
            sheetType: 'GRID',
            hidden: true,
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
        },
      ],
      spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${LOG}/edit`,
    });
  });

  it('tells only the sheets that the ranges name', () => {
    expect(get({ ranges: ['Hidden!A1'], fields: 'sheets.properties.title' })).toEqual({
      sheets: [{ properties: { title: 'Hidden' } }],
    });
  });

  it('tells the cells of the ranges when asked to, without the empty ones at the end', () => {
    const fields =
      'sheets.data(startRow,startColumn,rowData.values(userEnteredValue,formattedValue,note,dataValidation.strict))';
    expect(get({ ranges: ['Log!A2:C4', 'Log!B1'], fields })).toEqual({
      sheets: [
        {
          data: [
            {
              startRow: 1,
              rowData: [
                {
                  values: [
                    { userEnteredValue: { numberValue: 46358 }, formattedValue: '02/12/2026' },
                    {
                      userEnteredValue: { stringValue: 'Hecho' },
                      formattedValue: 'Hecho',
                      note: 'n',
                      dataValidation: { strict: true },
                    },
                    { userEnteredValue: { formulaValue: '=1+1' }, formattedValue: '#ERROR!' },
                  ],
                },
                { values: [{}, { dataValidation: { strict: true } }] },
                { values: [{}, { dataValidation: { strict: true } }] },
              ],
            },
            {
              startColumn: 1,
              rowData: [
                { values: [{ userEnteredValue: { stringValue: 'Estado' }, formattedValue: 'Estado' }] },
              ],
            },
          ],
        },
      ],
    });
  });

  it('tells how a cell looks after conditional formats', () => {
    const fields =
      'sheets.data.rowData.values(userEnteredFormat,effectiveFormat(backgroundColor,numberFormat,horizontalAlignment))';
    expect(get({ ranges: ['Log!A2:B2'], fields })).toMatchObject({
      sheets: [
        {
          data: [
            {
              rowData: [
                {
                  values: [
                    {
                      userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
                      effectiveFormat: {
                        backgroundColor: { red: 1, green: 1, blue: 1 },
                        numberFormat: { type: 'DATE' },
                        horizontalAlignment: 'RIGHT',
                      },
                    },
                    { effectiveFormat: { backgroundColor: { green: 1 }, horizontalAlignment: 'LEFT' } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('tells the sizes of rows and columns', () => {
    const fields = 'sheets.data(rowMetadata,columnMetadata)';
    expect(get({ ranges: ['Log!A1:C2'], fields })).toEqual({
      sheets: [
        {
          data: [
            {
              rowMetadata: [{ pixelSize: 21 }, { pixelSize: 40 }],
              columnMetadata: [
                { pixelSize: 100 },
                { pixelSize: 220 },
                { pixelSize: 100, hiddenByUser: true },
              ],
            },
          ],
        },
      ],
    });
  });

  it.each<[Json, boolean]>([
    [{}, false],
    [{ includeGridData: true }, true],
    [{ includeGridData: 'true' }, true],
    [{ includeGridData: false }, false],
    [{ fields: 'sheets(data,properties)' }, true],
    [{ fields: 'sheets.data.rowData' }, true],
    [{ fields: 'sheets.properties', includeGridData: true }, false],
  ])('decides by %j whether the cells are told', (options, told) => {
    const { sheets } = get(options) as { sheets: { data?: Json }[] };
    expect(sheets[0]!.data !== undefined).toBe(told);
  });

  it.each<[Json, string]>([
    [{ ranges: ['Nope'] }, '400 Unable to parse range: Nope'],
    [{ fields: 'sheets(' }, '400 Invalid field selection sheets('],
    [
      { excludeTablesInBandedRanges: true },
      'undefined not emulated: the parameter excludeTablesInBandedRanges of sheets.spreadsheets.get',
    ],
  ])('refuses %j', (options, refusal) => {
    expect(open().refusal('get', LOG, options)).toBe(refusal);
  });
});
