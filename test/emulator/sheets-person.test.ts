import type { Actor } from '../../emulator/drive/actor';
import type { World } from '../../emulator/kernel/world';
import { deleteRow, editCell, insertRow, renameSheet, sortByColumn } from '../../emulator/sheets/person';
import { newSheet } from '../../emulator/sheets/new-sheet';
import type { Sheet } from '../../emulator/sheets/state';
import { CUSTOMER, ENGINEER, MANAGER, START, VIEWER, driveWorld } from '../support/drive-world';
import { cells, sheetOf, valuesOf } from '../support/sheets-script';

const HEADINGS = ['Fecha', 'Estado', 'Qué'];

const log = (): Sheet =>
  newSheet({
    sheetId: 7,
    title: 'Log',
    frozenRows: 1,
    rowCount: 50,
    rows: [
      ...cells(HEADINGS),
      [
        { value: 46358, format: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } },
        { value: 'Planificado' },
      ],
      ...cells([null, 'En curso', 'b'], [46000, 'Cancelado', 'á'], [45000, null, 'A']),
    ],
    validations: [
      {
        range: { startRow: 1, startColumn: 1, endColumn: 2 },
        values: ['Planificado', 'En curso', 'Completado'],
        strict: true,
        showCustomUi: true,
        message: 'El estado del despliegue.',
      },
    ],
  });

interface Opened {
  readonly person: Actor;
  readonly world: World;
  readonly touched: unknown[];
  sheet(): Sheet;
}

function open(user = ENGINEER, sheet = log()): Opened {
  const world = driveWorld();
  world.sheets.spreadsheets['acme'] = {
    id: 'acme',
    locale: 'es_ES',
    timeZone: 'Europe/Madrid',
    sheets: [sheet],
  };
  const touched: unknown[] = [];
  const person: Actor = { world, user, now: () => START, touch: (thing) => void touched.push(thing) };
  return { person, world, touched, sheet: () => world.sheets.spreadsheets['acme']!.sheets[0]! };
}

const on = { spreadsheetId: 'acme', sheetId: 7 };
const at = (row: number, column: number, input: string) => ({ ...on, row, column, input });

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (thrown) {
    return (thrown as Error).message;
  }
  return 'not refused';
}

describe('editCell', () => {
  it('types into a cell, keeps its look, and marks the file', () => {
    const { person, world, touched, sheet } = open();
    expect(editCell(person, at(1, 0, '3/12/2026'))).toBeNull();
    expect(sheet().rows[1]![0]).toEqual({
      value: 46_359,
      format: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
    });
    expect(world.drive.files['acme']).toMatchObject({ lastModifyingUser: ENGINEER, modifiedTime: START });
    expect(touched).toEqual([{ kind: 'spreadsheet', id: 'acme' }, { kind: 'drive' }]);
  });

  it('types beyond the last row with something in it', () => {
    const { person, sheet } = open();
    editCell(person, at(9, 2, '=A1'));
    expect(sheet().rows[9]![2]).toEqual({ value: { formula: '=A1' } });
  });

  it.each(['En curso', ''])('takes %p where a drop-down allows it', (input) => {
    const { person, sheet } = open();
    editCell(person, at(1, 1, input));
    expect(sheet().rows[1]![1]!.value).toBe(input === '' ? null : input);
  });

  it('refuses in words what a strict drop-down does not have', () => {
    const { person, sheet } = open();
    expect(refusal(() => editCell(person, at(1, 1, 'Hecho')))).toBe(
      '"Hecho" is not allowed in B2. Choose one of: Planificado, En curso, Completado. El estado del despliegue.',
    );
    expect(sheet().rows[1]![1]!.value).toBe('Planificado');
  });

  it('takes anything where a drop-down is not strict', () => {
    const sheet = log();
    sheet.validations[0]!.strict = false;
    const opened = open(ENGINEER, sheet);
    editCell(opened.person, at(1, 1, 'Hecho'));
    expect(opened.sheet().rows[1]![1]!.value).toBe('Hecho');
  });

  const protectedLog = (warningOnly: boolean, editors: string[]): Sheet => ({
    ...log(),
    protectedRanges: [
      {
        id: 1,
        range: { startRow: 0, startColumn: 2, endColumn: 3 },
        description: 'ID column',
        warningOnly,
        editors,
      },
    ],
  });

  it('warns in a range that is protected by a warning only', () => {
    const opened = open(ENGINEER, protectedLog(true, []));
    expect(editCell(opened.person, at(1, 2, 'x'))).toMatch(/^Heads up! You changed ID column/);
    expect(opened.sheet().rows[1]![2]!.value).toBe('x');
    expect(editCell(opened.person, at(1, 1, 'En curso'))).toBeNull();
  });

  it.each([
    [ENGINEER, /^You are trying to edit a protected cell/],
    [MANAGER, /^not refused$/],
  ])('lets only editors into a protected range: %s', (user, outcome) => {
    const { person } = open(user, protectedLog(false, [MANAGER]));
    expect(refusal(() => editCell(person, at(1, 2, 'x')))).toMatch(outcome);
  });

  it.each([
    [VIEWER, 'You may see this spreadsheet, but not edit it.'],
    [CUSTOMER, 'You may see this spreadsheet, but not edit it.'],
    ['stranger@other.example', 'There is no such spreadsheet, or you may not see it.'],
  ])('refuses %s', (user, words) => {
    expect(refusal(() => editCell(open(user).person, at(1, 2, 'x')))).toBe(words);
  });

  it.each([
    [50, 0],
    [0, 26],
  ])('refuses a cell outside the grid: row %i, column %i', (row, column) => {
    expect(refusal(() => editCell(open().person, at(row, column, 'x')))).toBe('There is no such cell.');
  });
});

