import type { Json } from '../../emulator/kernel/json';
import type { Sheet } from '../../emulator/sheets/state';
import { LOG, openSheetsScript, sheetOf, valuesOf } from '../support/sheets-script';

const span = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number): Json => ({
  sheetId: 7,
  dimension,
  startIndex,
  endIndex,
});

const column = (startColumn: number, startRow = 1, endRow?: number) => ({
  startRow,
  ...(endRow === undefined ? {} : { endRow }),
  startColumn,
  endColumn: startColumn + 1,
});

/** A log of four rows with something of everything that moves with its cells. */
function log(): Sheet {
  const list = { values: ['x'], strict: true, showCustomUi: true };
  return sheetOf(
    [
      ['h1', 'h2', 'h3'],
      ['a1', 'a2', 'a3'],
      ['b1', 'b2', 'b3'],
      ['c1', 'c2', 'c3'],
    ],
    {
      rowCount: 10,
      columnCount: 5,
      frozenRows: 1,
      frozenColumns: 1,
      columnWidths: { 1: 150, 2: 220 },
      hiddenColumns: [2],
      rowHeights: { 2: 40 },
      hiddenRows: [3],
      merges: [{ startRow: 2, endRow: 4, startColumn: 0, endColumn: 1 }],
      validations: [
        { range: column(1), ...list },
        { range: column(2, 1, 4), ...list },
      ],
      conditionalFormats: [
        {
          ranges: [column(1, 2, 3), column(2)],
          condition: { type: 'text', equals: 'x' },
          format: { background: '#ffffff' },
        },
      ],
      protectedRanges: [{ id: 1, range: column(2), description: '', warningOnly: true, editors: [] }],
      filter: { startRow: 0, endRow: 4, startColumn: 0, endColumn: 3 },
    },
  );
}

function after(...requests: Json[]): Sheet {
  const script = openSheetsScript([log()]);
  script.batch(...requests);
  return script.spreadsheet.sheets[0]!;
}

const ranges = ({ validations, conditionalFormats, protectedRanges, filter, merges }: Sheet) => ({
  lists: validations.map(({ range }) => range),
  colours: conditionalFormats.map((rule) => rule.ranges),
  protected: protectedRanges.map(({ range }) => range),
  filter,
  merges,
});

describe('rows', () => {
  it('are inserted above, and push down all that lies on the rows below', () => {
    const sheet = after({ insertDimension: { range: span('ROWS', 2, 4), inheritFromBefore: true } });
    expect(valuesOf(sheet).map(([first]) => first)).toEqual(['h1', 'a1', null, null, 'b1', 'c1']);
    expect(sheet).toMatchObject({ rowCount: 12, frozenRows: 1, rowHeights: { 4: 40 }, hiddenRows: [5] });
    expect(ranges(sheet)).toEqual({
      lists: [column(1), column(2, 1, 6)],
      colours: [[column(1, 4, 5), column(2)]],
      protected: [column(2)],
      filter: { startRow: 0, endRow: 6, startColumn: 0, endColumn: 3 },
      merges: [{ startRow: 4, endRow: 6, startColumn: 0, endColumn: 1 }],
    });
  });

  it.each([
    [true, [column(1), column(2, 1, 5)]],
    [false, [column(1), column(2, 1, 4)]],
  ])(
    'inserted at the edge of a drop-down join it when they inherit from before: %p',
    (inheritFromBefore, lists) => {
      const sheet = after({ insertDimension: { range: span('ROWS', 4, 5), inheritFromBefore } });
      expect(ranges(sheet).lists).toEqual(lists);
    },
  );

  it.each([
    [true, [column(1, 2), column(2, 2, 5)]],
    [false, [column(1), column(2, 1, 5)]],
  ])('inserted before a drop-down join it when they inherit from after: %p', (inheritFromBefore, lists) => {
    const sheet = after({ insertDimension: { range: span('ROWS', 1, 2), inheritFromBefore } });
    expect(ranges(sheet).lists).toEqual(lists);
  });

  it('are deleted with all that lies on them', () => {
    const sheet = after({ deleteDimension: { range: span('ROWS', 2, 4) } });
    expect(valuesOf(sheet).map(([first]) => first)).toEqual(['h1', 'a1']);
    expect(sheet).toMatchObject({ rowCount: 8, rowHeights: {}, hiddenRows: [] });
    expect(ranges(sheet)).toEqual({
      lists: [column(1), column(2, 1, 2)],
      colours: [[column(2)]],
      protected: [column(2)],
      filter: { startRow: 0, endRow: 2, startColumn: 0, endColumn: 3 },
      merges: [],
    });
  });

  it('thaw when the frozen ones are deleted', () => {
    expect(after({ deleteDimension: { range: span('ROWS', 0, 1) } }).frozenRows).toBe(0);
  });

  it('are appended without a value', () => {
    const sheet = after({ appendDimension: { sheetId: 7, dimension: 'ROWS', length: 5 } });
    expect([sheet.rowCount, valuesOf(sheet).length]).toEqual([15, 4]);
  });
});

