import { columnLetter } from '../../src/domain/column-letter';

describe('columnLetter', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [18_277, 'ZZZ'],
  ])('names column %i %s', (column, letter) => {
    expect(columnLetter(column)).toBe(letter);
  });
});
