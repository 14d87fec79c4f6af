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
      change(addSheet(7, 'A'), addSheet(8, "L'altra", true), writeAt(7, 0, 0, ['h'], ['1']));
      change(append(8, ['h'], ['1']));
    });

    it('reads the named sheets alone, and the headings alone of some', () => {
      const read = given.spreadsheets.readTabs(given.id, [
        { title: 'A', headingsOnly: false },
        { title: "L'altra", headingsOnly: true },
      ]);

      expect(read).toMatchObject([
        { sheetId: 7, title: 'A', hidden: false, columnCount: 4, cells: [['h'], ['1']] },
        { sheetId: 8, title: "L'altra", hidden: true, cells: [['h']] },
      ]);
      expect(read).toHaveLength(2);
    });

    it('leaves out what does not exist, and still reads the others as asked', () => {
      const read = given.spreadsheets.readTabs(given.id, [
        { title: 'nothing', headingsOnly: false },
        { title: 'A', headingsOnly: true },
      ]);

      expect(read).toMatchObject([{ title: 'A', cells: [['h']] }]);
      expect(read).toHaveLength(1);
    });

    it('reads nothing where none of them is there', () => {
      const tabs = [{ title: 'nothing', headingsOnly: false }];
      expect(given.spreadsheets.readTabs(given.id, tabs)).toEqual([]);
    });

    it('answers null for a spreadsheet that is not there or hidden', () => {
      const tabs = [{ title: 'A', headingsOnly: false }];

      expect(given.spreadsheets.readTabs('nothing', tabs)).toBeNull();
      expect(given.stranger.readTabs(given.id, tabs)).toBeNull();
      expect(given.viewer.readTabs(given.id, tabs)).toHaveLength(1);
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
