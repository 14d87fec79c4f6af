import ICAL from 'ical.js';
import { instantOf, overlaps, wallOf } from './event-time';
import type { Calendar, CalendarEvent, EventTime } from './state';
import { instantOfWall, wallTime, zonedTime } from './zoned-time';

/** How far an endless series is followed where the caller sets no end: as long as two years from the given instant. */
export const HORIZON = 2 * 366 * 86_400_000;

const DAY = 86_400_000;

/**
 * A line of `recurrence` with every time as a wall time of the event's zone, so that the rule can be followed without zones:
 * `UNTIL` and `EXDATE` come in UTC or with a `TZID`.
 */
function floatingLine(line: string, zone: string, allDay: boolean): string {
  const wallValue = (_whole: string, date: string, time: string, utc: string): string => {
    if (allDay) return date;
    if (!utc) return `${date}T${time}`;
    const iso = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T${time.replace(/(\d\d)(?=\d)/g, '$1:')}Z`;
    return wallTime(Date.parse(iso), zone).replace(/[-:]/g, '');
  };
  const floating = line.replace(/;TZID=[^:;]+/, '').replace(/(\d{8})T(\d{6})(Z?)/g, wallValue);
  return allDay && /^(EX|R)DATE:/.test(floating) ? floating.replace(':', ';VALUE=DATE:') : floating;
}

function expansion(event: CalendarEvent, calendar: Calendar): { next(): string | null } {
  const wall = wallOf(event.start, calendar.timeZone);
  const allDay = event.start.date !== undefined;
  const start = allDay ? ICAL.Time.fromDateString(wall) : ICAL.Time.fromDateTimeString(wall);
  const component = new ICAL.Component('vevent');
  component.addPropertyWithValue('dtstart', start);
  const zone = event.start.timeZone ?? calendar.timeZone;
  for (const line of event.recurrence ?? []) {
    component.addProperty(ICAL.Property.fromString(floatingLine(line, zone, allDay)));
  }
  const walk = new ICAL.RecurExpansion({ component, dtstart: start });
  return { next: () => walk.next()?.toString() ?? null };
}

function timeAt(wall: string, like: EventTime, calendar: Calendar): EventTime {
  if (like.date !== undefined) return { date: wall.slice(0, 10) };
  const zone = like.timeZone ?? calendar.timeZone;
  return { dateTime: zonedTime(instantOfWall(wall, zone), zone), timeZone: zone };
}

const asUtc = (wall: string): number => Date.parse(wall.length === 10 ? `${wall}T00:00:00Z` : `${wall}Z`);
const stamp = (instant: number): string =>
  new Date(instant).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');

/** As Google builds the id of one occurrence: the series' id and when the occurrence begins, in UTC. */
export function occurrenceId(seriesId: string, start: EventTime): string {
  const when = start.date?.replaceAll('-', '') ?? stamp(Date.parse(start.dateTime ?? ''));
  return `${seriesId}_${when}`;
}

function occurrence(series: CalendarEvent, wall: string, calendar: Calendar): CalendarEvent {
  const { recurrence: _rules, ...event } = series;
  const length =
    asUtc(wallOf(series.end, calendar.timeZone)) - asUtc(wallOf(series.start, calendar.timeZone));
  const endWall = new Date(asUtc(wall) + length).toISOString().slice(0, 19);
  const start = timeAt(wall, series.start, calendar);
  return {
    ...event,
    id: occurrenceId(series.id, start),
    start,
    end: timeAt(endWall, series.end, calendar),
    recurringEventId: series.id,
    originalStartTime: start,
  };
}

/**
 * The occurrences of a series that overlap the span, without those that were changed or cancelled one by one: these stand in
 * the calendar as events of their own.
 */
export function occurrences(
  series: CalendarEvent,
  calendar: Calendar,
  from: number,
  to: number,
): CalendarEvent[] {
  const found: CalendarEvent[] = [];
  const walk = expansion(series, calendar);
  for (let wall = walk.next(); wall !== null; wall = walk.next()) {
    const event = occurrence(series, wall, calendar);
    if (instantOf(event.start, calendar.timeZone) >= to) break;
    if (calendar.events[event.id]) continue;
    if (overlaps(event, calendar.timeZone, from, to)) found.push(event);
  }
  return found;
}

/** The event with that id: stored, or one occurrence of a stored series; undefined when there is neither. */
export function findEvent(calendar: Calendar, id: string): CalendarEvent | undefined {
  const stored = calendar.events[id];
  if (stored) return stored;
  const [, seriesId = '', day] = /^(.+)_(\d{8})(T\d{6}Z)?$/.exec(id) ?? [];
  const series = calendar.events[seriesId];
  if (!series?.recurrence || day === undefined) return undefined;
  const midnight = Date.parse(day.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3'));
  const near = occurrences(series, calendar, midnight - DAY, midnight + 2 * DAY);
  return near.find((event) => event.id === id);
}
