import type { CivilDate, Instant } from '../calendar-date';
import { addDays, justBefore, plusMinutes } from '../calendar-date';
import { localTime } from '../local-time';
import type { Zone } from '../zone';

/** From one instant to another, the end exclusive. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** What lasts no time at all is as long as a minute. */
export const intervalOf = (start: Instant, minutes: number): Interval => ({
  start,
  end: plusMinutes(start, Math.max(minutes, 1)),
});

/** What two intervals share; null when they do not overlap. */
export function overlapOf(one: Interval, other: Interval): Interval | null {
  const start = one.start > other.start ? one.start : other.start;
  const end = one.end < other.end ? one.end : other.end;
  return start < end ? { start, end } : null;
}

/** Each date from one to another, both included. */
export function datesBetween(first: CivilDate, last: CivilDate): CivilDate[] {
  const dates: CivilDate[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** When a deployment is, and when it is with the time to go back. */
export interface DeploymentTimes {
  readonly work: Interval;
  readonly withRollback: Interval;
  /** The dates that the work touches there; worked out once a zone. */
  readonly dates: (zone: Zone) => readonly CivilDate[];
}

export function deploymentTimes(
  start: Instant,
  durationMinutes: number,
  rollbackMinutes: number,
): DeploymentTimes {
  const work = intervalOf(start, durationMinutes);
  const known = new Map<string, readonly CivilDate[]>();
  return {
    work,
    withRollback: intervalOf(start, durationMinutes + rollbackMinutes),
    dates(zone) {
      const dates = known.get(zone.timeZone) ?? touchedDates(work, zone);
      known.set(zone.timeZone, dates);
      return dates;
    },
  };
}

/** The civil dates of that zone that the interval touches. */
export const touchedDates = ({ start, end }: Interval, zone: Zone): CivilDate[] =>
  datesBetween(localTime(start, zone).date, localTime(justBefore(end), zone).date);
