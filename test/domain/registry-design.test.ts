import { LANGUAGES } from '../../src/domain/language';
import { missingColumns, newTab } from '../../src/domain/registry-design';
import { REGISTRY_TABS } from '../../src/domain/registry-tabs';
import type { SheetChange } from '../../src/domain/sheet-change';

const of = <K extends SheetChange['kind']>(changes: readonly SheetChange[], kind: K) =>
  changes.filter((change): change is Extract<SheetChange, { kind: K }> => change.kind === kind);
const tabs = Object.values(REGISTRY_TABS).map((tab) => [tab.name, tab] as const);

describe.each(tabs)('newTab %s', (name, tab) => {
  const changes = newTab(tab, 'ca', ['admin@soffid.example']);

  it('is made first, and everything else is about it', () => {
    expect(changes[0]).toMatchObject({ kind: 'add-sheet', title: name, columns: tab.columns.length });
    expect(new Set(changes.map((change) => change.sheetId))).toEqual(new Set([tab.sheetId]));
  });

  it('has a heading with a note in each column', () => {
    expect(of(changes, 'write').map((change) => change.rows[0]?.[0])).toEqual(
      tab.columns.map((column) => column.heading.ca),
    );
    expect(of(changes, 'note').map((change) => change.text)).toEqual(
      tab.columns.map((column) => column.note.ca),
    );
  });

  it('is protected when only administrators may edit it', () => {
    expect(of(changes, 'only-editors').map((change) => change.editors)).toEqual(
      tab.administratorsOnly ? [['admin@soffid.example']] : [],
    );
  });

  it('offers the choices of each column, strictly unless a cell may hold several', () => {
    const offered = new Map(of(changes, 'drop-down').map((change) => [change.range.startColumn, change]));

    tab.columns.forEach((column, index) => {
      const dropDown = offered.get(index);
      expect(dropDown?.values).toEqual(column.choices);
      if (dropDown) expect(dropDown.strict).toBe(column.several !== true);
    });
  });
});

describe('missingColumns', () => {
  const grid = { sheetId: 77, columnCount: 30, filledColumns: 8 };

  it('adds them to the sheet as it is, right of everything, without touching another heading', () => {
    const changes = missingColumns(REGISTRY_TABS.Contacts, ['recipient', 'role'], grid, 'en');

    expect(new Set(changes.map((change) => change.sheetId))).toEqual(new Set([77]));
    expect(of(changes, 'write').map(({ column, rows }) => [column, rows[0]?.[0]])).toEqual([
      [8, 'Role'],
      [9, 'To or Cc'],
    ]);
    expect(of(changes, 'resize')).toEqual([]);
    expect(of(changes, 'format').find(({ format }) => format === 'heading')?.range).toEqual({
      startRow: 0,
      endRow: 1,
      startColumn: 8,
      endColumn: 10,
    });
  });

  it('is nothing when none is missing', () => {
    expect(missingColumns(REGISTRY_TABS.Contacts, [], grid, 'en')).toEqual([]);
  });
});

describe.each(LANGUAGES)('the headings in %s', (language) => {
  it.each(tabs)('of %s differ from each other', (_name, tab) => {
    const headings = tab.columns.map((column) => column.heading[language]);
    expect(new Set(headings).size).toBe(headings.length);
  });
});
