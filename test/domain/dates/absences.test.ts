import type { DoubtReason } from '../../../src/domain/dates/verdict';
import type { Away, DateFacts } from '../../../src/domain/dates/date-facts';
import { aPerson, aPlace, at, findingsOf, inShort } from '../../support/date-facts';
import { CANARY } from '../../support/zones';

const MARTA = 'marta@soffid.example';
const INMACULADA = { '2026-12-08': 'La Inmaculada' };

const days = (from: string, to: string, more: Partial<Away> = {}): Away => ({
  span: { from, to },
  title: 'Vacaciones',
  ...more,
});

const hours = (start: string, end: string, more: Partial<Away> = {}): Away => ({
  span: { start, end },
  title: 'Fuera de la oficina',
  ...more,
});

/** On Madrid's clock: `2026-12-03 14:00`. */
const madrid = (wall: string): string => at(wall.slice(0, 10), wall.slice(11));

const facts = (away: readonly Away[], about: Partial<DateFacts> = {}): Partial<DateFacts> => ({
  places: [aPlace({ holidays: INMACULADA })],
  people: [aPerson({ address: MARTA, away })],
  needed: [MARTA],
  ...about,
});

/** Of a needed person, what the days around say: the dates at fault by the code. */
function eves(away: readonly Away[], about: Partial<DateFacts> = {}, code = 'eve-of-vacation'): string[] {
  return Array.from({ length: 20 }, (_, index) => `2026-12-${String(index + 1).padStart(2, '0')}`).filter(
    (date) =>
      findingsOf(facts(away, about), { start: at(date, '12:00') }).some(
        (finding) => finding.code === code && finding.person,
      ),
  );
}

describe('the eve of a vacation', () => {
  it.each<[what: string, readonly Away[], string[]]>([
    ['of one that begins midweek', [days('2026-12-03', '2026-12-05')], ['2026-12-02']],
    ['of one from Monday on', [days('2026-12-14', '2026-12-19')], ['2026-12-11', '2026-12-12', '2026-12-13']],
    ['after a holiday', [days('2026-12-09', '2026-12-12')], ['2026-12-07', '2026-12-08']],
    ['whose end is its start', [days('2026-12-03', '2026-12-03')], ['2026-12-02']],
    ['whose end is before its start', [days('2026-12-03', '2026-12-01')], ['2026-12-02']],
    ['of a single day', [days('2026-12-03', '2026-12-04')], ['2026-12-02']],
    [
      'from midnight to midnight',
      [hours(madrid('2026-12-03 00:00'), madrid('2026-12-05 00:00'))],
      ['2026-12-02'],
    ],
    [
      'that begins in the middle of a day',
      [hours(madrid('2026-12-02 14:00'), madrid('2026-12-05 00:00'))],
      ['2026-12-01', '2026-12-02'],
    ],
    [
      'that begins and ends in the middle of days',
      [hours(madrid('2026-12-02 14:00'), madrid('2026-12-04 12:00'))],
      ['2026-12-01', '2026-12-02'],
    ],
    ['of an afternoon', [hours(madrid('2026-12-02 14:00'), madrid('2026-12-02 18:00'))], []],
    [
      'that lasts from ten to four',
      [hours(madrid('2026-12-03 10:00'), madrid('2026-12-03 16:00'))],
      ['2026-12-02'],
    ],
    ['… and from one minute later on', [hours(madrid('2026-12-03 10:01'), madrid('2026-12-03 16:00'))], []],
    ['of a weekend alone', [days('2026-12-05', '2026-12-07')], []],
    ['of a holiday alone', [days('2026-12-08', '2026-12-09')], []],
    ['of one day of a series', [days('2026-12-03', '2026-12-04', { recurring: true })], []],
    ['of two days of a series', [days('2026-12-02', '2026-12-04', { recurring: true })], ['2026-12-01']],
    [
      'of two days of a series, one of which is not worked',
      [days('2026-12-04', '2026-12-06', { recurring: true })],
      [],
    ],
    [
      'of two weeks with a weekend between, each its own',
      [days('2026-12-01', '2026-12-05'), days('2026-12-07', '2026-12-08')],
      ['2026-12-04', '2026-12-05', '2026-12-06'],
    ],
  ])('%s', (_what, away, expected) => {
    expect(eves(away)).toEqual(expected);
  });

  it('is told up to the end of what only a weekend parts from it', () => {
    const away = [days('2026-12-02', '2026-12-05'), days('2026-12-07', '2026-12-08')];
    const [first] = findingsOf(facts(away), { start: at('2026-12-01', '12:00') });

    expect(first).toMatchObject({
      code: 'eve-of-vacation',
      party: 'Marta Vidal',
      causeDay: '2026-12-02',
      until: '2026-12-07',
      person: true,
    });
  });

  it('is that of its owner: days, clock and working hours are those of the place where the person works', () => {
    const away = [hours(at('2026-12-03', '00:00', CANARY), at('2026-12-05', '00:00', CANARY))];
    const there = {
      places: [
        aPlace({ holidays: INMACULADA }),
        aPlace({ name: 'Telde', zone: CANARY, holidays: { '2026-12-02': 'X' } }),
      ],
      always: ['Palma'],
      people: [aPerson({ address: MARTA, away, place: 'Telde' })],
    };

    expect(eves(away, there)).toEqual(['2026-12-01', '2026-12-02']);
  });

  it.each<[what: string, Away[], DoubtReason, string[]]>([
    ['whose calendar cannot be read', [], 'unreadable', ['cannot-tell']],
    ['of whose holidays too few are known', [], 'few-holidays', []],
    ['… which matters to an absence', [days('2026-12-16', '2026-12-17')], 'few-holidays', ['cannot-tell']],
  ])('is not known of somebody who works by a place %s', (_what, away, reason, expected) => {
    const there = {
      places: [aPlace(), aPlace({ name: 'Vigo', doubts: [{ reason, cause: 'c' }] })],
      always: ['Palma'],
      people: [aPerson({ address: MARTA, away, place: 'Vigo' })],
    };

    expect(
      findingsOf(facts([], there), { start: at('2026-12-02', '12:00') }).map(({ code }) => code),
    ).toEqual(expected);
  });

  it('is looked for as far ahead as a row of days off may be long', () => {
    const closures = Object.fromEntries(
      Array.from({ length: 13 }, (_, index) => [`2026-12-${String(index + 5).padStart(2, '0')}`, 'Cierre']),
    );

    expect(eves([days('2026-12-18', '2026-12-19')], { places: [aPlace({ closures })] })[0]).toBe(
      '2026-12-04',
    );
  });

  it('is told once of what two calendars tell', () => {
    const twice = [
      days('2026-12-03', '2026-12-05'),
      hours(madrid('2026-12-03 00:00'), madrid('2026-12-05 00:00')),
    ];

    expect(findingsOf(facts(twice), { start: at('2026-12-02', '12:00') }).map(inShort)).toEqual([
      'eve-of-vacation Marta Vidal 2026-12-02 2026-12-03',
    ]);
  });

  it('is also that of a party as a whole', () => {
    const places = [aPlace({ away: [days('2026-12-03', '2026-12-05')] })];

    expect(findingsOf({ places }, { start: at('2026-12-02', '12:00') }).map(inShort)).toEqual([
      'eve-of-vacation Palma 2026-12-02 2026-12-03',
    ]);
    expect(findingsOf({ places }, { start: at('2026-12-03', '12:00') }).map(inShort)).toEqual([
      'party-absent Palma 2026-12-03',
    ]);
  });
});

