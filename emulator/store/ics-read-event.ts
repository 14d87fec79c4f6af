import ICAL from 'ical.js';
import { occurrenceId } from '../calendar/recurrence';
import type { CalendarEvent, EventTime } from '../calendar/state';
import { instantOfWall, zonedTime } from '../calendar/zoned-time';
import { defined } from './defined';
import { readExtended, readExtras } from './ics-extras';
import { readPeople } from './ics-people';
import { textOf } from './ics-property';
import { endAfter, readInstant, readTime } from './ics-read-time';
import { idOfUid } from './ics-uid';

/** What an event has from its calendar. */
export interface Home {
  readonly id: string;
  readonly timeZone: string;
}

const OUT_OF_OFFICE = 'outOfOffice';

/** Also as Outlook marks an absence. */
function readType(component: ICAL.Component): string {
  const own = textOf(component, 'x-google-event-type');
  if (own !== undefined) return own;
  return /^OOF$/i.test(textOf(component, 'x-microsoft-cdo-busystatus') ?? '') ? OUT_OF_OFFICE : 'default';
}

/** Google has no all-day absences: it takes one as lasting from midnight to midnight. */
function timed({ date, ...time }: EventTime, timeZone: string): EventTime {
  if (date === undefined) return time;
  return { dateTime: zonedTime(instantOfWall(`${date}T00:00:00`, timeZone), timeZone), timeZone };
}

function readSpan(
  component: ICAL.Component,
  eventType: string,
  zone: string,
): Pick<CalendarEvent, 'start' | 'end'> {
  const [starts, ends] = [component.getFirstProperty('dtstart'), component.getFirstProperty('dtend')];
  if (!starts) throw new Error('it has no DTSTART');
  const duration = component.getFirstPropertyValue('duration');
  const start = readTime(starts, zone);
  const end = ends
    ? readTime(ends, zone)
    : endAfter(start, duration instanceof ICAL.Duration ? duration : null, zone);
  if (eventType !== OUT_OF_OFFICE) return { start, end };
  return { start: timed(start, zone), end: timed(end, zone) };
}

function readNames(component: ICAL.Component, uid: string, eventType: string, zone: string) {
  const ofUid = idOfUid(uid);
  const original = component.getFirstProperty('recurrence-id');
  const own = textOf(component, 'x-google-event-id');
  const iCalUID = uid === ofUid || uid === `${ofUid}@google.com` ? {} : { iCalUID: uid };
  if (!original) return { id: own ?? ofUid, ...iCalUID };
  const at = readTime(original, zone);
  const originalStartTime = eventType === OUT_OF_OFFICE ? timed(at, zone) : at;
  const id = own ?? occurrenceId(ofUid, originalStartTime);
  return { id, ...iCalUID, recurringEventId: ofUid, originalStartTime };
}

const RULES = ['rrule', 'exrule', 'rdate', 'exdate'];

function readRecurrence(component: ICAL.Component): Pick<CalendarEvent, 'recurrence'> {
  const lines = component
    .getAllProperties()
    .filter(({ name }) => RULES.includes(name))
    .map((property) => property.toICALString());
  return lines.length > 0 ? { recurrence: lines } : {};
}

const STATES = ['confirmed', 'tentative', 'cancelled'] as const;

function readTexts(component: ICAL.Component) {
  const lower = (name: string): string | undefined => textOf(component, name)?.toLowerCase();
  const transparency = (['opaque', 'transparent'] as const).find((one) => one === lower('transp'));
  const texts = {
    summary: textOf(component, 'summary'),
    description: textOf(component, 'description'),
    location: textOf(component, 'location'),
    transparency,
    visibility: lower('class'),
  };
  return { ...defined(texts), status: STATES.find((state) => state === lower('status')) ?? 'confirmed' };
}

/** The exact instants where they are told, else those of iCalendar; a file without any is as old as time. */
function readHistory(component: ICAL.Component): Pick<CalendarEvent, 'created' | 'updated'> {
  const updated =
    textOf(component, 'x-google-updated') ??
    readInstant(component, 'last-modified') ??
    readInstant(component, 'dtstamp') ??
    new Date(0).toISOString();
  return {
    created: textOf(component, 'x-google-created') ?? readInstant(component, 'created') ?? updated,
    updated,
  };
}

function read(component: ICAL.Component, uid: string, home: Home): CalendarEvent {
  const eventType = readType(component);
  const zone = home.timeZone;
  return {
    ...readNames(component, uid, eventType, zone),
    ...readTexts(component),
    eventType,
    ...readSpan(component, eventType, zone),
    ...readRecurrence(component),
    ...readPeople(component, home.id),
    ...readExtended(component),
    ...readHistory(component),
    sequence: Number(textOf(component, 'sequence') ?? 0),
    etag: '"0"',
    ...readExtras(component),
  };
}

/** @throws naming the event, when it lacks its times or they cannot be read */
export function readEvent(component: ICAL.Component, home: Home): CalendarEvent {
  const uid =
    textOf(component, 'uid') ?? `${textOf(component, 'dtstart') ?? ''} ${textOf(component, 'summary') ?? ''}`;
  try {
    return read(component, uid, home);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`the event "${uid}": ${reason}`, { cause: error });
  }
}
