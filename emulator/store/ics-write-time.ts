import ICAL from 'ical.js';
import { instantOf, wallOf } from '../calendar/event-time';
import type { EventTime } from '../calendar/state';

const utcTime = (instant: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(instant), true);

/** An instant in UTC, such as `LAST-MODIFIED`; iCalendar knows no milliseconds. */
export function instantProperty(name: string, iso: string): ICAL.Property {
  const property = new ICAL.Property(name);
  property.setValue(utcTime(Date.parse(iso)));
  return property;
}

/**
 * A date, an instant in UTC that names its zone beside it, or, for a series, the wall time in its zone.
 * @param zone the calendar's
 */
export function timeProperty(name: string, time: EventTime, zone: string, isSeries: boolean): ICAL.Property {
  const property = new ICAL.Property(name);
  if (time.date !== undefined) {
    property.resetType('date');
    property.setValue(ICAL.Time.fromDateString(time.date));
  } else if (isSeries) {
    property.setValue(ICAL.Time.fromDateTimeString(wallOf(time, zone)));
    property.setParameter('tzid', time.timeZone ?? zone);
  } else {
    property.setValue(utcTime(instantOf(time, zone)));
    if (time.timeZone !== undefined) property.setParameter('x-google-tzid', time.timeZone);
  }
  return property;
}
