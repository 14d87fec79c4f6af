import { logDesign, missingLogColumns } from '../../src/domain/log-design';
import { newTab } from '../../src/domain/registry-design';
import { REGISTRY_TABS } from '../../src/domain/registry-tabs';
import type { CellContent, SheetChange } from '../../src/domain/sheet-change';
import type { Spreadsheets } from '../../src/use-cases/ports';

/** A new spreadsheet, and people with different rights to it. */
export interface SpreadsheetsUnderTest {
  readonly spreadsheets: Spreadsheets;
  /** Of somebody who may see everything and edit nothing. */
  readonly viewer: Spreadsheets;
  /** Of somebody who may see nothing. */
  readonly stranger: Spreadsheets;
  readonly id: string;
}

const addSheet = (sheetId: number, title: string, hidden = false): SheetChange => ({
  sheetId,
  kind: 'add-sheet',
  title,
  columns: 4,
  hidden,
});
const writeAt = (
  sheetId: number,
  row: number,
  column: number,
  ...rows: (readonly CellContent[])[]
): SheetChange => ({ sheetId, kind: 'write', row, column, rows });
const append = (sheetId: number, ...rows: (readonly CellContent[])[]): SheetChange => ({
  sheetId,
  kind: 'append',
  rows,
});

/** What every Spreadsheets promises. */
export function spreadsheetsContract(open: () => SpreadsheetsUnderTest): void {
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

  describe('change', () => {
    it('makes all of the changes or none', () => {
      change(addSheet(7, 'A'), append(7, ['before']));
      const before = sheets();

      expect(() => change(append(7, ['after']), addSheet(8, 'B'), append(99, ['nowhere']))).toThrow();

      expect(sheets()).toEqual(before);
    });

    it('is for those who may edit', () => {
      change(addSheet(7, 'A'));

      expect(() => given.viewer.change(given.id, [append(7, ['x'])])).toThrow();
      expect(() => given.stranger.change(given.id, [append(7, ['x'])])).toThrow();
      expect(cells('A')).toEqual([]);
    });

    it('overwrites what it writes on and clears with null', () => {
      change(addSheet(7, 'A'), writeAt(7, 0, 0, ['a', 'b', 'c']));

      change(writeAt(7, 0, 1, [null, 'C']));

      expect(cells('A')).toEqual([['a', null, 'C']]);
    });

    it('appends below the last row that holds anything', () => {
      change(addSheet(7, 'A'), writeAt(7, 0, 0, ['h']), writeAt(7, 3, 2, ['far']));

      change(append(7, ['one', null, 'two'], ['three']));

      expect(cells('A')?.slice(3)).toEqual([[null, null, 'far'], ['one', null, 'two'], ['three']]);
    });

    it('appends more rows than a new sheet has', () => {
      const rows = Array.from({ length: 1200 }, (_, index) => [index]);

      change(addSheet(7, 'A'), append(7, ...rows));

      expect(cells('A')).toEqual(rows);
    });

    it('refuses to write where the sheet has no cell', () => {
      change(addSheet(7, 'A'));
      expect(() => change(writeAt(7, 0, 4, ['outside']))).toThrow();
    });

    it('resizes, and loses what is cut off', () => {
      change(addSheet(7, 'A'), writeAt(7, 0, 0, ['a', 'b', 'c', 'd']));

      change({ sheetId: 7, kind: 'resize', columns: 6 }, writeAt(7, 0, 5, ['f']));
      expect(cells('A')).toEqual([['a', 'b', 'c', 'd', null, 'f']]);

      change({ sheetId: 7, kind: 'resize', columns: 2 });
      expect(cells('A')).toEqual([['a', 'b']]);
      expect(sheets().find((sheet) => sheet.sheetId === 7)?.columnCount).toBe(2);
    });

    it('renames and deletes sheets', () => {
      change(addSheet(7, 'A'), addSheet(8, 'B'), append(7, ['kept']));

      change({ sheetId: 7, kind: 'rename-sheet', title: 'C' }, { sheetId: 8, kind: 'delete-sheet' });

      expect(cells('C')).toEqual([['kept']]);
      expect(sheets().map((sheet) => sheet.title)).not.toContain('B');
    });

    it('refuses a second sheet of one id or title', () => {
      change(addSheet(7, 'A'));

      expect(() => change(addSheet(7, 'B'))).toThrow();
      expect(() => change(addSheet(8, 'A'))).toThrow();
      expect(() => change(addSheet(8, 'B'), { sheetId: 8, kind: 'rename-sheet', title: 'A' })).toThrow();
    });
  });

  describe('changeAndRead', () => {
    const changeAndRead = (by: Spreadsheets, ...changes: SheetChange[]) =>
      by.changeAndRead(given.id, changes, [
        { title: "L'altra" },
        { title: 'A', range: 'A:A' },
        { title: 'A', range: '1:1' },
      ]);
    beforeEach(() => {
      change(addSheet(7, 'A'), addSheet(8, "L'altra"), append(7, ['h', 'i']));
    });

    it('tells what then stands in each range', () => {
      const read = changeAndRead(given.spreadsheets, append(7, ['1', 2]), append(8, ['x', null, true]));

      expect(read).toEqual([[['x', null, true]], [['h'], ['1']], [['h', 'i']]]);
      expect(cells('A')).toEqual([
        ['h', 'i'],
        ['1', 2],
      ]);
    });

    it('makes all of the changes or none', () => {
      expect(() => changeAndRead(given.spreadsheets, append(7, ['1']), append(99, ['nowhere']))).toThrow();
      expect(() => changeAndRead(given.viewer, append(7, ['1']))).toThrow();
      expect(cells('A')).toEqual([['h', 'i']]);
    });
  });

  describe('replace-text', () => {
    const replace = (from: string, to: string, sheetId = 7): SheetChange => ({
      sheetId,
      kind: 'replace-text',
      from,
      to,
    });

    it('replaces whole cells of that very text in that sheet, and says how many', () => {
      change(addSheet(7, 'A'), addSheet(8, 'B'), append(8, ['x']));
      change(append(7, ['x', 'X', 'xx', ' x'], [null, 'x']));

      expect(change(replace('x', 'y'))).toEqual([2]);

      expect(cells('A')).toEqual([
        ['y', 'X', 'xx', ' x'],
        [null, 'y'],
      ]);
      expect(cells('B')).toEqual([['x']]);
    });

    it('takes no sign for more than itself', () => {
      change(
        addSheet(7, 'A'),
        append(7, ['creating 1 (a) b+c.d@e.example', 'creating 1 (a) b+c-d@e.example']),
      );

      expect(change(replace('creating 1 (a) b+c.d@e.example', 'file-$1'))).toEqual([1]);

      expect(cells('A')).toEqual([['file-$1', 'creating 1 (a) b+c-d@e.example']]);
    });

    it('answers for each in order, whatever else is changed', () => {
      change(addSheet(7, 'A'), append(7, ['a', 'a', 'b']));

      expect(change(replace('a', 'b'), append(7, ['b']), replace('nothing', 'x'), replace('b', 'c'))).toEqual(
        [2, 0, 4],
      );
    });
  });

  it('bears everything that a log and the registry are designed with', () => {
    const [first] = sheets();
    const tabs = Object.values(REGISTRY_TABS);
    const lacking = { sheetId: first!.sheetId, columnCount: 17, filledColumns: 17 };

    change(...logDesign(first!.sheetId, 'ca'), ...missingLogColumns(lacking, 0, ['status', 'start'], 'ca'));
    change(...tabs.flatMap((tab) => newTab(tab, 'es', ['admin@soffid.example'])));

    const [log, ...registry] = sheets();
    expect(log).toMatchObject({ sheetId: first!.sheetId, hidden: false, columnCount: 19 });
    expect(registry.map((sheet) => [sheet.title, sheet.hidden, sheet.cells.length])).toEqual(
      tabs.map((tab) => [tab.name, tab.hidden, 1]),
    );
  });
}