describe('whoever is away', () => {
  const away = [days('2026-12-02', '2026-12-04')];

  it('is a warning of a needed person, and invalid of the executor', () => {
    const start = at('2026-12-02', '12:00');

    expect(findingsOf(facts(away), { start }).map(({ code }) => code)).toEqual(['party-absent']);
    expect(findingsOf(facts(away), { start, executor: MARTA })).toEqual([
      expect.objectContaining({ code: 'executor-absent', severity: 'invalid', date: '2026-12-02' }),
    ]);
    expect(findingsOf(facts(away, { needed: [] }), { start, backup: MARTA }).map(({ code }) => code)).toEqual(
      ['party-absent'],
    );
  });

  it.each([
    ['23:00', 60, 0, []],
    ['23:00', 61, 0, ['executor-absent']],
    ['23:00', 30, 31, ['executor-absent']],
  ])(
    'begins with the executor at midnight: from %s, %i and %i minutes',
    (time, durationMinutes, rollbackMinutes, expected) => {
      const question = { start: at('2026-12-01', time), durationMinutes, rollbackMinutes, executor: MARTA };
      const found = findingsOf(facts(away), question).map(({ code }) => code);

      expect(found.filter((code) => code === 'executor-absent')).toEqual(expected);
    },
  );

  it('is told of also for an afternoon, if it is just then', () => {
    const afternoon = [hours(madrid('2026-12-02 15:00'), madrid('2026-12-02 18:00'), { recurring: true })];
    const codes = (time: string): string[] =>
      findingsOf(facts(afternoon), { start: at('2026-12-02', time), executor: MARTA }).map(
        ({ code }) => code,
      );

    expect(codes('17:00')).toEqual(['party-absent']);
    expect(codes('12:00')).toEqual([]);
  });

  it('cannot be told where an event hides what it is, and only then', () => {
    const hidden = [days('2026-12-03', '2026-12-05', { hidden: true })];
    const meeting = [hours(madrid('2026-12-02 09:00'), madrid('2026-12-02 10:30'), { hidden: true })];

    expect(eves(hidden, {}, 'cannot-tell')).toEqual(['2026-12-02', '2026-12-03', '2026-12-04']);
    expect(eves(meeting, {}, 'cannot-tell')).toEqual([]);
  });

  it('is not known of somebody outside whom no calendar names', () => {
    const stranger = { people: [aPerson({ address: MARTA, unknown: true })] };

    expect(
      findingsOf(facts([], stranger), { start: at('2026-12-02', '12:00') }).map(({ code }) => code),
    ).toEqual(['absences-not-known']);
  });
});
