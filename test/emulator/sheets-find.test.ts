import type { Json } from '../../emulator/kernel/json';
import { createWorkspace } from '../../emulator/kernel/workspace';
import type { World } from '../../emulator/kernel/world';
import { newSheet } from '../../emulator/sheets/new-sheet';
import type { CellValue, ProtectedRange } from '../../emulator/sheets/state';
import { driveWorld, ENGINEER, MANAGER } from '../support/drive-world';
import { writeScript } from '../support/script-project';

const CODE = `
function replace(request) {
  return Sheets.Spreadsheets.batchUpdate({ requests: [{ findReplace: request }] }, 'acme').replies[0].findReplace;
}
function byFilter(filters, options) {
  const resource = Object.assign({ dataFilters: filters }, options);
  return Sheets.Spreadsheets.Values.batchGetByDataFilter(resource, 'acme');
}`;

const OPENING: CellValue[][] = [
  ['Key', 'Log', 'Count'],
  ['a', 'creating:x', 3],
  ['b.c', 'Creating:x', 4],
  ['a a', { formula: '="a"', result: 'a' }, 5],
];

let world: World;

const protectedRange: ProtectedRange = {
  id: 1,
  range: { startRow: 0, endRow: 2, startColumn: 1, endColumn: 2 },
  description: '',
  warningOnly: false,
  editors: [MANAGER],
};

beforeEach(() => {
  world = driveWorld();
  const rows = OPENING.map((values) => values.map((value) => ({ value })));
  const shape = { rowCount: 10, columnCount: 3 };
  world.sheets.spreadsheets['acme']!.sheets = [
    newSheet({ sheetId: 7, title: 'One', rows, protectedRanges: [protectedRange], ...shape }),
    newSheet({ sheetId: 8, title: 'Two', rows: [[{ value: 'a', format: { bold: true } }]], ...shape }),
  ];
});

function run(name: string, user: string, ...args: Json[]): Json {
  const outcome = createWorkspace({ world, project: writeScript(CODE) }).run({
    function: name,
    arguments: args,
    user,
  });
  if (outcome.error) throw new Error(outcome.error.message);
  return outcome.result ?? null;
}

const changed = (): [string, CellValue][] =>
  world.sheets.spreadsheets['acme']!.sheets.flatMap(({ title, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap(({ value }, column): [string, CellValue][] => {
        const before = title === 'One' ? (OPENING[row]?.[column] ?? null) : 'a';
        return JSON.stringify(value) === JSON.stringify(before)
          ? []
          : [[`${title} ${String(row)},${String(column)}`, value]];
      }),
    ),
  );

describe('findReplace', () => {
  it.each([
    ['whole cells of one sheet', { sheetId: 7, matchEntireCell: true, find: 'a' }, [['One 1,0', '$&']], 1],
    [
      'parts, counted each',
      { sheetId: 7, range: undefined, find: 'a', matchCase: true },
      [
        ['One 1,0', '$&'],
        ['One 1,1', 'cre$&ting:x'],
        ['One 2,1', 'Cre$&ting:x'],
        ['One 3,0', '$& $&'],
      ],
      5,
    ],
    [
      'every sheet',
      { allSheets: true, matchEntireCell: true, find: 'A' },
      [
        ['One 1,0', '$&'],
        ['Two 0,0', '$&'],
      ],
      2,
    ],
    [
      'with its case',
      { sheetId: 7, matchEntireCell: true, matchCase: true, find: 'creating:x' },
      [['One 1,1', '$&']],
      1,
    ],
    ['signs as they are', { sheetId: 7, find: 'b.c' }, [['One 2,0', '$&']], 1],
    [
      'a range',
      { range: { sheetId: 7, startRowIndex: 3, endRowIndex: 4 }, find: 'a' },
      [['One 3,0', '$& $&']],
      2,
    ],
    ['nothing', { sheetId: 7, find: '3' }, [], 0],
  ])('changes %s, texts only', (_, request, expected, occurrencesChanged) => {
    expect(run('replace', MANAGER, { ...request, replacement: '$&' })).toMatchObject({
      occurrencesChanged,
      valuesChanged: expected.length,
    });
    expect(changed()).toEqual(expected);
  });

  it('leaves the look of a cell', () => {
    run('replace', MANAGER, { sheetId: 8, find: 'a', replacement: 'z' });
    expect(world.sheets.spreadsheets['acme']!.sheets[1]!.rows[0]![0]).toEqual({
      value: 'z',
      format: { bold: true },
    });
  });

  it('obeys protection, and changes nothing then', () => {
    expect(() => run('replace', ENGINEER, { sheetId: 7, find: 'a', replacement: 'z' })).toThrow(
      'protected cell',
    );
    expect(changed()).toEqual([]);
  });

  it.each([
    [{ sheetId: 7, find: '' }, 'The find string must not be empty'],
    [{ find: 'a' }, 'One of range, sheetId and allSheets'],
    [{ sheetId: 9, find: 'a' }, 'No grid with id: 9'],
    [{ sheetId: 7, find: 'a', searchByRegex: true }, 'not emulated: findReplace by regular expression'],
  ])('refuses %j', (request, message) => {
    expect(() => run('replace', MANAGER, { ...request, replacement: 'z' })).toThrow(message);
  });
});

describe('batchGetByDataFilter', () => {
  it('reads by the id of a sheet, up to its end', () => {
    expect(
      run('byFilter', ENGINEER, [{ gridRange: { sheetId: 7, startRowIndex: 1, endRowIndex: 99 } }], {}),
    ).toMatchObject({
      spreadsheetId: 'acme',
      valueRanges: [
        {
          valueRange: {
            range: 'One!A2:C10',
            values: [
              ['a', 'creating:x', '3'],
              ['b.c', 'Creating:x', '4'],
              ['a a', 'a', '5'],
            ],
          },
        },
      ],
    });
  });

  it('reads by A1 notation, rendered as asked for', () => {
    expect(
      run('byFilter', ENGINEER, [{ a1Range: 'One!C2' }], { valueRenderOption: 'UNFORMATTED_VALUE' }),
    ).toMatchObject({
      valueRanges: [{ valueRange: { values: [[3]] } }],
    });
  });

  it('refuses a sheet that is not there', () => {
    expect(() => run('byFilter', ENGINEER, [{ gridRange: { sheetId: 9 } }], {})).toThrow(
      'No grid with id: 9',
    );
  });
});
