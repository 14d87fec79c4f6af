import type { Away, DateFacts, DateQuestion, PlaceDays } from '../../../src/domain/dates/date-facts';
import { aPerson, aPlace, at, findingsOf, inShort } from '../../support/date-facts';
import { CANARY } from '../../support/zones';

const NATIONAL = {
  '2026-05-01': 'Fiesta del Trabajo',
  '2026-12-08': 'La Inmaculada',
  '2027-11-01': 'Todos los Santos',
};
const palma = (about: Partial<PlaceDays> = {}): PlaceDays =>
  aPlace({ holidays: { ...NATIONAL, '2027-01-20': 'Sant Sebastià' }, ...about });
const barcelona = (about: Partial<PlaceDays> = {}): PlaceDays =>
  aPlace({ name: 'Barcelona', holidays: { ...NATIONAL, '2026-09-24': 'La Mercè' }, ...about });

const MARTA = 'marta@soffid.example';

/** From midnight to midnight on Madrid's clock in winter, as Calendar gives back whole days out of office. */
const midnights = (from: string, to: string): Away => ({
  span: { start: at(from, '00:00'), end: at(to, '00:00') },
  title: 'Fuera de la oficina',
});

const withMarta = (away: readonly Away[], about: Partial<DateFacts> = {}): Partial<DateFacts> => ({
  places: [palma()],
  people: [aPerson({ address: MARTA, away })],
  ...about,
});

const codes = (facts: Partial<DateFacts>, question: Partial<DateQuestion> = {}): string[] =>
  findingsOf(facts, question).map(inShort);

describe("the decision's worked examples", () => {
  const company = { places: [palma()] };
  const both = { places: [palma(), barcelona()] };
  const on = (date: string, time = '17:00'): Partial<DateQuestion> => ({ start: at(date, time) });

  it.each<[what: string, Partial<DateFacts>, Partial<DateQuestion>, string[]]>([
    [
      'Thursday 30 April 2026 is the eve of 1 May',
      company,
      on('2026-04-30'),
      [
        'eve-of-non-working-day Palma 2026-04-30 2026-05-01',
        'eve-of-public-holiday Palma 2026-04-30 2026-05-01',
      ],
    ],
    [
      'Monday 7 December 2026 is the eve of Tuesday 8',
      company,
      on('2026-12-07'),
      [
        'eve-of-non-working-day Palma 2026-12-07 2026-12-08',
        'eve-of-public-holiday Palma 2026-12-07 2026-12-08',
      ],
    ],
    [
      'Tuesday 19 January 2027 is the eve of Sant Sebastià for Palma only',
      both,
      on('2027-01-19'),
      [
        'eve-of-non-working-day Palma 2027-01-19 2027-01-20',
        'eve-of-public-holiday Palma 2027-01-19 2027-01-20',
      ],
    ],
    ['… and so not for a customer in Barcelona alone', { places: [barcelona()] }, on('2027-01-19'), []],
    [
      'Wednesday 23 September 2026 is the eve of La Mercè for a Barcelona customer only',
      both,
      on('2026-09-23'),
      [
        'eve-of-non-working-day Barcelona 2026-09-23 2026-09-24',
        'eve-of-public-holiday Barcelona 2026-09-23 2026-09-24',
      ],
    ],
    [
      'Sunday 31 October 2027 has 25 hours and is the eve of 1 November',
      company,
      on('2027-10-31', '12:00'),
      [
        'eve-of-non-working-day Palma 2027-10-31 2027-11-01',
        'eve-of-public-holiday Palma 2027-10-31 2027-11-01',
        'non-working-day Palma 2027-10-31',
      ],
    ],
    [
      'Thursday 10 December 2026 23:30–00:30 touches Friday',
      company,
      { ...on('2026-12-10', '23:30'), durationMinutes: 60 },
      ['friday Palma 2026-12-11', 'eve-of-non-working-day Palma 2026-12-11 2026-12-12'],
    ],
    ['… and 23:30–24:00 does not', company, { ...on('2026-12-10', '23:30'), durationMinutes: 30 }, []],
    [
      'Thursday 10 December 2026 23:15–23:45 in the Canary Islands is Friday in Palma',
      { places: [aPlace({ name: 'Telde', zone: CANARY }), palma()] },
      { start: at('2026-12-10', '23:15', CANARY), durationMinutes: 30 },
      ['friday Palma 2026-12-11', 'eve-of-non-working-day Palma 2026-12-11 2026-12-12'],
    ],
    [
      'executor off Wednesday 9 to Friday 11 December 2026: Monday 7 is the eve, because Tuesday 8 is a holiday',
      withMarta([midnights('2026-12-09', '2026-12-12')]),
      { ...on('2026-12-07'), executor: MARTA },
      [
        'eve-of-vacation Marta Vidal 2026-12-07 2026-12-09',
        'eve-of-non-working-day Palma 2026-12-07 2026-12-08',
        'eve-of-public-holiday Palma 2026-12-07 2026-12-08',
      ],
    ],
    [
      'closed on 24 December: Wednesday 23 is an eve',
      { places: [palma({ closures: { '2026-12-24': 'Tancat per Nadal' } })] },
      on('2026-12-23'),
      ['eve-of-non-working-day Palma 2026-12-23 2026-12-24'],
    ],
  ])('%s', (_what, facts, question, expected) => {
    expect(codes(facts, question)).toEqual(expected);
  });

  it('"+24 h" from Saturday 30 October 2027 stays on the 31st', () => {
    const start = at('2027-10-31', '00:00');

    expect(
      findingsOf(company, { start, durationMinutes: 24 * 60 }).some(({ date }) => date > '2027-10-31'),
    ).toBe(false);
    expect(
      findingsOf(company, { start, durationMinutes: 25 * 60 + 1 }).some(({ date }) => date > '2027-10-31'),
    ).toBe(true);
  });
});

