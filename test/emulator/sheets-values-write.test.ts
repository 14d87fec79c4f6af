import type { Json } from '../../emulator/kernel/json';
import type { Cell } from '../../emulator/sheets/state';
import { ENGINEER } from '../support/drive-world';
import { LOG, openSheetsScript, sheetOf, valuesOf } from '../support/sheets-script';

const RAW = { valueInputOption: 'RAW' };
const TYPED = { valueInputOption: 'USER_ENTERED' };

/** The cell B2 after one value was written into it. */
function written(value: Json, options: Json, before: Cell = { value: 'before' }): Cell | undefined {
  const sheet = sheetOf([]);
  sheet.rows = [[], [{ value: 'a' }, before]];
  const script = openSheetsScript([sheet]);
  script.ask('Values.update', { values: [[value]] }, LOG, 'Log!B2', options);
  return script.spreadsheet.sheets[0]!.rows[1]![1];
}

describe('Values.update, RAW', () => {
  it.each([
    '=HYPERLINK("https://evil.example")',
    '+34',
    '-1',
    '@here',
    "'quoted",
    '2/12/2026',
    'TRUE',
    ' x ',
  ])('keeps the text %p as it is', (text) => {
    expect(written(text, RAW)).toEqual({ value: text });
  });

  it.each<[Json, Cell]>([
    [46358, { value: 46358 }],
    [true, { value: true }],
    ['', { value: null }],
    [null, { value: 'before' }],
  ])('writes %j', (value, cell) => {
    expect(written(value, RAW)).toEqual(cell);
  });

  it('keeps the look and the note of the cell', () => {
    const look: Omit<Cell, 'value'> = { format: { bold: true }, note: 'n' };
    expect(written(5, RAW, { value: 'before', ...look })).toEqual({ value: 5, ...look });
  });
});

describe('Values.update, USER_ENTERED', () => {
  it.each<[string, Cell]>([
    ['=A1', { value: { formula: '=A1' } }],
    ['- a', { value: { formula: '=- a' } }],
    ["'=A1", { value: '=A1' }],
    ['1,5', { value: 1.5 }],
    ['verdadero', { value: true }],
    ['@here', { value: '@here' }],
    ['2/12/2026', { value: 46358, format: { numberFormat: { type: 'DATE', pattern: 'd/m/yyyy' } } }],
    ['', { value: null }],
  ])('takes %p as if somebody typed it', (text, cell) => {
    expect(written(text, TYPED)).toEqual(cell);
  });

  it('keeps the number format that the cell has', () => {
    const format = { numberFormat: { type: 'DATE', pattern: 'ddd dd/mm' } } as const;
    expect(written('2026-12-02', TYPED, { value: null, format })).toEqual({ value: 46358, format });
  });

  it('keeps what is typed into a plain text cell as text', () => {
    const format = { numberFormat: { type: 'TEXT', pattern: '@' } } as const;
    expect(written('=A1', TYPED, { value: null, format })).toEqual({ value: '=A1', format });
  });
});

