import { logDesign, missingLogColumns } from '../../src/domain/log-design';
import { newTab } from '../../src/domain/registry-design';
import { REGISTRY_TABS } from '../../src/domain/registry-tabs';
import type { SheetChange } from '../../src/domain/sheet-change';
import type { Spreadsheets } from '../../src/use-cases/drive-ports';
import { addSheet, append, writeAt } from './sheet-changes';
import type { SpreadsheetsUnderTest } from './spreadsheets-under-test';

/** What every Spreadsheets promises to whoever changes one. */
export function changingContract(open: () => SpreadsheetsUnderTest): void {
  let given: SpreadsheetsUnderTest;
  const change = (...changes: SheetChange[]) => given.spreadsheets.change(given.id, changes);
  const sheets = () => given.spreadsheets.read(given.id);
  const cells = (title: string) => sheets().find((sheet) => sheet.title === title)?.cells;
  beforeEach(() => {
    given = open();
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
