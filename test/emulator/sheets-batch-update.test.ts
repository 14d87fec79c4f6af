import type { Json } from '../../emulator/kernel/json';
import type { Sheet } from '../../emulator/sheets/state';
import { LOG, openSheetsScript, sheetOf, valuesOf } from '../support/sheets-script';

const rename = (sheetId: number, title: string): Json => ({
  updateSheetProperties: { properties: { sheetId, title }, fields: 'title' },
});

const open = (...sheets: Partial<Sheet>[]) =>
  openSheetsScript(
    sheets.map((about, index) =>
      sheetOf([[index]], { sheetId: index, title: `S${String(index)}`, ...about }),
    ),
  );

const titles = ({ spreadsheet }: ReturnType<typeof open>): string[] =>
  spreadsheet.sheets.map(({ title }) => title);

describe('batchUpdate', () => {
  it('replies to each request in order', () => {
    const script = open({});
    const { replies } = script.batch(rename(0, 'First'), {
      addSheet: { properties: { title: 'New', sheetId: 5 } },
    });
    expect(replies).toEqual([
      {},
      {
        addSheet: {
          properties: {
            sheetId: 5,
            title: 'New',
            index: 1,
            sheetType: 'GRID',
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
        },
      },
    ]);
    expect(script.workspace.calls()).toEqual({ total: 1, byService: { Sheets: 1 } });
  });

  it('does all of it or nothing: the last request of many is refused', () => {
    const script = open({});
    script.workspace.takeTouched();
    const before = script.spreadsheet;
    const copy = structuredClone(before);
    const requests = [
      rename(0, 'Renamed'),
      { addSheet: {} },
      { updateSpreadsheetProperties: { properties: { title: 'New name' }, fields: 'title' } },
      { updateCells: { start: { rowIndex: 0 }, rows: [{ values: [{ note: 'x' }] }], fields: 'note' } },
      { deleteDimension: { range: { dimension: 'ROWS', startIndex: 0, endIndex: 10 } } },
      { deleteSheet: { sheetId: 99 } },
    ];
    expect(script.refusal('batchUpdate', { requests }, LOG)).toBe(
      '400 Invalid requests[5].deleteSheet: No grid with id: 99',
    );
    expect(script.spreadsheet).toBe(before);
    expect(before).toEqual(copy);
    expect(script.workspace.world.drive.files[LOG]!.name).toBe('ACME - Deployment log');
    expect(script.workspace.takeTouched()).toEqual([]);
  });

  it('answers with the spreadsheet as it is afterwards, when asked to', () => {
    const script = open({}, {});
    const answer = script.ask(
      'batchUpdate',
      {
        requests: [
          {
            updateCells: {
              start: {},
              rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
              fields: '*',
            },
          },
        ],
        includeSpreadsheetInResponse: true,
        responseRanges: ['S0!A1:A2'],
        responseIncludeGridData: true,
      },
      LOG,
      { fields: 'updatedSpreadsheet(sheets(properties.title,data.rowData.values.formattedValue))' },
    );
    expect(answer).toEqual({
      updatedSpreadsheet: {
        sheets: [
          { properties: { title: 'S0' }, data: [{ rowData: [{ values: [{ formattedValue: 'x' }] }] }] },
        ],
      },
    });
  });

  it.each<[Json, string]>([
    [{ requests: [] }, '400 Must specify at least one request.'],
    [{}, '400 Must specify at least one request.'],
    [{ requests: [{}] }, '400 Invalid requests[0]: exactly one kind of request must be set'],
    [
      { requests: [{ addSheet: {}, deleteSheet: {} }] },
      '400 Invalid requests[0]: exactly one kind of request must be set',
    ],
    [
      { requests: [{ addBanding: {} }] },
      'undefined not emulated: the request addBanding of sheets.spreadsheets.batchUpdate',
    ],
    [
      { requests: [{ updateBorders: {} }] },
      'undefined not emulated: the request updateBorders of sheets.spreadsheets.batchUpdate',
    ],
  ])('refuses %j', (resource, refusal) => {
    expect(open({}).refusal('batchUpdate', resource, LOG)).toBe(refusal);
  });
});

describe('sheets', () => {
  it('are added with a free name and a free id', () => {
    const script = open({ title: 'Hoja 2' });
    script.batch({ addSheet: {} }, { addSheet: {} });
    expect(titles(script)).toEqual(['Hoja 2', 'Hoja 3', 'Hoja 4']);
    expect(new Set(script.spreadsheet.sheets.map(({ sheetId }) => sheetId)).size).toBe(3);
  });

  it('are added where, and as large, hidden and frozen as asked', () => {
    const script = open({}, {});
    const gridProperties = { rowCount: 5, columnCount: 3, frozenRowCount: 1, frozenColumnCount: 2 };
    script.batch({
      addSheet: {
        properties: {
          title: 'N',
          index: 1,
          hidden: true,
          tabColorStyle: { rgbColor: { red: 1 } },
          gridProperties,
        },
      },
    });
    expect(titles(script)).toEqual(['S0', 'N', 'S1']);
    expect(script.spreadsheet.sheets[1]).toMatchObject({
      hidden: true,
      rowCount: 5,
      columnCount: 3,
      frozenRows: 1,
      frozenColumns: 2,
      tabColor: '#ff0000',
    });
  });

  it.each([
    [0, 3, ['S1', 'S2', 'S0']],
    [0, 2, ['S1', 'S0', 'S2']],
    [2, 0, ['S2', 'S0', 'S1']],
    [1, 1, ['S0', 'S1', 'S2']],
  ])('move from %i to %i', (sheetId, index, expected) => {
    const script = open({}, {}, {});
    script.batch({ updateSheetProperties: { properties: { sheetId, index }, fields: 'index' } });
    expect(titles(script)).toEqual(expected);
  });

  it('change what the mask names and nothing else', () => {
    const script = open({ frozenRows: 1, tabColor: '#00ff00' });
    const properties = {
      sheetId: 0,
      title: 'ignored',
      hidden: false,
      gridProperties: { frozenColumnCount: 1 },
    };
    script.batch({
      updateSheetProperties: {
        properties,
        fields: 'gridProperties(frozenRowCount,frozenColumnCount),tabColor',
      },
    });
    const [sheet] = script.spreadsheet.sheets;
    expect(sheet).toMatchObject({ title: 'S0', frozenRows: 0, frozenColumns: 1 });
    expect(sheet!.tabColor).toBeUndefined();
  });

  it('lose the rows that a smaller grid has no room for', () => {
    const script = openSheetsScript([sheetOf([['a'], ['b'], ['c']])]);
    const properties = { sheetId: 7, gridProperties: { rowCount: 2, columnCount: 30 } };
    script.batch({ updateSheetProperties: { properties, fields: 'gridProperties(rowCount,columnCount)' } });
    expect(valuesOf(script.spreadsheet.sheets[0])).toEqual([['a'], ['b']]);
    expect(script.spreadsheet.sheets[0]).toMatchObject({ rowCount: 2, columnCount: 30 });
  });

  it('rename the file and change its locale and zone', () => {
    const script = open({});
    const properties = { title: 'Registry', locale: 'ca', timeZone: 'Atlantic/Canary' };
    script.batch({ updateSpreadsheetProperties: { properties, fields: '*' } });
    expect(script.workspace.world.drive.files[LOG]!.name).toBe('Registry');
    expect(script.spreadsheet).toMatchObject({ locale: 'ca', timeZone: 'Atlantic/Canary' });
  });

  it.each<[Json, string]>([
    [
      { addSheet: { properties: { title: 's1' } } },
      'addSheet: A sheet with the name "s1" already exists. Please enter another name.',
    ],
    [
      { addSheet: { properties: { sheetId: 1 } } },
      'addSheet: The sheet id 1 is negative or taken by another sheet.',
    ],
    [
      rename(0, 'x'.repeat(101)),
      'updateSheetProperties: The sheet name must have 1 to 100 characters, and has 101.',
    ],
    [rename(0, ''), 'updateSheetProperties: The sheet name must have 1 to 100 characters, and has 0.'],
    [{ deleteSheet: { sheetId: 1 } }, "deleteSheet: You can't remove all the visible sheets in a document."],
    [
      { updateSheetProperties: { properties: { sheetId: 1, hidden: true }, fields: 'hidden' } },
      "updateSheetProperties: You can't remove all the visible sheets in a document.",
    ],
    [
      {
        updateSheetProperties: {
          properties: { gridProperties: { frozenRowCount: 1000 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
      "updateSheetProperties: You can't freeze all visible rows or columns on the sheet.",
    ],
    [
      { addSheet: { properties: { gridProperties: { rowCount: 1_000_000, columnCount: 10 } } } },
      'addSheet: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      { updateSpreadsheetProperties: { properties: { timeZone: 'Europe/Palma' }, fields: 'timeZone' } },
      'updateSpreadsheetProperties: Invalid time zone: Europe/Palma',
    ],
  ])('refuse %j', (request, refusal) => {
    const script = open({ hidden: true }, {});
    expect(script.refusal('batchUpdate', { requests: [request] }, LOG)).toBe(
      `400 Invalid requests[0].${refusal}`,
    );
  });

  it('are deleted, but for the last one', () => {
    const script = open({}, {});
    script.batch({ deleteSheet: { sheetId: 0 } });
    expect(titles(script)).toEqual(['S1']);
    expect(script.refusal('batchUpdate', { requests: [{ deleteSheet: { sheetId: 1 } }] }, LOG)).toBe(
      "400 Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
    );
  });
});
