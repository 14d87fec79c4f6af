import * as fc from 'fast-check';
import type { LogCells } from '../../src/domain/log-cells';
import { planRow } from '../../src/domain/log-row';
import { repairRow } from '../../src/domain/row-repair';
import type { CellContent } from '../../src/domain/sheet-change';
import { applied } from '../support/applied-changes';

type Rows = readonly (readonly CellContent[])[];

const HEADINGS = ['Fecha', 'Estado', 'Qué', 'ID', 'Notas'];
const AT = { row: 2, idColumn: 3 };
const A = [1, 'Completado', 'a', 'DEP-A'];
const B = [2, 'Completado', 'b', 'DEP-B'];
const OWN = [3, 'Planificado', 'own', 'DEP-1'];

const repair = (before: Rows, after: Rows) => repairRow(before, after, AT, 'DEP-1');

describe('repairRow', () => {
  it('has nothing to do where the row stayed', () => {
    expect(repair([HEADINGS, A, OWN], [HEADINGS, A, [3, 'En curso', 'own', ' DEP-1']])).toBeNull();
  });

  it('names the row that was written into, as wide as it is now, and where the own one went', () => {
    const damaged = [1, 'En curso', 'a', 'DEP-A', null, 'new'];

    expect(repair([HEADINGS, A, OWN], [HEADINGS, OWN, damaged])).toEqual({
      victim: [...A, null, null],
      victimRow: 2,
      ownRow: 1,
    });
  });

  it('tells equal rows by their number', () => {
    const old = [1, 'Completado', 'a'];
    const after = [HEADINGS, OWN, [1, 'En curso', 'a'], old];

    expect(repair([HEADINGS, old, OWN, old], after)).toEqual({ victim: old, victimRow: 2, ownRow: 1 });
  });

  it.each([
    ['the own row was deleted', [HEADINGS, A, OWN, B], [HEADINGS, A, [2, 'En curso', 'b', 'DEP-B']], B, null],
    ['another was deleted', [HEADINGS, A, OWN, B], [HEADINGS, OWN, [2, 'En curso', 'b', 'DEP-B']], B, 1],
    [
      'another was changed',
      [HEADINGS, A, OWN, B],
      [HEADINGS, OWN, [2, 'x', 'b', 'DEP-B'], [9, '', 'a', 'DEP-A']],
      B,
      1,
    ],
    [
      'a row was added above',
      [HEADINGS, A, OWN],
      [HEADINGS, [7, '', 'new'], [1, 'x', 'a', 'DEP-A'], OWN],
      A,
      3,
    ],
    [
      'two rows without ids are missing',
      [HEADINGS, [1, 'x'], OWN, [2, 'y']],
      [HEADINGS, OWN, [1, 'En curso']],
      null,
      1,
    ],
    ['the table ends before', [HEADINGS, A, OWN], [HEADINGS, A], null, null],
    ['another appended first', [HEADINGS, A], [HEADINGS, A, B, OWN], null, 3],
    [
      'another appended first and changed a row',
      [HEADINGS, A],
      [HEADINGS, [1, '', 'a', 'DEP-A'], B, OWN],
      null,
      3,
    ],
  ] as [string, Rows, Rows, CellContent[] | null, number | null][])(
    'when %s',
    (_what, before, after, ...[victim, ownRow]) => {
      expect(repair(before, after)).toEqual({ victim, victimRow: 2, ownRow });
    },
  );

  const cell = fc.option(fc.constantFrom('a', 'b', '', 1, 2.5), { nil: null });
  const someRow = (id: string) =>
    fc.tuple(cell, cell, cell, fc.constant(id), cell).map((cells) => cells.slice(0, id === '' ? 3 : 5));
  const table = fc
    .nat({ max: 8 })
    .chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_row, index) =>
          someRow(index % 2 === 0 ? '' : `DEP-A${String(index)}`),
        ),
      ),
    );
  const ours: LogCells = { date: 9, status: 'En curso', what: null, notes: 'new' };

  it('leaves a table sorted meanwhile with its own row changed and no other', () => {
    const tables = table.chain((others) =>
      fc.record({
        before: fc
          .nat({ max: others.length })
          .map((at) => [...others.slice(0, at), OWN, ...others.slice(at)]),
        order: fc.shuffledSubarray([...Array(others.length + 1).keys()], { minLength: others.length + 1 }),
      }),
    );
    fc.assert(
      fc.property(tables, ({ before, order }) => {
        const read: Rows = [HEADINGS, ...before];
        const sorted: Rows = [HEADINGS, ...order.map((at) => before[at] ?? [])];
        const cells = { ...ours, id: 'DEP-1' };
        const written = {
          cells: { date: 3, status: 'Planificado', what: 'own', id: 'DEP-1' },
          changedByHand: [],
          kept: [],
        };
        const plan = planRow({ sheetId: 4, cells: read }, {}, { cells, written, attempted: [] });
        if (plan.kind !== 'write') throw new Error(plan.kind);
        const after = applied(sorted, plan.changes);
        const found = repairRow(read, after, plan, 'DEP-1');
        const again = planRow({ sheetId: 4, cells: sorted }, {}, { cells, written, attempted: [] });
        if (again.kind !== 'write') throw new Error(again.kind);
        const intended = applied(sorted, again.changes);
        const mended =
          found === null
            ? after
            : applied(after, [
                { sheetId: 4, kind: 'write', row: found.victimRow, column: 0, rows: [found.victim ?? []] },
                ...again.changes,
              ]);

        expect(found?.ownRow ?? plan.row).toBe(again.row);
        expect(plain(mended)).toEqual(plain(intended));
      }),
      { numRuns: 500 },
    );
  });
});

/** Without empty cells at the ends of rows. */
const plain = (rows: Rows) =>
  rows.map((cells) => JSON.stringify(cells.map((cell) => cell ?? '')).replace(/(,"")+\]$/, ']'));
