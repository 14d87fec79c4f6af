import type { AuditCells } from '../../src/domain/audit-seal';
import {
  BEGINNING,
  findHead,
  headText,
  isIntact,
  parseSeal,
  sealAfter,
  sealText,
} from '../../src/domain/audit-seal';
import { inMemorySeal } from '../support/in-memory-seal';

const sign = (text: string) => inMemorySeal.sign('key', text);
const other = (text: string) => inMemorySeal.sign('other', text);
const CELLS: AuditCells = { at: '2026-12-01', who: 'a@b.example', action: 'plan', after: 'demà' };
const first = sealAfter(sign, BEGINNING, CELLS);
const second = sealAfter(sign, first, CELLS);

describe('sealAfter', () => {
  it('counts, and follows from the row before', () => {
    expect(first).toMatchObject({ seq: 1, previous: '' });
    expect(second).toMatchObject({ seq: 2, previous: first.mark });
    expect(second.mark).not.toBe(first.mark);
  });

  it.each<[string, AuditCells]>([
    ['a letter that ASCII does not know', { ...CELLS, after: 'demá' }],
    ['a blank at the end', { ...CELLS, after: 'demà ' }],
    ['a text in another column', { ...CELLS, after: null, before: 'demà' }],
    ['a text that is split otherwise', { ...CELLS, who: 'a@b.exampl', action: 'eplan' }],
    ['an emptied cell', { ...CELLS, who: null }],
    ['half a pair of surrogates', { ...CELLS, after: '\ud83d' }],
    ['a number', { ...CELLS, after: 7 }],
  ])('makes another mark for %s', (_what, cells) => {
    expect(sealAfter(sign, BEGINNING, cells).mark).not.toBe(first.mark);
    expect(isIntact(sign, cells, first)).toBe(false);
  });

  it('tells a number from its text, and one half of a pair from the other', () => {
    const markOf = (after: string | number) => sealAfter(sign, BEGINNING, { after }).mark;
    expect(markOf('7')).not.toBe(markOf(7));
    expect(markOf('\ud83d')).not.toBe(markOf('\ud83e'));
  });

  it('takes an empty text for an empty cell', () => {
    expect(isIntact(sign, { ...CELLS, before: '' }, first)).toBe(true);
  });

  it('cannot be made with another key', () => {
    expect(isIntact(other, CELLS, first)).toBe(false);
  });
});

describe('parseSeal', () => {
  it.each([
    ['the first', first],
    ['a later one', second],
  ])('reads %s as it was written', (_what, seal) => {
    expect(parseSeal(sealText(seal))).toEqual(seal);
  });

  it.each([
    null,
    '',
    17,
    true,
    '1',
    `0::${first.mark}`,
    `1:${first.mark}`,
    `1::${first.mark} `,
    `1::${first.mark}0`,
    `-1::${first.mark}`,
    `1234567890::${first.mark}`,
    `1:ab:${first.mark}`,
  ])('reads no seal in %j', (cell) => {
    expect(parseSeal(cell)).toBeNull();
  });
});

describe('findHead', () => {
  const text = headText(sign, second);

  it('finds the last row beside the headings, wherever it stands', () => {
    const { seq, mark } = second;
    expect(findHead(sign, ['Cuándo', null, text, 'Notas'])).toEqual({ column: 2, text, last: { seq, mark } });
  });

  it.each([
    ['of another row', headText(sign, second).replace('head:2:', 'head:1:')],
    ['with a seal of a row', `head:${sealText(second)}`],
    ['cut short', text.slice(0, -1)],
    ['lengthened', `${text} `],
    ['made with another key', headText(other, second)],
  ])('believes none %s', (_what, spoilt) => {
    expect(findHead(sign, ['Cuándo', spoilt])).toEqual({ column: 1, text: spoilt, last: null });
  });

  it('finds none', () => {
    expect(findHead(sign, ['Cuándo', 7, null])).toEqual({ column: null, text: '', last: null });
  });
});