describe('Values.update', () => {
  const open = () => openSheetsScript([sheetOf([['a', 'b', 'c']], { rowCount: 5, columnCount: 4 })]);

  it('writes from a single cell on, and tells what it updated', () => {
    const script = open();
    const values = [['x', null, 'y'], [], [1]];
    expect(script.ask('Values.update', { values }, LOG, 'Log!A2', RAW)).toEqual({
      spreadsheetId: LOG,
      updatedRange: 'Log!A2:C4',
      updatedRows: 2,
      updatedColumns: 2,
      updatedCells: 3,
    });
    expect(valuesOf(script.spreadsheet.sheets[0])).toEqual([['a', 'b', 'c'], ['x', null, 'y'], [], [1]]);
  });

  it('gives the values back when asked for them', () => {
    const options = { ...RAW, includeValuesInResponse: true, responseValueRenderOption: 'UNFORMATTED_VALUE' };
    expect(open().ask('Values.update', { values: [[1.5, 'x']] }, LOG, 'Log!B2', options)).toMatchObject({
      updatedData: { range: 'Log!B2:C2', majorDimension: 'ROWS', values: [[1.5, 'x']] },
    });
  });

  it('marks the spreadsheet and its file as changed, in the name of who wrote', () => {
    const script = open();
    script.workspace.setClock('2026-12-02T16:50:00+01:00');
    script.workspace.takeTouched();
    script.ask('Values.update', { values: [[1]] }, LOG, 'Log!A1', RAW);
    const { modifiedTime, lastModifyingUser } = script.workspace.world.drive.files[LOG]!;
    expect([modifiedTime, lastModifyingUser]).toEqual([Date.parse('2026-12-02T16:50:00+01:00'), ENGINEER]);
    expect(script.workspace.takeTouched()).toEqual([{ kind: 'spreadsheet', id: LOG }, { kind: 'drive' }]);
  });

  it.each<[string, Json, Json, string]>([
    ['Log!A1', [['x']], {}, "400 'valueInputOption' is required but not specified"],
    ['Log!A5', [['x'], ['y']], RAW, '400 Range (Log!A5:A6) exceeds grid limits. Max rows: 5, max columns: 4'],
    ['Log!D1', [['x', 'y']], RAW, '400 Range (Log!D1:E1) exceeds grid limits. Max rows: 5, max columns: 4'],
    [
      'Log!A1:B2',
      [['x'], ['y'], ['z']],
      RAW,
      '400 Requested writing within range [Log!A1:B2], but tried writing to row [3]',
    ],
    [
      'Log!A1:B2',
      [['x', 'y', 'z']],
      RAW,
      '400 Requested writing within range [Log!A1:B2], but tried writing to column [C]',
    ],
    [
      'Log!A1',
      [['x'.repeat(50_001)]],
      RAW,
      '400 Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    ['Log!A1', [['x', { a: 1 }]], RAW, '400 Invalid values[0][1]: struct_value'],
    ['Log!A1', [['x'], [['y']]], RAW, '400 Invalid values[1][0]: list_value'],
    ['Nope!A1', [['x']], RAW, '400 Unable to parse range: Nope!A1'],
  ])('refuses to write at %p', (range, values, options, refusal) => {
    const script = open();
    const before = structuredClone(script.spreadsheet);
    expect(script.refusal('Values.update', { values }, LOG, range, options)).toBe(refusal);
    expect(script.spreadsheet).toEqual(before);
    expect(script.workspace.takeTouched()).toEqual([]);
  });

  it('takes a text of as many characters as a cell holds', () => {
    expect(written('x'.repeat(50_000), RAW)).toEqual({ value: 'x'.repeat(50_000) });
  });
});

describe('Values.batchUpdate', () => {
  const resource = (...data: Json[]): Json => ({ valueInputOption: 'RAW', data });

  it('writes every range and sums up', () => {
    const script = openSheetsScript([sheetOf([]), sheetOf([], { sheetId: 8, title: 'B' })]);
    const answer = script.ask(
      'Values.batchUpdate',
      resource({ range: 'Log!A1', values: [['x', 'y']] }, { range: 'B!B2', values: [['z']] }),
      LOG,
    );
    expect(answer).toMatchObject({
      totalUpdatedRows: 2,
      totalUpdatedColumns: 3,
      totalUpdatedCells: 3,
      totalUpdatedSheets: 2,
      responses: [{ updatedRange: 'Log!A1:B1' }, { updatedRange: 'B!B2' }],
    });
    expect(script.spreadsheet.sheets.map(valuesOf)).toEqual([[['x', 'y']], [[], [null, 'z']]]);
  });

  it('writes nothing when one range is refused', () => {
    const script = openSheetsScript([sheetOf([['a']])]);
    const data = resource({ range: 'Log!A1', values: [['x']] }, { range: 'Log!A2000', values: [['y']] });
    expect(script.refusal('Values.batchUpdate', data, LOG)).toMatch(
      /^400 Invalid data\[1\]: Range \(Log!A2000\)/,
    );
    expect(valuesOf(script.spreadsheet.sheets[0])).toEqual([['a']]);
  });
});

describe('Values.clear', () => {
  it('empties the cells and keeps their look', () => {
    const sheet = sheetOf([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.rows[1]![0] = { value: 'c', format: { bold: true }, note: 'n' };
    const script = openSheetsScript([sheet]);
    expect(script.ask('Values.clear', {}, LOG, 'Log!A2:A')).toEqual({
      spreadsheetId: LOG,
      clearedRange: 'Log!A2:A1000',
    });
    expect(script.spreadsheet.sheets[0]!.rows[1]).toEqual([
      { value: null, format: { bold: true }, note: 'n' },
      { value: 'd' },
    ]);
  });
});
