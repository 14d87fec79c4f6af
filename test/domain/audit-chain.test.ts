import * as fc from 'fast-check';
import type { AuditFinding, AuditLine } from '../../src/domain/audit-chain';
import { auditFindings, checkLine, RESUMED } from '../../src/domain/audit-chain';
import type { AuditCells, Link } from '../../src/domain/audit-seal';
import { AUDIT_KEYS, BEGINNING, findHead, headText, sealAfter, sealText } from '../../src/domain/audit-seal';
import type { CellContent } from '../../src/domain/sheet-change';
import { inMemorySeal } from '../support/in-memory-seal';

const sign = (text: string) => inMemorySeal.sign('key', text);

type Row = Omit<AuditLine, 'row'>;

interface Tab {
  readonly rows: readonly Row[];
  readonly head: string | null;
}

const HEADINGS = ['at', 'hash'];

/** Where the chain ends after the first so many rows. */
const endOf = (rows: readonly Row[]): Link => {
  const [seq = '0', , mark = ''] = String(rows.at(-1)?.hash ?? '').split(':');
  return { seq: Number(seq), mark };
};

function chain(told: readonly AuditCells[], from: readonly Row[] = []): Tab {
  const rows = [...from];
  for (const cells of told) {
    const seal = sealAfter(sign, rows.length === 0 ? BEGINNING : endOf(rows), cells);
    rows.push({ cells, hash: sealText(seal) });
  }
  return { rows, head: headText(sign, endOf(rows)) };
}

const verify = ({ rows, head }: Tab, seen: Link | null = null): AuditFinding[] =>
  auditFindings(
    rows.map((line, index) => checkLine(sign, { ...line, row: index + 2 })),
    findHead(sign, [...HEADINGS, head]),
    seen,
  );

const named = (findings: readonly AuditFinding[]): number[] =>
  findings.flatMap((finding) => ('row' in finding ? [finding.row] : []));

const TOLD = ['one', 'two', 'three', 'four', 'five'].map((subject) => ({ subject, action: 'plan' }));
const WHOLE = chain(TOLD);
const without = (tab: Tab, ...gone: number[]): Tab => ({
  ...tab,
  rows: tab.rows.filter((_row, index) => !gone.includes(index)),
});
const withRow = ({ rows, head }: Tab, index: number, change: (row: Row) => Row): Tab => ({
  head,
  rows: rows.map((row, at) => (at === index ? change(row) : row)),
});
const HAND: Row = { cells: { subject: 'by hand' }, hash: null };

describe('auditFindings', () => {
  it.each<[string, Tab, AuditFinding[]]>([
    ['nothing in an empty tab', { rows: [], head: null }, []],
    ['nothing in a whole one', WHOLE, []],
    ['nothing in a sorted one', { ...WHOLE, rows: [...WHOLE.rows].reverse() }, []],
    [
      'an edited row',
      withRow(WHOLE, 1, (row) => ({ ...row, cells: { ...row.cells, subject: 'deux' } })),
      [{ code: 'altered', row: 3, subject: 'deux' }],
    ],
    [
      'the last row edited',
      withRow(WHOLE, 4, (row) => ({ ...row, cells: { ...row.cells, who: 'x' } })),
      [{ code: 'altered', row: 6, subject: 'five' }],
    ],
    [
      'a row without its seal',
      withRow(WHOLE, 1, (row) => ({ ...row, hash: null })),
      [
        { code: 'unsealed', row: 3, subject: 'two' },
        { code: 'missing', from: 2, to: 2 },
      ],
    ],
    ['a row that is gone', without(WHOLE, 2), [{ code: 'missing', from: 3, to: 3 }]],
    ['the first rows gone', without(WHOLE, 0, 1), [{ code: 'missing', from: 1, to: 2 }]],
    ['the last rows gone', without(WHOLE, 3, 4), [{ code: 'missing', from: 4, to: 5 }]],
    ['all rows gone', { ...WHOLE, rows: [] }, [{ code: 'missing', from: 1, to: 5 }]],
    [
      'a row typed by hand',
      { ...WHOLE, rows: [...WHOLE.rows, HAND] },
      [{ code: 'unsealed', row: 7, subject: 'by hand' }],
    ],
    [
      'a row copied',
      { ...WHOLE, rows: [...WHOLE.rows, WHOLE.rows[1]!] },
      [
        { code: 'repeated', row: 3, subject: 'two' },
        { code: 'repeated', row: 7, subject: 'two' },
      ],
    ],
    [
      'a copy that was edited, and not the row',
      { ...WHOLE, rows: [...WHOLE.rows, { ...WHOLE.rows[1]!, cells: { subject: 'deux' } }] },
      [{ code: 'altered', row: 7, subject: 'deux' }],
    ],
    [
      'a number beyond all others, which is no gap',
      withRow(WHOLE, 4, (row) => ({ ...row, hash: String(row.hash).replace(/^5/, '999999999') })),
      [
        { code: 'altered', row: 6, subject: 'five' },
        { code: 'missing', from: 5, to: 5 },
      ],
    ],
    ['a missing head', { ...WHOLE, head: null }, [{ code: 'head' }]],
    ['a made-up head', { ...WHOLE, head: 'head:5:ab:cd' }, [{ code: 'head' }]],
    ['an old head put back', { ...WHOLE, head: chain(TOLD.slice(0, 3)).head }, [{ code: 'head' }]],
    [
      'the row before which the end was lost',
      chain([{ action: RESUMED, subject: 'Audit' }], WHOLE.rows),
      [{ code: 'resumed', row: 7, subject: 'Audit' }],
    ],
    [
      'the first row after an old head and its rows were put back',
      {
        ...WHOLE,
        rows: [
          ...WHOLE.rows.slice(0, 4),
          chain([{ subject: 'quatre' }, { subject: 'cinq' }], WHOLE.rows.slice(0, 3)).rows[4]!,
        ],
      },
      [{ code: 'unlinked', row: 6, subject: 'cinq' }, { code: 'head' }],
    ],
  ])('finds %s', (_what, tab, findings) => {
    expect(verify(tab)).toEqual(findings);
  });

  describe('with a row that was seen', () => {
    const seen = endOf(WHOLE.rows);
    const shorter = chain(TOLD.slice(0, 3));

    it('finds nothing where it is there still', () => {
      expect(verify(WHOLE, seen)).toEqual([]);
      expect(verify(chain(TOLD, WHOLE.rows), seen)).toEqual([]);
    });

    it('finds that the last rows are gone although the head was put back', () => {
      expect(verify(shorter)).toEqual([]);
      expect(verify(shorter, seen)).toEqual([{ code: 'missing', from: 4, to: 5 }]);
      expect(verify({ rows: [], head: null }, seen)).toEqual([{ code: 'missing', from: 1, to: 5 }]);
    });

    it('finds another row in its place', () => {
      const forked = chain([{ subject: 'quatre' }, { subject: 'cinq' }], shorter.rows);
      expect(verify(forked)).toEqual([]);
      expect(verify(forked, seen)).toEqual([{ code: 'unlinked', row: 6, subject: 'cinq' }]);
    });

    it('tells an edited one by that alone', () => {
      const edited = withRow(WHOLE, 4, (row) => ({ ...row, cells: { subject: 'x' } }));
      expect(verify(edited, seen)).toEqual([{ code: 'altered', row: 6, subject: 'x' }]);
    });
  });
});

