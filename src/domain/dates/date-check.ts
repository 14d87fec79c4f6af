import type { AbsentParty } from './absence-findings';
import { absenceFindings } from './absence-findings';
import { absencesOf } from './absences';
import type { CivilDate, Instant } from '../calendar-date';
import type { DateFacts, DateQuestion, PersonDays, PlaceDays } from './date-facts';
import { finding, placeFindings } from './place-findings';
import type { Window } from './time-findings';
import { clashFindings, clockFindings, noticeFindings, pastFindings, windowFindings } from './time-findings';
import { deploymentTimes } from './touched-dates';
import type { Finding, FindingCode, Severity, Verdict } from './verdict';
import { FINDING_CODES, isSameKey } from './verdict';
import { parseWindow } from './weekly-window';

/** The worst first. */
const SEVERITIES: readonly Severity[] = ['invalid', 'forbidden', 'warning'];

/** A time, in the question whose environments and people stay the same. */
export type DateTimes = Pick<DateQuestion, 'start' | 'durationMinutes' | 'rollbackMinutes'>;

/** The restrictions of one deployment, ready to be asked about many times. */
export interface DateRules {
  readonly home: PlaceDays;
  readonly windows: readonly Window[];
  /** Every finding of that time, the worst first. */
  verdict(times: DateTimes, now: Instant): Verdict;
}

type Asked = Pick<DateQuestion, 'uid' | 'environments' | 'executor' | 'backup'>;

const textOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const worstFirst = (one: Finding, other: Finding): number =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
  textOrder(one.date, other.date) ||
  textOrder(one.party, other.party) ||
  FINDING_CODES.indexOf(one.code) - FINDING_CODES.indexOf(other.code) ||
  textOrder(one.causeDay, other.causeDay) ||
  textOrder(one.cause, other.cause);

/** Of these there may be several of one day that differ in their cause alone. */
const BY_CAUSE: readonly FindingCode[] = ['cannot-tell', 'clash', 'clock-change'];

const isTold = (one: Finding, told: Finding): boolean =>
  isSameKey(one, told) &&
  one.reason === told.reason &&
  (one.cause === told.cause || !BY_CAUSE.includes(one.code));

/** What two calendars tell of one thing is told once, whatever the order of the calendars. */
function once(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(worstFirst);
  return sorted.filter((one, index) => !sorted.slice(0, index).some((told) => isTold(one, told)));
}

const chosen = (facts: DateFacts, { environments }: Asked): DateFacts['environments'] =>
  facts.environments.filter(({ name }) => environments.length === 0 || environments.includes(name));

/** The places whose days count: those that always do, and those that the environments serve. */
function countedPlaces(facts: DateFacts, asked: Asked): PlaceDays[] {
  const served = chosen(facts, asked).flatMap(({ places }) => places);
  const names = new Set([...facts.always, ...(served.length > 0 ? served : [facts.home])]);
  return facts.places.filter(({ name }) => names.has(name));
}

/** @throws when the facts name a place that they do not hold */
function placeCalled(facts: DateFacts, name: string): PlaceDays {
  const place = facts.places.find((one) => one.name === name);
  if (!place)
    throw new Error(
      `The facts of dates hold no place ${name}, only: ${facts.places.map((one) => one.name).join(', ')}`,
    );
  return place;
}

const wholeParty = (place: PlaceDays, { workingHours }: DateFacts): AbsentParty => ({
  name: place.name,
  zone: place.zone,
  absences: absencesOf(place.away, place, workingHours),
  doubts: [],
  isPerson: false,
  isExecutor: false,
  unknown: false,
});

function personParty(person: PersonDays, facts: DateFacts, executor: string): AbsentParty {
  const calendar = placeCalled(facts, person.place);
  return {
    name: person.name,
    zone: calendar.zone,
    absences: absencesOf(person.away, calendar, facts.workingHours),
    doubts: person.doubts,
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

function countedPeople(facts: DateFacts, { executor, backup }: Asked): AbsentParty[] {
  const addresses = new Set(
    [executor, backup, ...facts.needed].filter((one) => one !== '').map((one) => one.toLowerCase()),
  );
  return [...addresses].map((address) => {
    const person = facts.people.find((one) => one.address === address) ?? unread(address, facts);
    return personParty(person, facts, executor);
  });
}

function windowsOf(facts: DateFacts, asked: Asked): Window[] {
  return chosen(facts, asked)
    .filter(({ window }) => window.trim() !== '')
    .map(({ name, window }) => ({ environment: name, typed: window, parts: parseWindow(window) }));
}

const othersFor = (facts: DateFacts, { uid, environments, executor }: Asked): DateFacts['others'] =>
  facts.others.filter(
    (other) =>
      other.uid !== uid &&
      ((executor !== '' && other.executor === executor) ||
        (other.customerKey === facts.customerKey &&
          other.environments.some((name) => environments.length === 0 || environments.includes(name)))),
  );

/** Beyond what was read, nothing is known. */
const unreadDates = (dates: readonly CivilDate[], { from, to }: DateFacts, party: string): Finding[] =>
  dates
    .filter((date) => date < from || date > to)
    .map((date) => finding('cannot-tell', { party, date, reason: 'not-read' }));

/** Decides on the civil dates that a deployment touches at each place and for each person, its end exclusive. */
export function dateRules(facts: DateFacts, asked: Asked): DateRules {
  const home = placeCalled(facts, facts.home);
  const places = countedPlaces(facts, asked);
  const parties = [...places.map((place) => wholeParty(place, facts)), ...countedPeople(facts, asked)];
  const windows = windowsOf(facts, asked);
  const others = othersFor(facts, asked);
  return {
    home,
    windows,
    verdict({ start, durationMinutes, rollbackMinutes }, now) {
      const times = deploymentTimes(start, durationMinutes, rollbackMinutes);
      const findings = [
        ...pastFindings(times, home, now),
        ...unreadDates(times.dates(home.zone), facts, home.name),
        ...places.flatMap((place) => [
          ...times.dates(place.zone).flatMap((date) => placeFindings(date, place)),
          ...clockFindings(times, place),
        ]),
        ...parties.flatMap((party) => absenceFindings(party, times)),
        ...windowFindings(times, home, windows),
        ...clashFindings(times, home, others),
        ...noticeFindings(times, home, facts.noticeDays, now),
      ];
      return { findings: once(findings), at: now };
    },
  };
}

/** Of a time that the clock of that place does not show on that day, or shows twice. */
export const notOnClock = (place: string, date: CivilDate, isTwice: boolean): Finding =>
  finding('nonexistent-local-time', { party: place, date, ...(isTwice ? { reason: 'twice' as const } : {}) });
