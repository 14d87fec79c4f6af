import type { CivilDate, ClockTime, Instant } from '../calendar-date';
import { addDays, justBefore } from '../calendar-date';
import type { Span } from './date-facts';
import { instantsAt, localTime } from '../local-time';
import type { Interval } from './touched-dates';
import { datesBetween } from './touched-dates';
import type { Zone } from '../zone';

/** On the clock of whoever the day is asked for. */
export interface Hours {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** The first of a time that comes twice; one that the clock skips is as good as the one an hour later. */
export function instantOn(date: CivilDate, time: ClockTime, zone: Zone): Instant {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const later = `${String(hour + 1).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const [at] = [...instantsAt(date, time, zone), ...instantsAt(date, later, zone)];
  if (at === undefined) throw new Error(`${zone.timeZone} shows neither ${time} nor ${later} on ${date}`);
  return at;
}

/** An event that ends as it begins, or before, is a day: tools write a day's absence so. */
export function asDays(span: Span, zone: Zone): Span {
  if ('from' in span) return span.to > span.from ? span : { from: span.from, to: addDays(span.from, 1) };
  if (span.end > span.start) return span;
  const { date } = localTime(span.start, zone);
  return { from: date, to: addDays(date, 1) };
}

/** @param span as `asDays` gives it */
export const intervalOfSpan = (span: Span, zone: Zone): Interval =>
  'from' in span
    ? { start: instantOn(span.from, '00:00', zone), end: instantOn(span.to, '00:00', zone) }
    : span;

/** A leave of years need not be followed day by day. */
const LONGEST = 800;

/** The dates of that zone that it takes wholly: all of their working hours. */
export function daysOf(given: Span, zone: Zone, hours: Hours): CivilDate[] {
  const span = asDays(given, zone);
  if ('from' in span) return datesBetween(span.from, addDays(span.to, -1)).slice(0, LONGEST);
  const first = localTime(span.start, zone).date;
  const last = localTime(justBefore(span.end), zone).date;
  return datesBetween(first, last)
    .slice(0, LONGEST)
    .filter(
      (date) =>
        instantOn(date, hours.from, zone) >= span.start && instantOn(date, hours.to, zone) <= span.end,
    );
}
