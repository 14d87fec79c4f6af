import * as fc from 'fast-check';
import type { RowWritten } from '../../src/domain/effect';
import type { LogCells } from '../../src/domain/log-cells';
import type { LogColumn } from '../../src/domain/log-columns';
import { LOG_COLUMNS } from '../../src/domain/log-columns';
import type { RowPlan } from '../../src/domain/log-row';
import { handEdits } from '../../src/domain/hand-edits';
import { planRow } from '../../src/domain/log-row';
import type { CellContent, SheetChange } from '../../src/domain/sheet-change';
import { applied } from '../support/applied-changes';

const HEADINGS = ['Fecha', 'Estado', 'Notas del jefe', 'Qué', 'Hora inicio', 'ID', 'Minutos'];
const OURS: LogCells = {
  date: 46_357,
  status: 'Planificado',
  what: 'Alta',
  start: 17 / 24,
  id: 'DEP-1',
  duration: 15,
};
const ROW = [46_357, 'Planificado', null, 'Alta', 17 / 24, 'DEP-1', 15];
const OTHER = [46_000, 'Completado', 'bien', 'Baja', 0.5, 'DEP-0', 10];
const WRITTEN: RowWritten = { cells: OURS, changedByHand: [], kept: [] };

type Rows = readonly (readonly CellContent[])[];

const plan = (
  cells: Rows,
  ours: LogCells = OURS,
  written: RowWritten | null = WRITTEN,
  attempted: readonly LogCells[] = [],
): RowPlan => planRow({ sheetId: 4, cells }, {}, { cells: ours, written, attempted });

function write(...about: Parameters<typeof plan>) {
  const planned = plan(...about);
  if (planned.kind !== 'write') throw new Error(planned.kind);
  return planned;
}

const kinds = (changes: readonly SheetChange[]) => changes.map(({ kind }) => kind);

