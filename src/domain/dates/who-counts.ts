import type { AbsentParty } from './absence-findings';
import { absencesOf } from './absences';
import type { DateFacts, DateQuestion, Doubt, PersonDays, PlaceDays } from './date-facts';
import type { Window } from './time-findings';
import type { DoubtReason } from './verdict';
import { parseWindow } from './weekly-window';

/** A deployment as far as its places and people go. */
export type Asked = Pick<DateQuestion, 'uid' | 'environments' | 'executor' | 'backup'>;

const chosen = (facts: DateFacts, { environments }: Asked): DateFacts['environments'] =>
  facts.environments.filter(({ name }) => environments.length === 0 || environments.includes(name));

/** The places whose days count: those that always do, and those that the environments serve. */
export function countedPlaces(facts: DateFacts, asked: Asked): PlaceDays[] {
  const served = chosen(facts, asked).flatMap(({ places }) => places);
  const names = new Set([...facts.always, ...(served.length > 0 ? served : [facts.home])]);
  return facts.places.filter(({ name }) => names.has(name));
}

/** @throws when the facts name a place that they do not hold */
export function placeCalled(facts: DateFacts, name: string): PlaceDays {
  const place = facts.places.find((one) => one.name === name);
  if (!place)
    throw new Error(
      `The facts of dates hold no place ${name}, only: ${facts.places.map((one) => one.name).join(', ')}`,
    );
  return place;
}

export const wholeParty = (place: PlaceDays, { workingHours }: DateFacts): AbsentParty => ({
  name: place.name,
  zone: place.zone,
  absences: absencesOf(place.away, place, workingHours),
  doubts: [],
  isPerson: false,
  isExecutor: false,
  unknown: false,
});

/** What may hide an absence; that a place's holidays are not known matters only to an absence that there is. */
const HIDING: readonly DoubtReason[] = ['unreadable', 'more-pages', 'details-hidden', 'configuration'];

/** By a place whose own days do not count somebody may still work: what is not known of it is not known of the person. */
function doubtsOf(person: PersonDays, place: PlaceDays, counted: readonly PlaceDays[]): readonly Doubt[] {
  if (counted.includes(place)) return person.doubts;
  const inherited = place.doubts.filter(({ reason }) => person.away.length > 0 || HIDING.includes(reason));
  return [...person.doubts, ...inherited];
}

function personParty(
  person: PersonDays,
  facts: DateFacts,
  counted: readonly PlaceDays[],
  executor: string,
): AbsentParty {
  const calendar = placeCalled(facts, person.place);
  return {
    name: person.name,
    zone: calendar.zone,
    absences: absencesOf(person.away, calendar, facts.workingHours),
    doubts: doubtsOf(person, calendar, counted),
    isPerson: true,
    isExecutor: person.address === executor.toLowerCase(),
    unknown: person.unknown,
  };
}

/** Somebody whose calendars nobody has read is somebody of whom nobody can tell. */
const unread = (address: string, { home }: DateFacts): PersonDays => ({
  address,
  name: address,
  place: home,
  away: [],
  doubts: [{ reason: 'not-read', cause: '' }],
  unknown: false,
});

export function countedPeople(
  facts: DateFacts,
  counted: readonly PlaceDays[],
  { executor, backup }: Asked,
): AbsentParty[] {
  const addresses = new Set(
    [executor, backup, ...facts.needed].filter((one) => one !== '').map((one) => one.toLowerCase()),
  );
  return [...addresses].map((address) => {
    const person = facts.people.find((one) => one.address === address) ?? unread(address, facts);
    return personParty(person, facts, counted, executor);
  });
}

export function windowsOf(facts: DateFacts, asked: Asked): Window[] {
  return chosen(facts, asked)
    .filter(({ window }) => window.trim() !== '')
    .map(({ name, window }) => ({ environment: name, typed: window, parts: parseWindow(window) }));
}

export const othersFor = (facts: DateFacts, { uid, environments, executor }: Asked): DateFacts['others'] =>
  facts.others.filter(
    (other) =>
      other.uid !== uid &&
      ((executor !== '' && other.executor === executor) ||
        (other.customerKey === facts.customerKey &&
          other.environments.some((name) => environments.length === 0 || environments.includes(name)))),
  );
