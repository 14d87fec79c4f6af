import * as fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar-date';
import { dateRules } from '../../../src/domain/dates/date-check';
import type { DateFacts } from '../../../src/domain/dates/date-facts';
import { suggestStarts } from '../../../src/domain/dates/suggestions';
import { isAllowed } from '../../../src/domain/dates/verdict';
import { aPerson, aPlace, aQuestion, someFacts } from '../../support/date-facts';

const NOW = '2026-12-01T09:00:00.000Z';
const MARTA = 'marta@soffid.example';
const WISH = { from: '2026-12-04', time: '17:00', durationMinutes: 15, rollbackMinutes: 0 };

const suggested = (about: Partial<DateFacts>, wish: Partial<typeof WISH> = {}, executor = '') =>
  suggestStarts(dateRules(someFacts(about), aQuestion({ executor })), { ...WISH, ...wish }, NOW);

const holidays = { '2026-12-08': 'La Inmaculada' };

describe('suggested starts', () => {
  it('are the next three that nothing forbids, at the same time of the day', () => {
    expect(suggested({ places: [aPlace({ holidays })] }).starts).toEqual([
      '2026-12-09T16:00:00.000Z',
      '2026-12-10T16:00:00.000Z',
      '2026-12-14T16:00:00.000Z',
    ]);
  });

  it('are those with the fewest warnings, although others come first', () => {
    const { starts } = suggested({ places: [aPlace({ holidays })] }, { from: '2026-12-06' });

    expect(starts[0]).toBe('2026-12-09T16:00:00.000Z');
  });

  it('keep the clock where it is changed on the way', () => {
    const { starts } = suggested({}, { from: '2027-03-27' });

    expect(starts[0]).toBe('2027-03-29T15:00:00.000Z');
  });

  it('begin with the window where the wished time is outside it', () => {
    const environments = [{ name: 'PRO', places: ['Palma'], window: 'tue 07:00-08:00; thu 16:00-18:00' }];

    expect(suggested({ environments }).starts).toEqual([
      '2026-12-08T06:00:00.000Z',
      '2026-12-10T16:00:00.000Z',
      '2026-12-15T06:00:00.000Z',
    ]);
  });

  it('are never in the past', () => {
    expect(suggested({}, { from: '2026-12-01', time: '09:00' }).starts[0]).toBe('2026-12-02T08:00:00.000Z');
  });

  it('say what closes most days when there are none', () => {
    const away = [{ span: { from: '2026-12-01', to: '2027-12-01' }, title: 'Excedencia' }];

    expect(suggested({ people: [aPerson({ address: MARTA, away })] }, {}, MARTA)).toEqual({
      starts: [],
      closedBy: 'executor-absent',
    });
    expect(suggested({ places: [aPlace({ doubts: [{ reason: 'unreadable', cause: '' }] })] }).closedBy).toBe(
      'cannot-tell',
    );
  });

  it('are within 90 days', () => {
    const closed = Object.fromEntries(
      Array.from({ length: 91 }, (_, index) => [addDays('2026-12-04', index + 1), 'Cierre']),
    );

    expect(suggested({ places: [aPlace({ closures: closed })] }).starts).toEqual([]);
    delete closed[addDays('2026-12-04', 84)];
    expect(suggested({ places: [aPlace({ closures: closed })] }).starts).toHaveLength(1);
  });

  it('are allowed when they are checked again, whatever the facts', () => {
    const dates = fc.nat({ max: 120 }).map((days) => addDays('2026-12-01', days));
    const someDates = fc.array(dates, { maxLength: 40 });
    fc.assert(
      fc.property(someDates, someDates, dates, fc.nat({ max: 2000 }), (off, leave, from, durationMinutes) => {
        const facts = someFacts({
          places: [aPlace({ holidays: Object.fromEntries(off.map((date) => [date, 'F'])) })],
          people: [
            aPerson({
              address: MARTA,
              away: leave.map((date) => ({ span: { from: date, to: addDays(date, 3) }, title: '' })),
            }),
          ],
        });
        const rules = dateRules(facts, aQuestion({ executor: MARTA }));
        const wish = { ...WISH, from, durationMinutes };

        for (const start of suggestStarts(rules, wish, NOW).starts)
          expect(isAllowed(rules.verdict({ ...wish, start }, NOW))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