describe('sortByColumn', () => {
  const column = (index: number, descending: boolean): unknown[] => {
    const { person, sheet } = open();
    sortByColumn(person, { ...on, column: index, descending });
    expect(valuesOf(sheet())[0]).toEqual(HEADINGS);
    return valuesOf(sheet())
      .slice(1)
      .map((row) => row[index] ?? null);
  };

  it.each<[number, boolean, unknown[]]>([
    [0, false, [45_000, 46_000, 46_358, null]],
    [0, true, [46_358, 46_000, 45_000, null]],
    [1, false, ['Cancelado', 'En curso', 'Planificado', null]],
    [2, false, ['A', 'á', 'b', null]],
  ])('sorts all but the frozen rows by column %i, empty cells last', (index, descending, expected) => {
    expect(column(index, descending)).toEqual(expected);
  });

  it('moves whole cells, with their look', () => {
    const { person, sheet } = open();
    sortByColumn(person, { ...on, column: 0, descending: false });
    expect(sheet().rows[3]).toEqual([
      { value: 46358, format: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } },
      { value: 'Planificado' },
      { value: null },
    ]);
  });
});

describe('rows and sheets', () => {
  it('deletes a row', () => {
    const { person, sheet } = open();
    deleteRow(person, { ...on, row: 1 });
    expect(valuesOf(sheet())).toEqual([
      HEADINGS,
      [null, 'En curso', 'b'],
      [46000, 'Cancelado', 'á'],
      [45000, null, 'A'],
    ]);
    expect(sheet().rowCount).toBe(49);
  });

  it('inserts a row with the look of the one whose place it takes', () => {
    const { person, sheet } = open();
    insertRow(person, { ...on, row: 1 });
    expect(sheet().rows[1]).toEqual([
      { value: null, format: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } },
      { value: null },
    ]);
    expect(sheet().validations[0]!.range).toEqual({ startRow: 1, startColumn: 1, endColumn: 2 });
    expect([sheet().rowCount, sheet().frozenRows]).toEqual([51, 1]);
  });

  it('adds a row at the end', () => {
    const { person, sheet } = open();
    insertRow(person, { ...on, row: 50 });
    expect(sheet().rowCount).toBe(51);
  });

  it('renames a sheet', () => {
    const { person, sheet } = open();
    renameSheet(person, { ...on, title: 'Registre' });
    expect(sheet().title).toBe('Registre');
  });

  it('refuses a name that another sheet has', () => {
    const { person, world } = open();
    world.sheets.spreadsheets['acme']!.sheets.push(sheetOf([], { sheetId: 8, title: 'Other' }));
    expect(refusal(() => renameSheet(person, { ...on, title: 'OTHER' }))).toBe(
      'A sheet with the name "OTHER" already exists. Please enter another name.',
    );
  });
});