/** As in an edited cell: `-0` and `0` are one number there. */
const content = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null));
const told = fc.record(
  Object.fromEntries(AUDIT_KEYS.map((key) => [key, fc.string({ unit: 'binary' })])) as Record<
    (typeof AUDIT_KEYS)[number],
    fc.Arbitrary<string>
  >,
);
const tab = fc.array(told, { minLength: 1, maxLength: 8 }).map((rows) => chain(rows));
const place = fc.nat();
const shown = (cell: CellContent | undefined): CellContent => cell ?? '';

describe('whatever was audited', () => {
  it('is intact in any order', () => {
    fc.assert(
      fc.property(tab, fc.array(place), ({ rows, head }, order) => {
        const shuffled = [...rows].sort(
          (one, other) => (order[rows.indexOf(one)] ?? 0) - (order[rows.indexOf(other)] ?? 0),
        );
        expect(verify({ rows: shuffled, head })).toEqual([]);
      }),
    );
  });

  it('shows any edited cell, by its row and no other', () => {
    fc.assert(
      fc.property(tab, place, fc.constantFrom(...AUDIT_KEYS), content, (whole, at, key, cell) => {
        const index = at % whole.rows.length;
        fc.pre(shown(whole.rows[index]?.cells[key]) !== shown(cell));
        const edited = withRow(whole, index, (row) => ({ ...row, cells: { ...row.cells, [key]: cell } }));
        expect(verify(edited)).toEqual([expect.objectContaining({ code: 'altered', row: index + 2 })]);
      }),
    );
  });

  it('shows any edited seal, by its row', () => {
    fc.assert(
      fc.property(tab, place, content, (whole, at, hash) => {
        const index = at % whole.rows.length;
        expect(named(verify(withRow(whole, index, (row) => ({ ...row, hash }))))).toEqual([index + 2]);
      }),
    );
  });

  it('shows texts that were swapped between rows', () => {
    fc.assert(
      fc.property(tab, place, place, fc.constantFrom(...AUDIT_KEYS), (whole, one, other, key) => {
        const [from, to] = [one % whole.rows.length, other % whole.rows.length];
        const [left, right] = [whole.rows[from]!.cells[key], whole.rows[to]!.cells[key]];
        fc.pre(left !== right);
        const put = (cell: CellContent | undefined) => (row: Row) => ({
          ...row,
          cells: { ...row.cells, [key]: cell ?? null },
        });
        const swapped = withRow(withRow(whole, from, put(right)), to, put(left));
        expect(new Set(named(verify(swapped)))).toEqual(new Set([from + 2, to + 2]));
      }),
    );
  });

  it('shows any rows that are gone', () => {
    fc.assert(
      fc.property(tab, fc.array(place, { minLength: 1 }), (whole, gone) => {
        const indexes = new Set(gone.map((at) => at % whole.rows.length));
        const missing = verify(without(whole, ...indexes)).flatMap<number | string>((finding) =>
          finding.code === 'missing'
            ? Array.from({ length: finding.to - finding.from + 1 }, (_, index) => finding.from + index)
            : [finding.code],
        );
        expect(missing).toEqual([...indexes].map((index) => index + 1).sort((one, other) => one - other));
      }),
    );
  });

  it('shows any row that was put in', () => {
    const made = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('a', '0'))
        .map(([seq, digit]) => `${String(seq)}:${digit.repeat(32)}:${digit.repeat(32)}`),
    );
    fc.assert(
      fc.property(tab, place, told, made, (whole, at, cells, hash) => {
        const index = at % (whole.rows.length + 1);
        const rows = [...whole.rows.slice(0, index), { cells, hash }, ...whole.rows.slice(index)];
        expect(named(verify({ ...whole, rows }))).toEqual([index + 2]);
      }),
    );
  });
});
