import type { Json } from '../../emulator/kernel/json';
import type { Cell } from '../../emulator/sheets/state';
import { LOG, openSheetsScript, sheetOf, valuesOf } from '../support/sheets-script';

const text = (stringValue: string): Json => ({ userEnteredValue: { stringValue } });
const rowsOf = (...rows: Json[][]): Json => rows.map((values) => ({ values }));
const at = (rowIndex: number, columnIndex: number): Json => ({ sheetId: 7, rowIndex, columnIndex });
const range = (...[startRowIndex, endRowIndex, startColumnIndex, endColumnIndex]: number[]): Json => ({
  sheetId: 7,
  startRowIndex: startRowIndex!,
  endRowIndex: endRowIndex!,
  startColumnIndex: startColumnIndex!,
  endColumnIndex: endColumnIndex!,
});

const STYLED: Cell = {
  value: 'before',
  format: { bold: true, background: '#ff0000', numberFormat: { type: 'DATE', pattern: 'd/m' } },
  note: 'n',
};

/** The cell A1, which was `STYLED`, after an `updateCells` with that mask. */
function updated(cell: Json, fields: string): Cell | undefined {
  const script = openSheetsScript([sheetOf([])]);
  script.spreadsheet.sheets[0]!.rows = [[STYLED]];
  script.batch({ updateCells: { start: at(0, 0), rows: rowsOf([cell]), fields } });
  return script.spreadsheet.sheets[0]!.rows[0]![0];
}

