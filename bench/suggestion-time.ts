import { addDays } from '../src/domain/calendar-date';
import { dateRules } from '../src/domain/dates/date-check';
import { suggestStarts } from '../src/domain/dates/suggestions';
import { aPerson, aPlace, aQuestion, someFacts } from '../test/support/date-facts';

const ROUNDS = 20;
const NOW = '2026-12-01T09:00:00.000Z';

const PLACES = ['Palma', 'Barcelona', 'Madrid', 'Telde', 'Vigo'].map((name, index) =>
  aPlace({ name, holidays: { [addDays('2026-12-07', index)]: 'Festa', '2026-12-25': 'Nadal' } }),
);

const PEOPLE = Array.from({ length: 20 }, (_, index) =>
  aPerson({
    address: `person${String(index)}@soffid.example`,
    name: `Person ${String(index)}`,
    place: PLACES[index % PLACES.length]?.name ?? '',
    away: [7, 60].map((days) => {
      const from = addDays('2026-12-01', days + index);
      return { span: { from, to: addDays(from, 3) }, title: 'Vacaciones' };
    }),
  }),
);

/** Milliseconds to find the next three starts for five places and twenty people, as at each key that is pressed; the median of many. */
export function suggestionTime(): number {
  const needed = PEOPLE.map(({ address }) => address);
  const facts = someFacts({ places: PLACES, people: PEOPLE, needed });
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const rules = dateRules(facts, aQuestion({ executor: needed[0] ?? '' }));
    suggestStarts(
      rules,
      { from: '2026-12-01', time: '17:00', durationMinutes: 15, rollbackMinutes: 15 },
      NOW,
    );
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[ROUNDS / 2] ?? 0;
}
