import type { CellContent, SheetChange } from '../../src/domain/sheet-change';
import { addSheet, append, writeAt } from './sheet-changes';
import type { SpreadsheetsUnderTest } from './spreadsheets-under-test';

/** What every Spreadsheets promises to whoever reads. */
export function readingContract(open: () => SpreadsheetsUnderTest): void {
  let given: SpreadsheetsUnderTest;
  const change = (...changes: SheetChange[]) => given.spreadsheets.change(given.id, changes);
  const sheets = () => given.spreadsheets.read(given.id);
  const cells = (title: string) => sheets().find((sheet) => sheet.title === title)?.cells;
  beforeEach(() => {
    given = open();
  });

  it('outlines the sheets in their order', () => {
    change(addSheet(8, 'B'), addSheet(7, 'A', true), append(7, ['x']));

    expect(given.spreadsheets.outline(given.id).slice(1)).toEqual([
      { sheetId: 8, title: 'B', hidden: false, columnCount: 4 },
      { sheetId: 7, title: 'A', hidden: true, columnCount: 4 },
    ]);
    expect(() => given.stranger.outline(given.id)).toThrow();
  });

  describe('read', () => {
    it('finds one empty sheet in a new spreadsheet', () => {
      expect(sheets()).toMatchObject([{ hidden: false, cells: [] }]);
      expect(sheets()[0]?.columnCount).toBeGreaterThan(0);
    });

    it('gives values as they were written, without the empty cells at the end', () => {
      change(addSheet(7, 'A'), writeAt(7, 1, 1, ['text', 45_992.5, null], [], [true, null, false]));

      expect(cells('A')).toEqual([[], [null, 'text', 45_992.5], [], [null, true, null, false]]);
    });

    it.each(['=1+1', '+34 971', '-1', '@SUM(1)', "'quoted", '007', '2026-12-01', 'TRUE', ' spaced '])(
      'gives the text %s as text',
      (text) => {
        change(addSheet(7, 'A'), writeAt(7, 0, 0, [text]), append(7, [text]));
        expect(cells('A')).toEqual([[text], [text]]);
      },
    );

    it('throws for a spreadsheet that is not there or hidden', () => {
      expect(() => given.spreadsheets.read('nothing')).toThrow();
      expect(() => given.stranger.read(given.id)).toThrow();
    });
  });

  describe('readTabs', () => {
    beforeEach(() => {
      change(addSheet(7, 'A'), addSheet(8, "L'altra", true), writeAt(7, 0, 0, ['h', 'i'], ['1', '2', 3]));
      change(append(8, ['h'], ['1']));
    });

    it('reads the named sheets alone, in the order of their names', () => {
      expect(given.spreadsheets.readTabs(given.id, [{ title: "L'altra" }, { title: 'A' }])).toEqual([
        { sheetId: 8, title: "L'altra", hidden: true, columnCount: 4, cells: [['h'], ['1']] },
        {
          sheetId: 7,
          title: 'A',
          hidden: false,
          columnCount: 4,
          cells: [
            ['h', 'i'],
            ['1', '2', 3],
          ],
        },
      ]);
    });

    it.each<[range: string, cells: CellContent[][]]>([
      ['1:1', [['h', 'i']]],
      ['2:2', [['1', '2', 3]]],
      ['A:A', [['h'], ['1']]],
      ['B:C', [['i'], ['2', 3]]],
      ['A2:B2', [['1', '2']]],
      ['B2', [['2']]],
      ['C1:C2', [[], [3]]],
      ['A3:D3', []],
      [
        'A:H',
        [
          ['h', 'i'],
          ['1', '2', 3],
        ],
      ],
      ['A9999:D9999', []],
    ])('reads the part %s, beginning where it does', (range, cells) => {
      expect(given.spreadsheets.readTabs(given.id, [{ title: 'A', range }])).toMatchObject([
        { sheetId: 7, columnCount: 4, cells },
      ]);
    });

    it('reads several parts of one sheet among those of others', () => {
      const read = given.spreadsheets.readTabs(given.id, [
        { title: 'A', range: '2:2' },
        { title: "L'altra", range: '1:1' },
        { title: 'A', range: '1:1' },
        { title: 'A', range: '2:2' },
      ]);

      expect(read?.map((sheet) => sheet?.cells)).toEqual([
        [['1', '2', 3]],
        [['h']],
        [['h', 'i']],
        [['1', '2', 3]],
      ]);
    });

    it('answers null for a sheet that does not exist, and still reads the others as asked', () => {
      const read = given.spreadsheets.readTabs(given.id, [
        { title: 'nothing' },
        { title: 'A', range: '1:1' },
        { title: 'A', range: 'A9999:D9999' },
        { title: 'nothing', range: '1:1' },
      ]);

      expect(read).toMatchObject([
        null,
        { title: 'A', cells: [['h', 'i']] },
        { title: 'A', cells: [] },
        null,
      ]);
      expect(given.spreadsheets.readTabs(given.id, [{ title: 'nothing' }])).toEqual([null]);
    });

    it('answers null for a spreadsheet that is not there or hidden', () => {
      const tabs = [{ title: 'A' }];

      expect(given.spreadsheets.readTabs('nothing', tabs)).toBeNull();
      expect(given.stranger.readTabs(given.id, tabs)).toBeNull();
      expect(given.viewer.readTabs(given.id, tabs)).toHaveLength(1);
    });
  });

  describe('readSheet', () => {
    it.each(['A', "L'altra", "'", 'Año! 2026', 'A1:B2'])('gives the title %s and all values', (title) => {
      change(addSheet(7, title), writeAt(7, 1, 1, ['text', 45_992.5, null], [], [true, null, 0]));

      const cells = [[], [null, 'text', 45_992.5], [], [null, true, null, 0]];
      expect(given.spreadsheets.readSheet(given.id, 7)).toEqual({ title, cells });
      expect(given.viewer.readSheet(given.id, 7)).toEqual({ title, cells });
    });

    it('gives no values of an empty sheet', () => {
      change(addSheet(7, 'A'));
      expect(given.spreadsheets.readSheet(given.id, 7)).toEqual({ title: 'A', cells: [] });
    });

    it('answers null where there is no such sheet or no such spreadsheet for this user', () => {
      change(addSheet(7, 'A'));

      expect(given.spreadsheets.readSheet(given.id, 99)).toBeNull();
      expect(given.spreadsheets.readSheet('nothing', 7)).toBeNull();
      expect(given.stranger.readSheet(given.id, 7)).toBeNull();
    });
  });

  describe('readTop', () => {
    beforeEach(() => {
      change(addSheet(7, 'A'), writeAt(7, 0, 0, ['Fecha', null, 'Qué'], [], [7, 'x'], ['below']));
    });

    it('gives the first rows as texts', () => {
      expect(given.spreadsheets.readTop(given.id, 7, 3)).toEqual([['Fecha', '', 'Qué'], [], ['7', 'x']]);
    });

    it('gives what there is when more is asked for', () => {
      expect(given.spreadsheets.readTop(given.id, 7, 5000)).toHaveLength(4);
    });

    it('gives nothing of an empty sheet, and null for one that is not there', () => {
      change(addSheet(9, 'Empty'));

      expect(given.spreadsheets.readTop(given.id, 9, 15)).toEqual([]);
      expect(given.spreadsheets.readTop(given.id, 99, 15)).toBeNull();
    });
  });
}
