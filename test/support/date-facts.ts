import { dateRules } from '../../src/domain/dates/date-check';
import type { DateFacts, DateQuestion, PersonDays, PlaceDays } from '../../src/domain/dates/date-facts';
import { instantAt } from '../../src/domain/local-time';
import type { Finding } from '../../src/domain/dates/verdict';
import type { Zone } from '../../src/domain/zone';
import { MADRID } from './zones';

/** A place where only weekends are not worked. */
export const aPlace = (about: Partial<PlaceDays> = {}): PlaceDays => ({
  name: 'Palma',
  zone: MADRID,
  weekend: [6, 7],
  holidays: {},
  closures: {},
  workingDays: [],
  away: [],
  doubts: [],
  localHolidaysMissing: false,
  ...about,
});

export const aPerson = (about: Partial<PersonDays> = {}): PersonDays => ({
  address: 'marta@soffid.example',
  name: 'Marta Vidal',
  place: 'Palma',
  away: [],
  doubts: [],
  unknown: false,
  ...about,
});

/** The first place is the customer's, and every place counts. */
export function someFacts(about: Partial<DateFacts> = {}): DateFacts {
  const places = about.places ?? [aPlace()];
  return {
    from: '2025-12-31',
    to: '2028-01-01',
    customerKey: 'vilanova',
    places,
    always: places.map(({ name }) => name),
    home: places[0]?.name ?? '',
    environments: [{ name: 'PRO', places: [places[0]?.name ?? ''], window: '' }],
    people: [],
    needed: [],
    others: [],
    noticeDays: 0,
    workingHours: { from: '10:00', to: '16:00' },
    ...about,
  };
}

export const aQuestion = (about: Partial<DateQuestion> = {}): DateQuestion => ({
  uid: 'this',
  start: '2026-12-02T16:00:00.000Z',
  durationMinutes: 15,
  rollbackMinutes: 0,
  environments: [],
  executor: '',
  backup: '',
  ...about,
});

export const LONG_AGO = '2026-01-01T00:00:00.000Z';

export const findingsOf = (
  facts: Partial<DateFacts>,
  question: Partial<DateQuestion> = {},
  now = LONG_AGO,
): readonly Finding[] => {
  const asked = aQuestion(question);
  return dateRules(someFacts(facts), asked).verdict(asked, now).findings;
};

/** @throws for a time that the clock does not show once */
export function at(date: string, time: string, zone: Zone = MADRID): string {
  const start = instantAt(date, time, zone);
  if (!start.ok) throw new Error(`${date} ${time} is ${start.error}`);
  return start.value;
}

/** `eve-of-vacation Marta Vidal 2026-12-07 2026-12-09`: the code, the party, the date, and the day that causes it if it is another. */
export const inShort = ({ code, party, date, causeDay }: Finding): string =>
  date === causeDay ? `${code} ${party} ${date}` : `${code} ${party} ${date} ${causeDay}`;
