import * as fc from 'fast-check';
import { addDays, plusMinutes } from '../../../src/domain/calendar-date';
import { dateRules } from '../../../src/domain/dates/date-check';
import type { DateFacts, PlaceDays } from '../../../src/domain/dates/date-facts';
import type { Finding } from '../../../src/domain/dates/verdict';
import { aPerson, aPlace, aQuestion, someFacts } from '../../support/date-facts';
import { CANARY, MADRID, UTC } from '../../support/zones';

const NOW = '2026-11-20T09:00:00.000Z';
const FIRST = '2026-11-15';

const date = fc.nat({ max: 60 }).map((days) => addDays(FIRST, days));
const named = fc
  .array(date, { maxLength: 8 })
  .map((dates) => Object.fromEntries(dates.map((one) => [one, 'Un día'])));

const place = (name: string) =>
  fc
    .record({
      zone: fc.constantFrom(MADRID, CANARY, UTC),
      weekend: fc.constantFrom([6, 7], [5, 6], []),
      holidays: named,
      closures: named,
      workingDays: fc.array(date, { maxLength: 2 }),
    })
    .map((about): PlaceDays => aPlace({ name, ...about }));

const away = fc
  .record({ from: date, days: fc.integer({ min: 1, max: 12 }), recurring: fc.boolean() })
  .map(({ from, days, recurring }) => ({
    span: { from, to: addDays(from, days) },
    title: 'Vacaciones',
    ...(recurring ? { recurring: true as const } : {}),
  }));

const person = (address: string) =>
  fc
    .record({ away: fc.array(away, { maxLength: 3 }), place: fc.constantFrom('Palma', 'Telde') })
    .map((about) => aPerson({ address, name: address, ...about }));

const facts = fc
  .record({
    places: fc.tuple(place('Palma'), place('Telde')),
    people: fc.tuple(person('executor'), person('backup'), person('needed')),
    noticeDays: fc.nat({ max: 5 }),
    window: fc.constantFrom('', 'mon-thu 17:00-20:00'),
  })
  .map(({ window, ...about }): DateFacts =>
    someFacts({ ...about, needed: ['needed'], environments: [{ name: 'PRO', places: ['Telde'], window }] }),
  );

const start = fc
  .nat({ max: 50 * 24 * 60 })
  .map((minutes) => plusMinutes('2026-11-18T00:00:00.000Z', minutes));
const minutes = fc.integer({ min: 1, max: 3 * 24 * 60 });

const verdict = (given: DateFacts, from: string, durationMinutes: number): readonly Finding[] =>
  dateRules(given, aQuestion({ executor: 'executor', backup: 'backup' })).verdict(
    { start: from, durationMinutes, rollbackMinutes: 30 },
    NOW,
  ).findings;

const hit = ({ code, party, date: on }: Finding): string => `${code} ${party} ${on}`;
const hits = (findings: readonly Finding[]): Set<string> => new Set(findings.map(hit));

const DAYS_RULES = ['friday', 'eve-of-non-working-day', 'eve-of-public-holiday'];

describe('the date rules', () => {
  it('find nothing less of the first three rules for one more day off', () => {
    fc.assert(
      fc.property(
        facts,
        fc.tuple(start, minutes),
        date,
        fc.boolean(),
        (given, [from, long], more, isHoliday) => {
          const [first, ...others] = given.places;
          const kind = isHoliday ? 'holidays' : 'closures';
          const after = {
            ...given,
            places: [{ ...first!, [kind]: { ...first![kind], [more]: 'Otro' } }, ...others],
          };
          const before = verdict(given, from, long).filter(({ code }) => DAYS_RULES.includes(code));

          expect([...hits(verdict(after, from, long))]).toEqual(expect.arrayContaining(before.map(hit)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('find in two adjoining times together what they find in each', () => {
    fc.assert(
      fc.property(facts, start, minutes, minutes, (given, from, one, other) => {
        const whole = hits(verdict(given, from, one + other));
        const parts = [...verdict(given, from, one), ...verdict(given, plusMinutes(from, one), other)];

        expect([...whole]).toEqual(expect.arrayContaining([...hits(parts)]));
      }),
      { numRuns: 200 },
    );
  });

  it('do not depend on the order of places, people and absences', () => {
    fc.assert(
      fc.property(facts, start, minutes, (given, from, long) => {
        const turned: DateFacts = {
          ...given,
          always: [...given.always].reverse(),
          places: [...given.places].reverse(),
          people: [...given.people].reverse().map((one) => ({ ...one, away: [...one.away].reverse() })),
        };

        expect(verdict(turned, from, long)).toEqual(verdict(given, from, long));
      }),
      { numRuns: 100 },
    );
  });
});
