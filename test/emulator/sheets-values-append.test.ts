import type { Json } from '../../emulator/kernel/json';
import type { CellValue, Sheet } from '../../emulator/sheets/state';
import { LOG, openSheetsScript, sheetOf, valuesOf } from '../support/sheets-script';

const RAW = { valueInputOption: 'RAW' };

interface Appended {
  tableRange?: string;
  updates: { updatedRange: string; updatedRows: number };
}

function append(sheet: Sheet, range: string, values: Json[][], options: object = {}) {
  const script = openSheetsScript([sheet]);
  const answer = script.ask<Appended>('Values.append', { values }, LOG, range, { ...RAW, ...options });
  return { answer, sheet: script.spreadsheet.sheets[0]! };
}

/** The two tables of Google's own example, A1:C2 and B4:D6. */
const twoTables = (): Sheet => {
  const row = (...values: CellValue[]): CellValue[] => values;
  return sheetOf([
    row('x', 'y', 'z'),
    row('x', 'y', 'z'),
    [],
    row(null, 'x', 'y', 'z'),
    row(null, 'x', null, 'z'),
    row(null, 'x', 'y', 'z'),
  ]);
};

describe('Values.append', () => {
  it.each([
    ['Log', 'Log!B4:D6', 'Log!B7'],
    ['Log!A:Z', 'Log!B4:D6', 'Log!B7'],
    ['Log!B4', 'Log!B4:D6', 'Log!B7'],
    ['Log!C5:D5', 'Log!B4:D6', 'Log!B7'],
    ['Log!C5', 'Log!B4:D6', 'Log!B7'],
    ['Log!B2:D4', 'Log!B4:D6', 'Log!B7'],
    ['Log!A3:G10', 'Log!B4:D6', 'Log!B7'],
    ['Log!A1', 'Log!A1:C2', 'Log!A3'],
    ['Log!A4', undefined, 'Log!A4'],
    ['Log!E4', undefined, 'Log!E4'],
    ['Log!G20:H30', undefined, 'Log!G20'],
  ])('adds to the last table within %p', (range, tableRange, updatedRange) => {
    const { answer } = append(twoTables(), range, [['new']]);
    expect([answer.tableRange, answer.updates.updatedRange]).toEqual([tableRange, updatedRange]);
  });

  it('takes cells that touch at a corner for one table', () => {
    expect(append(sheetOf([['a'], [null, 'b']]), 'Log!A1', [['new']]).answer.tableRange).toBe('Log!A1:B2');
  });

  it('begins an empty sheet at its first cell', () => {
    const { answer, sheet } = append(sheetOf([]), 'Log!A:Z', [['a', 'b'], ['c']]);
    expect(answer).toEqual({
      spreadsheetId: LOG,
      updates: {
        spreadsheetId: LOG,
        updatedRange: 'Log!A1:B2',
        updatedRows: 2,
        updatedColumns: 2,
        updatedCells: 3,
      },
    });
    expect(valuesOf(sheet)).toEqual([['a', 'b'], ['c']]);
  });

  it('makes the grid longer when it is full', () => {
    const { answer, sheet } = append(sheetOf([['a'], ['b']], { rowCount: 2 }), 'Log!A:A', [['c'], ['d']]);
    expect([answer.updates.updatedRange, sheet.rowCount]).toEqual(['Log!A3:A4', 4]);
  });

  it('overwrites what lies below, unless it is told to insert', () => {
    const rows = [['h'], ['a'], [], ['note below']];
    const three = [['1'], ['2'], ['3']];
    expect(valuesOf(append(sheetOf(rows), 'Log!A1', three).sheet)).toEqual([
      ['h'],
      ['a'],
      ['1'],
      ['2'],
      ['3'],
    ]);
    const inserted = append(sheetOf(rows), 'Log!A1', three, { insertDataOption: 'INSERT_ROWS' }).sheet;
    expect(valuesOf(inserted)).toEqual([['h'], ['a'], ['1'], ['2'], ['3'], [], ['note below']]);
    expect(inserted.rowCount).toBe(1003);
  });

  it('gives inserted rows the look of the row above', () => {
    const sheet = sheetOf([['h']]);
    sheet.rows.push([{ value: 'a', format: { bold: true }, note: 'n' }]);
    const appended = append(sheet, 'Log', [['b']], { insertDataOption: 'INSERT_ROWS' }).sheet;
    expect(appended.rows[2]).toEqual([{ value: 'b', format: { bold: true } }]);
  });

  it('takes a row of formats alone for empty', () => {
    const sheet = sheetOf([['h'], ['a']]);
    sheet.rows.push([{ value: null, format: { bold: true } }]);
    expect(append(sheet, 'Log', [['b']]).answer.updates.updatedRange).toBe('Log!A3');
  });

  it('refuses an option that does not exist', () => {
    const options = { ...RAW, insertDataOption: 'INSERT' };
    expect(
      openSheetsScript([sheetOf([])]).refusal('Values.append', { values: [['x']] }, LOG, 'Log', options),
    ).toMatch(/^400 Invalid value at 'insert_data_option'/);
  });
});