describe("a place's days", () => {
  const place = (about: Partial<PlaceDays>) => ({ places: [palma(about)] });
  const on = (date: string): Partial<DateQuestion> => ({ start: at(date, '17:00') });

  it.each<[what: string, Partial<PlaceDays>, date: string, string[]]>([
    [
      'a Friday that is a holiday is a Friday',
      {},
      '2026-05-01',
      ['friday', 'eve-of-non-working-day', 'non-working-day'],
    ],
    [
      'a worked Saturday has no eve, and is worked',
      { workingDays: ['2026-12-05'] },
      '2026-12-04',
      ['friday'],
    ],
    ['a worked holiday has no eve', { workingDays: ['2026-12-08'] }, '2026-12-07', []],
    ['… and is worked', { workingDays: ['2026-12-08'] }, '2026-12-08', []],
    ['a midweek holiday is a warning', {}, '2026-12-08', ['non-working-day']],
    ['a weekend of Friday and Saturday', { weekend: [5, 6] }, '2026-12-03', ['eve-of-non-working-day']],
    ['… leaves Sunday free', { weekend: [5, 6] }, '2026-12-06', []],
    [
      'a holiday on a Sunday is one too',
      { holidays: { '2026-12-06': 'Constitución' } },
      '2026-12-05',
      ['eve-of-non-working-day', 'eve-of-public-holiday', 'non-working-day'],
    ],
    ["Google's feed alone", { localHolidaysMissing: true }, '2026-12-02', ['local-holidays-missing']],
    [
      'a calendar that cannot be read',
      { doubts: [{ reason: 'unreadable', cause: 'c' }] },
      '2026-12-02',
      ['cannot-tell'],
    ],
    [
      'a doubt about other days',
      { doubts: [{ reason: 'text-unknown', cause: '', from: '2026-12-03', to: '2026-12-04' }] },
      '2026-12-02',
      [],
    ],
    [
      'a doubt about this one',
      { doubts: [{ reason: 'text-unknown', cause: '', from: '2026-12-02', to: '2026-12-03' }] },
      '2026-12-02',
      ['cannot-tell'],
    ],
  ])('%s', (_what, about, date, expected) => {
    expect(findingsOf(place(about), on(date)).map(({ code }) => code)).toEqual(expected);
  });

  it('names every calendar that cannot be read, and counts the others', () => {
    const doubts = ['a', 'b'].map((cause) => ({ reason: 'unreadable', cause }) as const);

    expect(findingsOf(place({ doubts }), on('2026-12-07'))).toEqual([
      expect.objectContaining({ code: 'eve-of-non-working-day' }),
      expect.objectContaining({ code: 'eve-of-public-holiday', cause: 'La Inmaculada' }),
      expect.objectContaining({ code: 'cannot-tell', cause: 'a' }),
      expect.objectContaining({ code: 'cannot-tell', cause: 'b' }),
    ]);
  });

  it('cannot tell of dates that nobody has read', () => {
    expect(codes({ to: '2026-12-01' }, on('2026-12-02'))).toEqual(['cannot-tell Palma 2026-12-02']);
  });

  it('cannot tell of somebody whose calendars nobody has read', () => {
    expect(codes({}, { ...on('2026-12-02'), executor: 'somebody@soffid.example' })).toEqual([
      'cannot-tell somebody@soffid.example 2026-12-02',
    ]);
  });
});

