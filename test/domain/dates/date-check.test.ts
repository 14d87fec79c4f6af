import * as fc from 'fast-check';
import { addDays, plusMinutes } from '../../../src/domain/calendar-date';
import { notOnClock } from '../../../src/domain/dates/date-check';
import type { DateQuestion, PlaceDays } from '../../../src/domain/dates/date-facts';
import type { Finding } from '../../../src/domain/dates/verdict';
import { isAllowed } from '../../../src/domain/dates/verdict';
import { aPlace, at as instantAt, findingsOf, inShort, LONG_AGO } from '../../support/date-facts';
import { CANARY } from '../../support/zones';

const PALMA = aPlace();
const TELDE = aPlace({ name: 'Telde', zone: CANARY });

const at = (date: string, time: string, place: PlaceDays): string => instantAt(date, time, place.zone);

type Asked = Partial<DateQuestion> & { readonly places?: readonly PlaceDays[] };

const ask = ({ places = [PALMA], ...question }: Asked, now = LONG_AGO): readonly Finding[] =>
  findingsOf({ places }, question, now);

describe('the verdict', () => {
  it.each([
    ['2026-12-01', []],
    ['2026-12-03', []],
    ['2026-12-04', ['friday Palma 2026-12-04', 'eve-of-non-working-day Palma 2026-12-04 2026-12-05']],
    [
      '2026-12-05',
      ['eve-of-non-working-day Palma 2026-12-05 2026-12-06', 'non-working-day Palma 2026-12-05'],
    ],
    ['2026-12-06', ['non-working-day Palma 2026-12-06']],
    ['2026-12-07', []],
  ])('of %s: %j', (date, findings) => {
    expect(ask({ start: at(date, '17:00', PALMA) }).map(inShort)).toEqual(findings);
  });

  it.each([
    ['23:30', 30, []],
    ['23:30', 31, ['2026-12-11', '2026-12-11']],
    ['23:59', 0, []],
    ['00:00', 0, []],
  ])('from Thursday %s on for %i minutes touches %j', (time, durationMinutes, dates) => {
    const findings = ask({ start: at('2026-12-10', time, PALMA), durationMinutes });

    expect(findings.map(({ date }) => date)).toEqual(dates);
  });

  it('touches Friday from its first moment on, for however short', () => {
    const start = at('2026-12-11', '00:00', PALMA);

    expect(ask({ start, durationMinutes: 0 }).map(inShort)).toContain('friday Palma 2026-12-11');
    expect(ask({ start: plusMinutes(start, -1), durationMinutes: 1 })).toEqual([]);
  });

  it('decides on the dates of each place', () => {
    const start = at('2026-12-10', '23:15', TELDE);

    expect(ask({ start, durationMinutes: 30, places: [TELDE] })).toEqual([]);
    expect(ask({ start, durationMinutes: 30, places: [TELDE, PALMA] }).map(inShort)).toEqual([
      'friday Palma 2026-12-11',
      'eve-of-non-working-day Palma 2026-12-11 2026-12-12',
    ]);
  });

  it('counts days and not hours where a day has 25', () => {
    const start = at('2026-10-24', '12:00', PALMA);

    expect(ask({ start, durationMinutes: 35 * 60 }).map(({ date }) => date)).toEqual([
      '2026-10-24',
      '2026-10-24',
      '2026-10-25',
      '2026-10-25',
    ]);
    expect(ask({ start, durationMinutes: 37 * 60 + 1 }).map(({ date }) => date)).toHaveLength(4);
  });

  it.each([
    ['2026-12-01T16:15:00.000Z', []],
    ['2026-12-01T16:15:00.001Z', ['in-the-past Palma 2026-12-01']],
    ['2026-12-03T00:00:00.000Z', ['in-the-past Palma 2026-12-01']],
  ])('of a start at 16:00 UTC, asked at %s: %j', (now, findings) => {
    const start = '2026-12-01T16:00:00.000Z';

    expect(ask({ start, places: [PALMA, TELDE] }, now).map(inShort)).toEqual(findings);
  });

  it('tells the worst first, then by date, party and rule', () => {
    const start = at('2026-12-11', '23:30', PALMA);
    const findings = ask({ start, durationMinutes: 60, places: [TELDE, PALMA] }, '2027-01-01T00:00:00.000Z');

    expect(findings.map(inShort)).toEqual([
      'in-the-past Telde 2026-12-11',
      'friday Palma 2026-12-11',
      'eve-of-non-working-day Palma 2026-12-11 2026-12-12',
      'friday Telde 2026-12-11',
      'eve-of-non-working-day Telde 2026-12-11 2026-12-12',
      'eve-of-non-working-day Palma 2026-12-12 2026-12-13',
      'non-working-day Palma 2026-12-12',
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual([
      'invalid',
      ...Array.from({ length: 5 }, () => 'forbidden'),
      'warning',
    ]);
  });

  const places = fc.constantFrom([PALMA], [TELDE], [TELDE, PALMA]);
  const starts = fc
    .date({ min: new Date('2026-01-02'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const durations = fc.nat({ max: 4 * 24 * 60 });

  it('does not allow any time that a shorter one at the same start is refused', () => {
    fc.assert(
      fc.property(starts, durations, durations, places, (start, one, other, places) => {
        const [shorter, longer] = one < other ? [one, other] : [other, one];
        const whole = ask({ start, durationMinutes: longer, places }).map(inShort);

        expect(whole).toEqual(
          expect.arrayContaining(ask({ start, durationMinutes: shorter, places }).map(inShort)),
        );
      }),
    );
  });

  it('is that of the moments in it, each by itself', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 2000 }), places, (start, durationMinutes, places) => {
        const minutes = [...Array(durationMinutes).keys()];
        const each = minutes.flatMap((minute) =>
          ask({ start: plusMinutes(start, minute), durationMinutes: 1, places }).map(inShort),
        );

        expect(new Set(ask({ start, durationMinutes, places }).map(inShort))).toEqual(new Set(each));
      }),
      { numRuns: 8 },
    );
  });

  it('allows a moment from Monday to Thursday, and at most warns on a Sunday', () => {
    const days = fc.nat({ max: 700 }).map((days) => addDays('2026-01-05', days));
    fc.assert(
      fc.property(days, (date) => {
        const findings = ask({ start: at(date, '12:00', PALMA), durationMinutes: 60 });
        const weekday = new Date(date).getUTCDay();

        expect(isAllowed({ findings })).toBe(weekday < 5);
        expect(findings.length === 0).toBe(weekday > 0 && weekday < 5);
      }),
    );
  });
});

describe('a time that the clock does not show once', () => {
  it.each([
    [false, {}],
    [true, { reason: 'twice' }],
  ])('is invalid, also one that comes twice: %j', (isTwice, more) => {
    expect(notOnClock('Palma', '2026-03-29', isTwice)).toEqual({
      code: 'nonexistent-local-time',
      severity: 'invalid',
      party: 'Palma',
      date: '2026-03-29',
      causeDay: '2026-03-29',
      cause: '',
      ...more,
    });
  });
});
