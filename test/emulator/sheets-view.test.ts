import { cellInput } from '../../emulator/sheets/cell-input';
import { newSheet } from '../../emulator/sheets/new-sheet';
import type { Cell, NumberFormat, Sheet } from '../../emulator/sheets/state';
import { viewSpreadsheet } from '../../emulator/sheets/view';
import type { CellView, SheetView } from '../../emulator/sheets/view';
import { ENGINEER, VIEWER, driveWorld } from '../support/drive-world';
import { cells } from '../support/sheets-script';

function view(about: Partial<Sheet>, user = ENGINEER): SheetView {
  const world = driveWorld();
  const sheets = [newSheet({ sheetId: 7, title: 'Log', ...about })];
  world.sheets.spreadsheets['acme'] = { id: 'acme', locale: 'es_ES', timeZone: 'Europe/Madrid', sheets };
  return viewSpreadsheet(world, 'acme', user)!.sheets[0]!;
}

const cell = (value: Cell['value'], numberFormat?: NumberFormat): Cell => ({
  value,
  ...(numberFormat ? { format: { numberFormat } } : {}),
});

const formats = (rows: CellView[][]): unknown[] =>
  rows.map((row) => row.map(({ format }) => format.background));

describe('viewSpreadsheet', () => {
  it('tells the file, the role of who looks, and each sheet', () => {
    const world = driveWorld();
    expect(viewSpreadsheet(world, 'acme', VIEWER)).toMatchObject({
      id: 'acme',
      name: 'ACME - Deployment log',
      locale: 'es',
      role: 'reader',
      sheets: [{ sheetId: 0, title: 'Log', rowCount: 1000, columnCount: 26, frozenRows: 0, hidden: false }],
    });
  });

  it.each([
    ['nothing', ENGINEER],
    ['acme', 'stranger@other.example'],
  ])('is null for what is not there or may not be seen: %s, %s', (id, user) => {
    expect(viewSpreadsheet(driveWorld(), id, user)).toBeNull();
  });

  it('shows cells as text, and in their editor as they are typed', () => {
    const row = [
      cell(46358, { type: 'DATE', pattern: 'ddd dd/mm' }),
      cell('=HYPERLINK("x")'),
      cell({ formula: '=A1' }),
      cell(1.5),
      cell(true),
      { ...cell('Note'), note: 'n' },
    ];
    expect(view({ rows: [row] }).rows[0]).toEqual([
      {
        text: 'mié 02/12',
        input: '2/12/2026',
        format: { horizontalAlignment: 'RIGHT', numberFormat: { type: 'DATE', pattern: 'ddd dd/mm' } },
      },
      { text: '=HYPERLINK("x")', input: `'=HYPERLINK("x")`, format: {} },
      { text: '#ERROR!', input: '=A1', format: {} },
      { text: '1,5', input: '1,5', format: { horizontalAlignment: 'RIGHT' } },
      { text: 'VERDADERO', input: 'VERDADERO', format: { horizontalAlignment: 'CENTER' } },
      { text: 'Note', input: 'Note', format: {}, note: 'n' },
    ]);
  });

  it('colours cells by equal text, without regard to case', () => {
    const { rows } = view({
      rows: cells(['Hecho', 'hecho', 'Hecho ya'], ['x', 'Hecho', 'y']),
      conditionalFormats: [
        {
          ranges: [{ startRow: 0, endRow: 1, startColumn: 0 }],
          condition: { type: 'text', equals: 'Hecho' },
          format: { background: '#c4eed0' },
        },
      ],
    });
    expect(formats(rows)).toEqual([
      ['#c4eed0', '#c4eed0', undefined],
      [undefined, undefined, undefined],
    ]);
  });

  it('colours a row by a formula whose column stays and whose row moves', () => {
    const { rows } = view({
      rows: cells(['a', 'Hecho'], ['b', 'No'], ['c', 'HECHO']),
      conditionalFormats: [
        {
          ranges: [{ startRow: 1, startColumn: 0, endColumn: 2 }],
          condition: { type: 'formula', formula: '=$B2="Hecho"' },
          format: { background: '#c4eed0' },
        },
      ],
    });
    expect(formats(rows)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      ['#c4eed0', '#c4eed0'],
    ]);
  });

  it.each([
    ['=B1="x"', ['#ffffff', undefined]],
    ['=$A$1="a"', ['#ffffff', '#ffffff']],
    ['=$A1="say ""hi"""', [undefined, undefined]],
    ['=ISBLANK($A1)', [undefined, undefined]],
  ])('moves the references of %p with the cell', (formula, expected) => {
    const format = { background: '#ffffff' };
    const conditionalFormats = [
      { ranges: [{ startRow: 0, startColumn: 0 }], condition: { type: 'formula' as const, formula }, format },
    ];
    expect(formats(view({ rows: cells(['a', 'x']), conditionalFormats }).rows)).toEqual([expected]);
  });

  it('lets the first of two rules hold where they disagree, over the look of the cell', () => {
    const range = { startRow: 0, startColumn: 0 };
    const condition = { type: 'text', equals: 'x' } as const;
    const { rows } = view({
      rows: [[{ value: 'x', format: { background: '#000000', italic: true } }]],
      conditionalFormats: [
        { ranges: [range], condition, format: { background: '#111111' } },
        { ranges: [range], condition, format: { background: '#222222', bold: true } },
      ],
    });
    expect(rows[0]![0]!.format).toEqual({ background: '#111111', italic: true, bold: true });
  });

  it('shows the drop-down of used rows and of a few empty ones', () => {
    const values = ['a', 'b'];
    const { rows, dropDowns } = view({
      rowCount: 8,
      rows: cells(['Estado'], ['a']),
      validations: [
        { range: { startRow: 1, startColumn: 0, endColumn: 1 }, values, strict: true, showCustomUi: true },
        { range: { startRow: 1, startColumn: 2, endColumn: 3 }, values, strict: true, showCustomUi: false },
      ],
    });
    expect(rows.map((row) => row.map(({ options }) => options))).toEqual([
      [undefined, undefined, undefined],
      ...Array.from({ length: 7 }, () => [values, undefined, undefined]),
    ]);
    expect(dropDowns).toHaveLength(2);
  });

  it('ends where nothing more is to be seen', () => {
    const rows = [...cells(['a']), [{ value: null, format: { bold: true } }], []];
    expect(view({ rows }).rows).toHaveLength(1);
  });
});

describe('cellInput', () => {
  it.each<[Cell, string]>([
    [cell('3/12'), "'3/12"],
    [cell("'quoted"), "''quoted"],
    [cell('- point'), "'- point"],
    [cell('007'), "'007"],
    [cell('007', { type: 'TEXT', pattern: '@' }), '007'],
    [cell(0.6875, { type: 'TIME', pattern: 'hh:mm' }), '16:30:00'],
    [cell(46358.6875, { type: 'DATE_TIME', pattern: 'hh:mm' }), '2/12/2026 16:30:00'],
    [cell(0.5, { type: 'PERCENT', pattern: '0%' }), '0,5'],
    [cell(null), ''],
  ])('of %j is %p', (one, input) => {
    expect(cellInput(one, 'es_ES')).toBe(input);
  });
});