describe('columns', () => {
  it('are inserted with the look of their neighbour', () => {
    const sheet = after({ insertDimension: { range: span('COLUMNS', 2, 3), inheritFromBefore: true } });
    expect(valuesOf(sheet)[0]).toEqual(['h1', 'h2', null, 'h3']);
    expect(sheet).toMatchObject({
      columnCount: 6,
      columnWidths: { 1: 150, 2: 150, 3: 220 },
      hiddenColumns: [3],
      frozenColumns: 1,
    });
    expect(ranges(sheet).protected).toEqual([column(3)]);
    expect(ranges(sheet).lists).toEqual([{ ...column(1), endColumn: 3 }, column(3, 1, 4)]);
  });

  it('are deleted', () => {
    const sheet = after({ deleteDimension: { range: span('COLUMNS', 1, 2) } });
    expect(valuesOf(sheet)[0]).toEqual(['h1', 'h3']);
    expect(sheet).toMatchObject({ columnCount: 4, columnWidths: { 1: 220 }, hiddenColumns: [1] });
    expect(ranges(sheet).lists).toEqual([column(1, 1, 4)]);
  });

  it('get a width and are hidden or shown', () => {
    const sheet = after(
      {
        updateDimensionProperties: {
          range: span('COLUMNS', 0, 2),
          properties: { pixelSize: 60 },
          fields: 'pixelSize',
        },
      },
      {
        updateDimensionProperties: {
          range: span('COLUMNS', 3, 5),
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
      { updateDimensionProperties: { range: span('COLUMNS', 2, 4), properties: {}, fields: 'hiddenByUser' } },
      {
        updateDimensionProperties: {
          range: span('ROWS', 1, 2),
          properties: { pixelSize: 30 },
          fields: 'pixelSize',
        },
      },
    );
    expect(sheet).toMatchObject({
      columnWidths: { 0: 60, 1: 60, 2: 220 },
      hiddenColumns: [4],
      rowHeights: { 1: 30, 2: 40 },
    });
  });

  it('are made as wide as their text', () => {
    const script = openSheetsScript([sheetOf([['x'.repeat(40), 'one\nlonger line', null]])]);
    script.batch({ autoResizeDimensions: { dimensions: span('COLUMNS', 0, 3) } });
    const { columnWidths } = script.spreadsheet.sheets[0]!;
    expect([
      columnWidths[0]! > columnWidths[1]!,
      columnWidths[1]! > columnWidths[2]!,
      columnWidths[2],
    ]).toEqual([true, true, 21]);
  });
});

describe('rows and columns', () => {
  it.each<[Json, string]>([
    [
      { deleteDimension: { range: span('ROWS', 0, 10) } },
      'Sorry, it is not possible to delete all rows on the sheet.',
    ],
    [
      { deleteDimension: { range: span('ROWS', 1, 10) } },
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    [{ deleteDimension: { range: span('ROWS', 5, 11) } }, 'endIndex[11] is beyond the last of the 10 rows'],
    [
      { insertDimension: { range: span('ROWS', 11, 12) } },
      'startIndex[11] is beyond the last of the 10 rows',
    ],
    [
      { insertDimension: { range: span('ROWS', 0, 1), inheritFromBefore: true } },
      'inheritFromBefore cannot be true when inserting at index 0',
    ],
    [{ deleteDimension: { range: span('COLUMNS', 2, 2) } }, 'startIndex[2] must be less than endIndex[2]'],
    [{ deleteDimension: { range: { sheetId: 7 } } }, `Invalid value at 'dimension' (ROWS or COLUMNS), ""`],
    [{ appendDimension: { sheetId: 7, dimension: 'ROWS' } }, 'length must be positive'],
  ])('refuse %j', (request, refusal) => {
    const [kind] = Object.keys(request as object);
    expect(openSheetsScript([log()]).refusal('batchUpdate', { requests: [request] }, LOG)).toBe(
      `400 Invalid requests[0].${String(kind)}: ${refusal}`,
    );
  });
});
