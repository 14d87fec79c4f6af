import type { CivilDate, Instant } from './calendar-date';
import { addDays, justBefore, plusMinutes, weekdayOf } from './calendar-date';
import { localTime } from './local-time';
import type { DateQuestion, Finding, FindingCode, Severity, Verdict } from './verdict';
import { FINDING_CODES } from './verdict';
import type { Zone } from './zone';

/** In minutes: a start so long ago is as good as now. */
const GRACE = 15;

/** The worst first. */
const SEVERITIES: readonly Severity[] = ['invalid', 'forbidden', 'warning'];

const FRIDAY = 5;

const isWorking = (date: CivilDate): boolean => weekdayOf(date) <= FRIDAY;

interface DayRule {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The day that puts a touched date at fault; null when none does. */
  readonly causeDay: (date: CivilDate) => CivilDate | null;
}

const DAY_RULES: readonly DayRule[] = [
  {
    code: 'friday',
    severity: 'forbidden',
    causeDay: (date) => (weekdayOf(date) === FRIDAY ? date : null),
  },
  {
    code: 'eve-of-non-working-day',
    severity: 'forbidden',
    causeDay: (date) => (isWorking(addDays(date, 1)) ? null : addDays(date, 1)),
  },
  {
    code: 'non-working-day',
    severity: 'warning',
    causeDay: (date) => (isWorking(date) ? null : date),
  },
];

/** Decides on the civil dates that the deployment touches at each place, its end exclusive. */
export function verdictOf(question: DateQuestion, now: Instant): Verdict {
  const findings = question.places.flatMap(({ name, zone }) =>
    touchedDates(question, zone).flatMap((date) => dayFindings(name, date)),
  );
  return { findings: [...pastFindings(question, now), ...findings].sort(worstFirst) };
}

/** Of a form whose time the clock of that place does not show on that day. */
export const nonexistentTime = (place: string, date: CivilDate): Verdict => ({
  findings: [{ code: 'nonexistent-local-time', severity: 'invalid', party: place, date, causeDay: date }],
});

/** A deployment without a duration touches the date of its start. */
function touchedDates({ start, durationMinutes }: DateQuestion, zone: Zone): CivilDate[] {
  const end = plusMinutes(start, durationMinutes);
  let date = localTime(start, zone).date;
  const last = localTime(end > start ? justBefore(end) : start, zone).date;
  const dates = [date];
  while (date < last) {
    date = addDays(date, 1);
    dates.push(date);
  }
  return dates;
}

const dayFindings = (party: string, date: CivilDate): Finding[] =>
  DAY_RULES.flatMap(({ code, severity, causeDay }) => {
    const cause = causeDay(date);
    return cause === null ? [] : [{ code, severity, party, date, causeDay: cause }];
  });

/** Told once, at the first place: it is the same everywhere. */
function pastFindings({ start, places }: DateQuestion, now: Instant): Finding[] {
  if (start >= plusMinutes(now, -GRACE)) return [];
  return places.slice(0, 1).map(({ name, zone }) => {
    const { date } = localTime(start, zone);
    return { code: 'in-the-past', severity: 'invalid', party: name, date, causeDay: date };
  });
}

const textOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const worstFirst = (one: Finding, other: Finding): number =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
  textOrder(one.date, other.date) ||
  textOrder(one.party, other.party) ||
  FINDING_CODES.indexOf(one.code) - FINDING_CODES.indexOf(other.code);
