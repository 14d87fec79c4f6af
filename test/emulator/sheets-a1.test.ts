import { columnIndex, columnLetters, fullName, parseA1 } from '../../emulator/sheets/a1';

describe('parseA1', () => {
  it.each([
    ['A1', null, { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }],
    ['b2:D5', null, { startRow: 1, endRow: 5, startColumn: 1, endColumn: 4 }],
    ['$B$2:$D$5', null, { startRow: 1, endRow: 5, startColumn: 1, endColumn: 4 }],
    ['D5:B2', null, { startRow: 1, endRow: 5, startColumn: 1, endColumn: 4 }],
    ['A:C', null, { startRow: 0, startColumn: 0, endColumn: 3 }],
    ['2:5', null, { startRow: 1, endRow: 5, startColumn: 0 }],
    ['A2:C', null, { startRow: 1, startColumn: 0, endColumn: 3 }],
    ['AA10', null, { startRow: 9, endRow: 10, startColumn: 26, endColumn: 27 }],
    ['Customers!A:Z', 'Customers', { startRow: 0, startColumn: 0, endColumn: 26 }],
    ['Customers', 'Customers', { startRow: 0, startColumn: 0 }],
    ['_records!A1', '_records', { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }],
    ["'Team log'!B2", 'Team log', { startRow: 1, endRow: 2, startColumn: 1, endColumn: 2 }],
    ["'L''Hospital'!1:1", "L'Hospital", { startRow: 0, endRow: 1, startColumn: 0 }],
    ["'A1'", 'A1', { startRow: 0, startColumn: 0 }],
    ['Team log!A1', 'Team log', { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }],
  ])('reads %p', (text, title, range) => {
    expect(parseA1(text)).toEqual({ title, range });
  });

  it.each(['', 'Log!', '!A1', 'Log!A0', 'Log!A1:', "'Log!A1", 'Log!A1:B2:C3', 'Log!A', 'Log!ABCD1', 'Log!1'])(
    'cannot read %p',
    (text) => {
      expect(parseA1(text)).toBeNull();
    },
  );
});

describe('column names', () => {
  it.each([
    ['A', 0],
    ['Z', 25],
    ['AA', 26],
    ['AZ', 51],
    ['ZZ', 701],
    ['AAA', 702],
    ['XFD', 16383],
  ])('%s is column %i', (letters, index) => {
    expect(columnIndex(letters)).toBe(index);
    expect(columnLetters(index)).toBe(letters);
  });
});

describe('fullName', () => {
  const rect = { startRow: 0, endRow: 2, startColumn: 0, endColumn: 3 };

  it.each([
    ['Log', 'Log!A1:C2'],
    ['_records', '_records!A1:C2'],
    ['Team log', "'Team log'!A1:C2"],
    ["L'Hospital", "'L''Hospital'!A1:C2"],
    ['A1', "'A1'!A1:C2"],
    ['2026', "'2026'!A1:C2"],
  ])('quotes the title %p where Sheets does', (title, expected) => {
    expect(fullName(title, rect)).toBe(expected);
  });

  it('names a single cell once', () => {
    expect(fullName('Log', { startRow: 4, endRow: 5, startColumn: 1, endColumn: 2 })).toBe('Log!B5');
  });
});