describe('planRow', () => {
  it.each([
    ['an empty tab', []],
    ['a tab without headings', [OTHER, ROW]],
    ['a tab without ids', [HEADINGS.map((heading) => (heading === 'ID' ? 'Otra' : heading)), ROW]],
  ])('needs headings: %s', (_what, cells) => {
    expect(plan(cells)).toEqual({ kind: 'headings-missing' });
  });

  it('appends what was never written, each value in its column, and formats dates and times', () => {
    const planned = write([['Registro'], [], HEADINGS, OTHER], OURS, null);

    expect(planned).toMatchObject({ row: 4, idColumn: 5, written: WRITTEN });
    expect(planned.changes).toEqual([
      { sheetId: 4, kind: 'append', rows: [ROW] },
      {
        sheetId: 4,
        kind: 'format',
        range: { startRow: 4, endRow: 5, startColumn: 0, endColumn: 1 },
        format: 'date',
      },
      {
        sheetId: 4,
        kind: 'format',
        range: { startRow: 4, endRow: 5, startColumn: 4, endColumn: 5 },
        format: 'time',
      },
    ]);
  });

  it('takes no row without an id for that of a deployment that has none', () => {
    expect(
      write([HEADINGS, [46_000, 'Completado', '', '', '', '', 10]], { ...OURS, id: null }, null),
    ).toMatchObject({ row: 2 });
  });

  it('reports a row that was deleted, and does not add it again', () => {
    expect(plan([HEADINGS, OTHER])).toEqual({ kind: 'row-deleted' });
  });

  it.each([
    ['as it was about to be', 'Planificado', { written: 'En curso', changedByHand: [] }],
    ['otherwise', 'Para mañana', { written: null, changedByHand: ['status'] }],
  ])('takes for its own what a cut step was about to write: %s', (_what, status, expected) => {
    const row = ROW.map((cell) => (cell === 'Planificado' ? status : cell));

    const { written } = write([HEADINGS, row], { ...OURS, status: 'En curso' }, null, [OURS]);

    const { cells, changedByHand } = written;
    expect({ written: cells.status, changedByHand }).toEqual(expected);
  });

  it('finds a row that was written although nobody noted it', () => {
    expect(write([HEADINGS, OTHER, ROW], OURS, null)).toMatchObject({
      row: 2,
      changes: [],
      written: WRITTEN,
    });
  });

  it.each([
    ['below', [HEADINGS, OTHER, ROW], 2],
    ['above', [HEADINGS, ROW, OTHER], 1],
    [
      'with blanks around its id',
      [HEADINGS, OTHER, ROW.map((cell) => (cell === 'DEP-1' ? ' DEP-1 ' : cell))],
      2,
    ],
    ['below other headings', [['DEP-1', '', '', '', '', 'DEP-1'], HEADINGS, ROW], 2],
  ])('finds the row %s', (_where, cells, row) => {
    expect(write(cells)).toMatchObject({ kind: 'write', row });
  });

  it('takes a number that only floats apart, and an empty text, for the same', () => {
    const read = ROW.map((cell) => (typeof cell === 'number' ? cell + 5e-10 : cell));

    const empty = [...read.slice(0, 3), '', ...read.slice(4)];
    const nothing = { changes: [], written: { changedByHand: [], kept: [] } };

    expect(write([HEADINGS, read])).toMatchObject(nothing);
    expect(write([HEADINGS, empty], { ...OURS, what: null })).toMatchObject(nothing);
  });

  it('writes only what is new, with the format of a date', () => {
    const planned = write([HEADINGS, OTHER, ROW], {
      ...OURS,
      date: 46_364,
      status: 'En curso',
      duration: null,
    });

    expect(planned.changes).toEqual([
      { sheetId: 4, kind: 'write', row: 2, column: 0, rows: [[46_364]] },
      {
        sheetId: 4,
        kind: 'format',
        range: { startRow: 2, endRow: 3, startColumn: 0, endColumn: 1 },
        format: 'date',
      },
      { sheetId: 4, kind: 'write', row: 2, column: 1, rows: [['En curso']] },
      { sheetId: 4, kind: 'write', row: 2, column: 6, rows: [[null]] },
    ]);
    expect(planned.written.cells).toEqual({ ...OURS, date: 46_364, status: 'En curso', duration: null });
  });

  describe('of a cell that was written as Alta', () => {
    const state = (present: CellContent, next: string) => {
      const planned = write([HEADINGS, ROW.map((cell) => (cell === 'Alta' ? present : cell))], {
        ...OURS,
        what: next,
      });
      return { changes: kinds(planned.changes), ...planned.written };
    };

    it.each([
      ['Alta', 'Alta', [], [], 'Alta'],
      ['Alta', 'Baja', ['write'], [], 'Baja'],
      ['Otra', 'Alta', [], ['what'], 'Alta'],
      ['Otra', 'Baja', [], ['what'], 'Alta'],
      ['', 'Alta', [], ['what'], 'Alta'],
      [7, 'Alta', [], ['what'], 'Alta'],
      ['Baja', 'Baja', [], [], 'Baja'],
    ])('and is %j when it is to be %j', (present, next, changes, ...[changedByHand, what]) => {
      expect(state(present, next)).toMatchObject({ changes, changedByHand, cells: { what } });
    });
  });

  describe('of a cell that somebody chose to keep', () => {
    const kept = (present: CellContent, next: string, known: Partial<RowWritten>) => {
      const planned = write(
        [HEADINGS, ROW.map((cell) => (cell === 'Alta' ? present : cell))],
        { ...OURS, what: next },
        { ...WRITTEN, ...known },
      );
      return { changes: kinds(planned.changes), ...planned.written };
    };
    const justChosen = { changedByHand: ['what'], kept: ['what'] } as const;

    it('lets it be, whatever was written before, and reports it no more', () => {
      expect(kept('Otra', 'Baja', justChosen)).toMatchObject({
        changes: [],
        changedByHand: [],
        kept: ['what'],
        cells: { what: 'Baja' },
      });
    });

    it.each([
      ['lets it be while it would write the same', 'Otra', 'Alta', [], ['what']],
      ['lets it be when it is changed again', 'Otra más', 'Alta', [], ['what']],
      ['asks again once it would write something else', 'Otra', 'Baja', ['what'], []],
      ['forgets it once both say the same', 'Baja', 'Baja', [], []],
    ] as const)('%s', (_what, present, next, ...[changedByHand, still]) => {
      expect(kept(present, next, { kept: ['what'] })).toMatchObject({
        changes: [],
        changedByHand,
        kept: still,
      });
    });
  });

  describe('of the status', () => {
    const state = (present: CellContent, next: string) => {
      const planned = write([HEADINGS, ROW.map((cell) => (cell === 'Planificado' ? present : cell))], {
        ...OURS,
        status: next,
      });
      return { changes: kinds(planned.changes), changedByHand: planned.written.changedByHand };
    };

    it.each([
      ['other words for it', 'PROGRAMADA', 'Planificado', [], []],
      ['those of another language', 'Scheduled', 'Planificado', [], []],
      ['words for the one before', 'Previst', 'En curso', ['write'], []],
      ['words for another status', 'Hecho', 'Planificado', [], ['status']],
      ['words that mean none', 'Aplazado', 'Planificado', [], ['status']],
      ['nothing', null, 'En curso', [], ['status']],
    ] as const)('understands %s', (_what, present, next, ...[changes, changedByHand]) => {
      expect(state(present, next)).toEqual({ changes, changedByHand });
    });
  });

  describe('handEdits', () => {
    const edits = (rows: Rows, written = WRITTEN) =>
      handEdits(
        { sheetId: 4, cells: rows },
        {},
        {
          cells: { ...OURS, status: 'En curso' },
          written,
          attempted: [],
        },
      );

    it('tells what a person changed, with both values, and nothing that is only out of date', () => {
      expect(edits([HEADINGS, OTHER, [...ROW.slice(0, 3), ' Otra', ...ROW.slice(4, 6), ' ']])).toEqual([
        { key: 'what', theirs: ' Otra', ours: 'Alta' },
        { key: 'duration', theirs: ' ', ours: 15 },
      ]);
      expect(edits([HEADINGS, ROW])).toEqual([]);
    });

    it('tells nothing of what was kept', () => {
      const rows = [HEADINGS, ROW.map((cell) => (cell === 'Alta' ? 'Otra' : cell))];
      expect(edits(rows, { ...WRITTEN, kept: ['what'] })).toEqual([]);
    });

    it('tells a row that is gone from headings that are', () => {
      expect(edits([HEADINGS, OTHER])).toBe('row-deleted');
      expect(edits([ROW])).toBe('headings-missing');
    });
  });

  it('fills empty cells of a column that was not there before, and leaves what somebody typed', () => {
    const { what: _what, duration: _duration, ...known } = OURS;
    const present = [46_357, 'Planificado', null, null, 17 / 24, 'DEP-1', 20];
    const planned = write([HEADINGS, present], OURS, { cells: known, changedByHand: [], kept: [] });

    expect(planned.changes).toEqual([{ sheetId: 4, kind: 'write', row: 1, column: 3, rows: [['Alta']] }]);
    expect(planned.written.changedByHand).toEqual(['duration']);
  });

  it('goes by the headings with which the log was adopted', () => {
    const headings = ['Cuándo', 'Fecha', 'Estado', 'Qué', 'Clave'];
    const planned = planRow(
      { sheetId: 4, cells: [headings] },
      { date: 'Cuándo', id: 'Clave' },
      { cells: OURS, written: null, attempted: [] },
    );

    expect(planned).toMatchObject({ idColumn: 4 });
    expect(planned.kind === 'write' && planned.changes[0]).toEqual({
      sheetId: 4,
      kind: 'append',
      rows: [[46_357, null, 'Planificado', 'Alta', 'DEP-1']],
    });
  });

  const contentOf = ({ key, format }: LogColumn): fc.Arbitrary<CellContent> => {
    if (key === 'id') return fc.constant('DEP-1');
    return format === 'text' ? fc.constantFrom('a', 'b', '', null) : fc.constantFrom(0.25, 46_357.5, null);
  };
  const contents = fc.record(
    Object.fromEntries(LOG_COLUMNS.map((column) => [column.key, contentOf(column)])),
  );
  const columns = fc.shuffledSubarray(
    LOG_COLUMNS.map(({ heading }) => heading.ca).filter((heading) => heading !== 'ID'),
    { minLength: 3 },
  );

  it('shows what it should in any log, leaves all else, and has then nothing more to do', () => {
    fc.assert(
      fc.property(columns, contents, contents, (headings, first, second) => {
        const start: Rows = [
          ['ID', 'Jefe', ...headings],
          ['DEP-0', 'bien'],
          ['', 'x'],
        ];
        const added = write(start, first, null);
        const sheet = applied(start, added.changes);
        const changed = write(sheet, second, added.written);
        const after = applied(sheet, changed.changes);
        const again = write(after, second, changed.written);

        expect(after.slice(0, 3)).toEqual(start);
        expect(after[3]?.slice(0, 2)).toEqual(['DEP-1', null]);
        expect(changed.written.changedByHand).toEqual([]);
        expect(again).toMatchObject({ row: 3, changes: [], written: changed.written });
        expect(applied(start, write(start, second, null).changes)[3]?.map((cell) => cell || null)).toEqual(
          after[3]?.map((cell) => cell || null),
        );
      }),
    );
  });
});