describe('time and other deployments', () => {
  const zoned = { places: [palma()] };

  it.each<[what: string, Partial<DateFacts>, Partial<DateQuestion>, string[]]>([
    [
      'the night of a clock change',
      zoned,
      { start: at('2026-10-25', '01:30'), durationMinutes: 91 },
      ['non-working-day', 'clock-change'],
    ],
    [
      '… also when only the way back would reach it',
      zoned,
      { start: at('2026-10-25', '01:30'), durationMinutes: 15, rollbackMinutes: 76 },
      ['non-working-day', 'clock-change'],
    ],
    [
      '… which it ends at',
      zoned,
      { start: at('2026-10-25', '01:30'), durationMinutes: 90 },
      ['non-working-day'],
    ],
    ['another deployment of the environment', { others: [other({ environments: ['PRO'] })] }, {}, ['clash']],
    ['one of another customer', { others: [other({ customerKey: 'x', environments: ['PRO'] })] }, {}, []],
    [
      'one of the same executor, whoever the customer is',
      { others: [other({ customerKey: 'x', executor: MARTA })], people: [aPerson({ address: MARTA })] },
      { executor: MARTA },
      ['clash'],
    ],
    ['one that ends as it begins', { others: [other({ end: '2026-12-02T16:00:00.000Z' })] }, {}, []],
    ['itself', { others: [other({ uid: 'this' })] }, {}, []],
    ['outside the window', window('mon-thu 18:00-20:00'), {}, ['outside-window']],
    ['inside the window', window('mon-thu 17:00-18:00'), {}, []],
    ['a window of another environment', window('sun 01:00-02:00'), { environments: ['PRE'] }, []],
    ['a window that is not understood', window('por la tarde'), {}, ['outside-window']],
  ])('%s', (_what, facts, question, expected) => {
    expect(findingsOf(facts, question).map(({ code }) => code)).toEqual(expected);
  });

  function other(about: Partial<DateFacts['others'][number]>): DateFacts['others'][number] {
    return {
      uid: 'other',
      title: 'Vilanova, DEP-2026-0146',
      customerKey: 'vilanova',
      environments: ['PRO'],
      executor: '',
      start: '2026-12-02T15:50:00.000Z',
      end: '2026-12-02T16:05:00.000Z',
      ...about,
    };
  }

  function window(typed: string): Partial<DateFacts> {
    return {
      environments: [
        { name: 'PRO', places: ['Palma'], window: typed },
        { name: 'PRE', places: ['Palma'], window: '' },
      ],
    };
  }

  it.each([
    [1, '2026-12-01T09:00:00.000Z', []],
    [2, '2026-12-01T09:00:00.000Z', ['short-notice']],
    // From Friday on, over a weekend.
    [3, '2026-11-27T09:00:00.000Z', []],
    [4, '2026-11-27T09:00:00.000Z', ['short-notice']],
  ])('%i working days of notice for Wednesday 2, asked at %s: %j', (noticeDays, now, expected) => {
    expect(findingsOf({ noticeDays }, {}, now).map(({ code }) => code)).toEqual(expected);
  });
});
