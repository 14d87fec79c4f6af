import type { DayCache } from '../../src/use-cases/calendar-ports';

/** One cache as two users see it. */
export interface DayCachesUnderTest {
  readonly mine: DayCache;
  readonly theirs: DayCache;
}

const HOLIDAYS = { key: 'days/palma@x.example/2026', whose: 'everybody' } as const;
const ABSENCES = { key: 'away/marta@x.example/2026', whose: 'user' } as const;

/** What every DayCache promises. */
export function dayCacheContract(open: () => DayCachesUnderTest): void {
  let given: DayCachesUnderTest;
  const found = (cache: DayCache) => Object.fromEntries(cache.find([HOLIDAYS, ABSENCES]));
  beforeEach(() => {
    given = open();
  });

  it('keeps holidays for everybody, and absences for the user', () => {
    given.mine.keep([
      { ...HOLIDAYS, text: 'días' },
      { ...ABSENCES, text: 'away' },
    ]);

    expect(found(given.mine)).toEqual({ [HOLIDAYS.key]: 'días', [ABSENCES.key]: 'away' });
    expect(found(given.theirs)).toEqual({ [HOLIDAYS.key]: 'días' });
  });

  it('finds nothing that was not kept, and what was kept last', () => {
    expect(found(given.mine)).toEqual({});
    given.mine.keep([{ ...HOLIDAYS, text: 'one' }]);
    given.theirs.keep([{ ...HOLIDAYS, text: 'another' }]);

    expect(found(given.mine)).toEqual({ [HOLIDAYS.key]: 'another' });
  });

  it('drops what is named', () => {
    given.mine.keep([
      { ...HOLIDAYS, text: 'x' },
      { ...ABSENCES, text: 'y' },
    ]);

    given.mine.drop([HOLIDAYS]);

    expect(found(given.mine)).toEqual({ [ABSENCES.key]: 'y' });
  });
}
