import ICAL from 'ical.js';
import type { EventTime } from '../calendar/state';
import { instantOfWall, isTimeZone, zonedTime } from '../calendar/zoned-time';
import { parameterOf } from './ics-property';

/** @throws naming the property, when its value is no time */
function valueOf(property: ICAL.Property): ICAL.Time {
  const value = property.getFirstValue();
  if (value instanceof ICAL.Time) return value;
  throw new Error(`${property.name.toUpperCase()} is no time: "${String(value)}"`);
}

/** A zone that IANA knows is read by that name; another, if the file itself describes it. */
function instantOf(time: ICAL.Time, tzid: string | undefined, calendarZone: string): number {
  if (time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1000;
  if (tzid !== undefined && !isTimeZone(tzid) && time.zone !== ICAL.Timezone.localTimezone) {
    return time.toUnixTime() * 1000;
  }
  return instantOfWall(time.toString(), tzid !== undefined && isTimeZone(tzid) ? tzid : calendarZone);
}

/** @param calendarZone in which a time without a zone is meant */
export function readTime(property: ICAL.Property, calendarZone: string): EventTime {
  const time = valueOf(property);
  if (time.isDate) return { date: time.toString() };
  const tzid = parameterOf(property, 'tzid');
  const named = parameterOf(property, 'x-google-tzid') ?? tzid;
  const zone = named !== undefined && isTimeZone(named) ? named : undefined;
  const dateTime = zonedTime(instantOf(time, tzid, calendarZone), zone ?? calendarZone);
  return zone === undefined ? { dateTime } : { dateTime, timeZone: zone };
}

const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The end that follows from a duration; without one a whole day, or no time at all, as RFC 5545 has it. */
export function endAfter(start: EventTime, duration: ICAL.Duration | null, zone: string): EventTime {
  const seconds = duration?.toSeconds() ?? 0;
  if (start.date !== undefined) {
    return { date: dateAfter(start.date, duration ? Math.ceil(seconds / 86_400) : 1) };
  }
  const end = Date.parse(start.dateTime ?? '') + seconds * 1000;
  return { ...start, dateTime: zonedTime(end, start.timeZone ?? zone) };
}

/** An instant such as `CREATED`, ISO 8601 in UTC; undefined where it is missing. */
export function readInstant(component: ICAL.Component, name: string): string | undefined {
  const property = component.getFirstProperty(name);
  return property ? new Date(valueOf(property).toUnixTime() * 1000).toISOString() : undefined;
}
