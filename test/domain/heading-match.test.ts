import * as fc from 'fast-check';
import { foldLetters } from '../../src/domain/fold-text';
import { findHeadingRow, matchHeadings } from '../../src/domain/heading-match';
import { LOG_COLUMNS } from '../../src/domain/log-columns';

const logHeadings = (headings: readonly string[]) => matchHeadings(LOG_COLUMNS, headings);

describe('matchHeadings', () => {
  it.each(['es', 'ca', 'en'] as const)('finds every column of a new log in %s', (language) => {
    const { matches, unknown, missing, duplicates } = logHeadings(
      LOG_COLUMNS.map(({ heading }) => heading[language]),
    );

    expect(matches).toEqual(LOG_COLUMNS.map(({ key }, column) => ({ key, column, certain: true })));
    expect([unknown, missing, duplicates]).toEqual([[], [], []]);
  });

  it.each`
    heading                       | key              | certain  | because
    ${'FECHA'}                    | ${'date'}        | ${true}  | ${'case does not matter'}
    ${' Què '}                    | ${'what'}        | ${true}  | ${'outer spaces do not matter'}
    ${'Hora_inicio'}              | ${'start'}       | ${true}  | ${'punctuation does not matter'}
    ${'horainicio'}               | ${'start'}       | ${true}  | ${'spaces do not matter'}
    ${'Tickets / Correos:'}       | ${'tickets'}     | ${true}  | ${'a synonym is certain'}
    ${'Fin prevista del trabajo'} | ${'end'}         | ${false} | ${'it begins with a known name'}
    ${'Hora fin prevista'}        | ${'end'}         | ${false} | ${'the longest known name says more than "Hora"'}
    ${'Componentes desplegados'}  | ${'components'}  | ${false} | ${'it begins with a known name'}
    ${'Nombre del entorno'}       | ${'environment'} | ${false} | ${'it contains a known name'}
  `('reads "$heading" as $key because $because', ({ heading, key, certain }: Record<string, unknown>) => {
    expect(logHeadings([String(heading)]).matches).toEqual([{ key, column: 0, certain }]);
  });

  it.each(['Finalidad', 'Prioridad', 'Datacenter', '#', '1'])('does not know %j', (heading) => {
    expect(logHeadings([heading])).toMatchObject({ matches: [], unknown: [0] });
  });

  it('says nothing about empty headings', () => {
    expect(logHeadings(['', ' ', 'Estado', ''])).toMatchObject({
      matches: [{ key: 'status', column: 2, certain: true }],
      unknown: [],
      duplicates: [],
    });
  });

  it('prefers the heading itself to a synonym that stands before it, and tells the synonym', () => {
    expect(logHeadings(['Día', 'Resultado', 'Fecha', 'Estado'])).toMatchObject({
      matches: [
        { key: 'date', column: 2, certain: true },
        { key: 'status', column: 3, certain: true },
      ],
      duplicates: [
        { key: 'date', column: 0 },
        { key: 'status', column: 1 },
      ],
      unknown: [],
    });
  });

  it('gives a key that is there twice to the first, and leaves the second alone', () => {
    expect(logHeadings(['Notas', 'Notas'])).toMatchObject({
      matches: [{ key: 'notes', column: 0 }],
      duplicates: [{ key: 'notes', column: 1 }],
    });
  });

  it('makes no guess of a heading that is certain for a key which is taken', () => {
    expect(logHeadings(['Fin real', 'Fin real'])).toMatchObject({
      matches: [{ key: 'actual-end', column: 0 }],
      duplicates: [{ key: 'actual-end', column: 1 }],
    });
  });

  it('prefers what is certain to a guess that stands before it', () => {
    expect(logHeadings(['Fecha de la petición', 'Fecha'])).toMatchObject({
      matches: [{ key: 'date', column: 1, certain: true }],
      unknown: [0],
    });
  });

  it('names the columns that have no heading', () => {
    const { missing } = logHeadings(['Fecha', 'Estado', 'Descripción']);

    expect(missing).toHaveLength(LOG_COLUMNS.length - 3);
    expect(missing).toContain('id');
  });

  const someHeadings = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...LOG_COLUMNS.flatMap(({ heading, synonyms }) => [...Object.values(heading), ...synonyms]),
      ),
      fc.constantFrom('Fecha fin real', 'Hora de inicio real', 'Prioridad', 'Notas del ticket', ''),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 30 },
  );

  it('uses no column and no key twice, and puts every heading in one place', () => {
    fc.assert(
      fc.property(someHeadings, (headings) => {
        const { matches, unknown, missing, duplicates } = logHeadings(headings);
        const columns = [
          ...matches.map(({ column }) => column),
          ...unknown,
          ...duplicates.map(({ column }) => column),
        ];
        const keys = [...matches.map(({ key }) => key), ...missing];

        expect(columns.sort((a, b) => a - b)).toEqual(
          headings.flatMap((heading, column) => (heading.trim() === '' ? [] : [column])),
        );
        expect(keys.sort()).toEqual(LOG_COLUMNS.map(({ key }) => key).sort());
      }),
    );
  });

  it('finds the same columns wherever they stand', () => {
    const headings = LOG_COLUMNS.map(({ heading }) => heading.ca);
    fc.assert(
      fc.property(fc.shuffledSubarray(headings), (some) => {
        expect(logHeadings(some).matches.map(({ column, certain }) => [some[column], certain])).toEqual(
          some.map((heading) => [heading, true]),
        );
      }),
    );
  });

  it('has no name in the log that means two columns', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { key, heading, synonyms } of LOG_COLUMNS) {
      for (const name of [...Object.values(heading), ...synonyms].map(foldLetters)) {
        meanings.set(name, new Set([...(meanings.get(name) ?? []), key]));
      }
    }

    expect([...meanings].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });
});

describe('findHeadingRow', () => {
  const heading = ['Fecha', 'Estado', 'Descripción', 'Entorno'];
  const blank = Array.from({ length: 14 }, () => ['']);

  it.each`
    rows                                                | row     | because
    ${[heading]}                                        | ${0}    | ${'it is the first row'}
    ${[['Registro de despliegues'], [], heading]}       | ${2}    | ${'a title stands above it'}
    ${[heading.slice(0, 3), heading]}                   | ${1}    | ${'the second has more'}
    ${[heading, heading]}                               | ${0}    | ${'the first of equals wins'}
    ${[...blank, heading]}                              | ${14}   | ${'it is the fifteenth row'}
    ${[...blank, [], heading]}                          | ${null} | ${'it is the sixteenth row'}
    ${[['Fecha', 'Estado', 'Prioridad']]}               | ${null} | ${'two are too few'}
    ${[['Fecha', 'Estado', 'Componentes desplegados']]} | ${null} | ${'a guess does not count'}
    ${[['Fecha', 'Fecha', 'Fecha']]}                    | ${null} | ${'one key three times is one'}
    ${[]}                                               | ${null} | ${'there are no rows'}
  `('gives $row because $because', ({ rows, row }: { rows: string[][]; row: number | null }) => {
    expect(findHeadingRow(rows, LOG_COLUMNS)).toBe(row);
  });
});
