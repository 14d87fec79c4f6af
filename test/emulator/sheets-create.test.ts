import type { Json } from '../../emulator/kernel/json';
import { ENGINEER, VIEWER } from '../support/drive-world';
import { openSheetsScript, sheetOf } from '../support/sheets-script';

const open = () => openSheetsScript([sheetOf([])]);

describe('create', () => {
  it('makes an empty spreadsheet in the My Drive of who calls, in their language', () => {
    const script = open();
    const { spreadsheetId } = script.ask<{ spreadsheetId: string }>('create', {
      properties: { title: 'Registry' },
    });
    const { world } = script.workspace;
    expect(world.drive.files[spreadsheetId]).toMatchObject({
      name: 'Registry',
      mimeType: 'application/vnd.google-apps.spreadsheet',
      parent: `my-drive:${ENGINEER}`,
      lastModifyingUser: ENGINEER,
    });
    expect(world.sheets.spreadsheets[spreadsheetId]).toMatchObject({
      id: spreadsheetId,
      locale: 'es_ES',
      timeZone: 'Europe/Madrid',
      sheets: [{ sheetId: 0, title: 'Hoja 1', rowCount: 1000, columnCount: 26 }],
    });
    expect(script.workspace.takeTouched()).toEqual(
      expect.arrayContaining([{ kind: 'drive' }, { kind: 'spreadsheet', id: spreadsheetId }]),
    );
    expect(script.attempt(ENGINEER, 'get', spreadsheetId).code).toBeUndefined();
    expect(script.attempt(VIEWER, 'get', spreadsheetId).code).toBe(403);
  });

  it('makes the sheets it is given, with their cells', () => {
    const script = open();
    const values = [
      { userEnteredValue: { stringValue: '=x' } },
      { userEnteredFormat: { textFormat: { bold: true } } },
    ];
    const resource = {
      properties: { title: 'R', locale: 'ca', timeZone: 'Europe/Andorra' },
      sheets: [
        {
          properties: { title: 'Customers', sheetId: 3, gridProperties: { frozenRowCount: 1, rowCount: 2 } },
          data: [{ startRow: 1, rowData: [{ values }, { values }] }],
        },
        { properties: { title: '_records', hidden: true } },
      ],
    };
    const created = script.ask<{ spreadsheetId: string; sheets: Json }>('create', resource);
    expect(created.sheets).toMatchObject([
      { properties: { title: 'Customers', sheetId: 3, gridProperties: { rowCount: 3, frozenRowCount: 1 } } },
      { properties: { title: '_records', hidden: true } },
    ]);
    const spreadsheet = script.workspace.world.sheets.spreadsheets[created.spreadsheetId]!;
    expect(spreadsheet).toMatchObject({ locale: 'ca', timeZone: 'Europe/Andorra' });
    expect(spreadsheet.sheets[0]!.rows[2]).toEqual([
      { value: '=x' },
      { value: null, format: { bold: true } },
    ]);
  });

  it.each<[Json, string]>([
    [{ namedRanges: [] }, 'undefined not emulated: sheets.spreadsheets.create with namedRanges'],
    [
      { sheets: [{ charts: [] }] },
      "undefined not emulated: sheets.spreadsheets.create with a sheet's charts",
    ],
    [
      { properties: { defaultFormat: {} } },
      'undefined not emulated: a spreadsheet property defaultFormat in Sheets',
    ],
  ])('refuses %j and makes nothing', (resource, refusal) => {
    const script = open();
    const before = Object.keys(script.workspace.world.drive.files);
    expect(script.refusal('create', resource)).toBe(refusal);
    expect(Object.keys(script.workspace.world.drive.files)).toEqual(before);
  });
});
