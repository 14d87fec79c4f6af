import type { LogHeadings } from '../../src/domain/customer-record';
import { matchHeadings } from '../../src/domain/heading-match';
import { columnsOf } from '../../src/domain/log-headings';

describe('columnsOf', () => {
  const foundIn = (headings: LogHeadings, row: string[]) =>
    matchHeadings(columnsOf(headings), row).matches.map(({ key, column }) => `${key} ${String(column)}`);

  it.each<[string, LogHeadings, string[], string]>([
    ['takes the add-on’s ID column and not people’s own', { id: 'ID DEP' }, ['ID', 'ID DEP'], 'id 1'],
    ['takes the confirmed heading before a usual one', { what: 'Motivo' }, ['Qué', 'Motivo'], 'what 1'],
    ['takes a heading that is another column’s by default', { what: 'Estado' }, ['Estado'], 'what 0'],
    [
      'takes a usual heading when the confirmed one was renamed',
      { what: 'Motivo X' },
      ['Descripción'],
      'what 0',
    ],
    ['leaves the others their own', { what: 'Motivo' }, ['Motivo', 'Fecha'], 'date 1'],
  ])('%s', (_what, headings, row, expected) => {
    expect(foundIn(headings, row)).toContain(expected);
  });
});
