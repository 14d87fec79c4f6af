import { absenceFindings } from './absence-findings';
import type { CivilDate, Instant } from '../calendar-date';
import type { DateFacts, DateQuestion, PlaceDays } from './date-facts';
import { finding, placeFindings } from './place-findings';
import type { Window } from './time-findings';
import { clashFindings, clockFindings, noticeFindings, pastFindings, windowFindings } from './time-findings';
import { deploymentTimes } from './touched-dates';
import type { Finding, FindingCode, Severity, Verdict } from './verdict';
import { FINDING_CODES, isSameKey } from './verdict';
import type { Asked } from './who-counts';
import { countedPeople, countedPlaces, othersFor, placeCalled, wholeParty, windowsOf } from './who-counts';

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

/** Beyond what was read, nothing is known. */
const unreadDates = (dates: readonly CivilDate[], { from, to }: DateFacts, party: string): Finding[] =>
  dates
    .filter((date) => date < from || date > to)
    .map((date) => finding('cannot-tell', { party, date, reason: 'not-read' }));

/** Decides on the civil dates that a deployment touches at each place and for each person, its end exclusive. */
export function dateRules(facts: DateFacts, asked: Asked): DateRules {
  const home = placeCalled(facts, facts.home);
  const places = countedPlaces(facts, asked);
  const parties = [
    ...places.map((place) => wholeParty(place, facts)),
    ...countedPeople(facts, places, asked),
  ];
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