describe('updateCells', () => {
  it.each<[Json, Cell['value']]>([
    [{ numberValue: 1.5 }, 1.5],
    [{ numberValue: 0 }, 0],
    [{ stringValue: '=HYPERLINK("x")' }, '=HYPERLINK("x")'],
    [{ boolValue: false }, false],
    [{ formulaValue: '=A2' }, { formula: '=A2' }],
    [{ stringValue: '' }, null],
    [{}, null],
  ])('writes the value %j', (userEnteredValue, value) => {
    expect(updated({ userEnteredValue }, 'userEnteredValue')).toEqual({ ...STYLED, value });
  });

  it.each<[string, Json, Cell]>([
    ['note', { note: 'new' }, { ...STYLED, note: 'new' }],
    ['note', {}, { value: STYLED.value, format: STYLED.format! }],
    ['userEnteredFormat', {}, { value: 'before', note: 'n' }],
    ['*', text('new'), { value: 'new' }],
    [
      'userEnteredFormat.textFormat.bold',
      { userEnteredFormat: { textFormat: { bold: false, italic: true } } },
      { ...STYLED, format: { ...STYLED.format, bold: false } },
    ],
    [
      'userEnteredFormat(backgroundColor,horizontalAlignment)',
      { userEnteredFormat: { horizontalAlignment: 'CENTER' } },
      {
        ...STYLED,
        format: { bold: true, numberFormat: { type: 'DATE', pattern: 'd/m' }, horizontalAlignment: 'CENTER' },
      },
    ],
    [
      'userEnteredFormat.backgroundColor',
      { userEnteredFormat: { backgroundColorStyle: { rgbColor: { green: 0.5, blue: 1 } } } },
      { ...STYLED, format: { ...STYLED.format, background: '#0080ff' } },
    ],
    [
      'userEnteredFormat.numberFormat',
      { userEnteredFormat: { numberFormat: { type: 'TIME' } } },
      { ...STYLED, format: { ...STYLED.format, numberFormat: { type: 'TIME', pattern: 'h:mm:ss' } } },
    ],
    [
      'userEnteredFormat.textFormat',
      {
        userEnteredFormat: {
          textFormat: { link: { uri: 'https://a.example' }, fontSize: 12, underline: true },
        },
      },
      {
        ...STYLED,
        format: {
          background: '#ff0000',
          numberFormat: { type: 'DATE', pattern: 'd/m' },
          link: 'https://a.example',
          fontSize: 12,
          underline: true,
        },
      },
    ],
  ])('changes what the mask %p names, and clears what is not given', (fields, cell, expected) => {
    expect(updated(cell, fields)).toEqual(expected);
  });

  it('fills a range, and clears the rest of it', () => {
    const script = openSheetsScript([
      sheetOf([
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ]),
    ]);
    script.batch({
      updateCells: { range: range(0, 2, 0, 2), rows: rowsOf([text('x')]), fields: 'userEnteredValue' },
    });
    expect(valuesOf(script.spreadsheet.sheets[0])).toEqual([
      ['x', null, 'c'],
      [null, null, 'f'],
    ]);
  });

  it.each<[Json, string]>([
    [
      { start: at(0, 0), rows: [] },
      "400 Invalid requests[0].updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [
      { start: { sheetId: 99 }, rows: [], fields: '*' },
      '400 Invalid requests[0].updateCells: No grid with id: 99',
    ],
    [
      { start: at(999, 0), rows: rowsOf([text('x')], [text('y')]), fields: '*' },
      '400 Invalid requests[0].updateCells: Range (Log!A1000:A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    ],
    [
      { range: range(0, 1, 0, 1), rows: rowsOf([text('x')], [text('y')]), fields: '*' },
      '400 Invalid requests[0].updateCells: Attempting to write row: 1, beyond the last requested row of: 0',
    ],
    [
      { start: at(0, 0), rows: rowsOf([text('x'.repeat(50_001))]), fields: '*' },
      '400 Invalid requests[0].updateCells: Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      { start: at(0, 0), rows: rowsOf([{ userEnteredValue: { formulaValue: 'A1' } }]), fields: '*' },
      "400 Invalid requests[0].updateCells: Invalid formulaValue, a formula must start with '=': A1",
    ],
    [
      { start: at(0, 0), rows: rowsOf([{ userEnteredFormat: { borders: {} } }]), fields: '*' },
      "undefined not emulated: the cell's userEnteredFormat.borders in Sheets",
    ],
    [
      { start: at(0, 0), rows: [], fields: 'userEnteredFormat.padding' },
      "undefined not emulated: the cell's userEnteredFormat.padding in Sheets",
    ],
    [
      { start: at(0, 0), rows: [], fields: 'userEnteredvalue' },
      "undefined not emulated: the cell's userEnteredvalue in Sheets",
    ],
  ])('refuses %j', (updateCells, refusal) => {
    const script = openSheetsScript([sheetOf([['a']])]);
    expect(script.refusal('batchUpdate', { requests: [{ updateCells }] }, LOG)).toBe(refusal);
    expect(valuesOf(script.spreadsheet.sheets[0])).toEqual([['a']]);
  });

  it('passes over what the mask does not name', () => {
    const cell = { ...(text('new') as object), userEnteredFormat: { borders: { top: { style: 'SOLID' } } } };
    expect(updated(cell, 'userEnteredValue')).toEqual({ ...STYLED, value: 'new' });
  });
});

describe('appendCells', () => {
  it('writes after the last row with a value, and makes the grid longer', () => {
    const script = openSheetsScript([sheetOf([['a'], [], ['b']], { rowCount: 4 })]);
    script.spreadsheet.sheets[0]!.rows[3] = [{ value: null, format: { bold: true } }];
    script.batch({
      appendCells: {
        sheetId: 7,
        rows: rowsOf([text('c'), text('d')], [text('e')]),
        fields: 'userEnteredValue',
      },
    });
    const [sheet] = script.spreadsheet.sheets;
    expect(valuesOf(sheet)).toEqual([['a'], [], ['b'], ['c', 'd'], ['e']]);
    expect(sheet!.rows[3]![0]).toEqual({ value: 'c', format: { bold: true } });
    expect(sheet!.rowCount).toBe(5);
  });
});

describe('repeatCell', () => {
  it('changes every cell of a range, to the end of the grid where it has none', () => {
    const script = openSheetsScript([
      sheetOf(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        { rowCount: 4, columnCount: 2 },
      ),
    ]);
    const cell = { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } };
    script.batch({
      repeatCell: {
        range: { sheetId: 7, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
        cell,
        fields: 'userEnteredFormat.numberFormat',
      },
    });
    const { rows } = script.spreadsheet.sheets[0]!;
    expect(rows.map((row) => row[0]!.format?.numberFormat?.pattern)).toEqual([
      undefined,
      'dd/mm/yyyy',
      'dd/mm/yyyy',
      'dd/mm/yyyy',
    ]);
    expect(rows[1]).toEqual([{ value: 'c', format: cell.userEnteredFormat }, { value: 'd' }]);
  });
});

describe('sortRange', () => {
  it('sorts by several columns, and nothing outside the range', () => {
    const rows = [
      ['h', 'h'],
      ['b', 1],
      ['a', 2],
      ['b', 3],
      [null, 4],
      ['a', 5],
      ['last', 6],
    ];
    const script = openSheetsScript([sheetOf(rows)]);
    script.batch({
      sortRange: {
        range: range(1, 6, 0, 2),
        sortSpecs: [{ dimensionIndex: 0 }, { dimensionIndex: 1, sortOrder: 'DESCENDING' }],
      },
    });
    expect(valuesOf(script.spreadsheet.sheets[0])).toEqual([
      ['h', 'h'],
      ['a', 5],
      ['a', 2],
      ['b', 3],
      ['b', 1],
      [null, 4],
      ['last', 6],
    ]);
  });

  it('orders numbers, texts and truth values', () => {
    const script = openSheetsScript([sheetOf([[true], ['b'], [2], [null], ['À'], [10], [false]])]);
    script.batch({ sortRange: { range: range(0, 7, 0, 1), sortSpecs: [{ dimensionIndex: 0 }] } });
    expect(valuesOf(script.spreadsheet.sheets[0]).flat()).toEqual([2, 10, 'À', 'b', false, true, null]);
  });
});
