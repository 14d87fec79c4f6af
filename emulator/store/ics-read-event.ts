import ICAL from 'ical.js';
import { occurrenceId } from '../calendar/recurrence';
import type { CalendarEvent, EventAttendee, EventTime } from '../calendar/state';
import { instantOfWall, zonedTime } from '../calendar/zoned-time';
import { EXTRAS } from './ics-extras';
import { parameterOf, textIn, textOf } from './ics-property';
import { endAfter, readInstant, readTime } from './ics-read-time';
import { idOfUid } from './ics-uid';
import { ANSWERS } from './ics-write-event';

/** What an event has from its calendar. */
export interface Home {
  readonly id: string;
  readonly timeZone: string;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The members that have a value. */
function defined<T extends object>(members: T): Defined<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<T>;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const emailOf = (property: ICAL.Property): string =>
  String(property.getFirstValue()).replace(/^mailto:/i, '');

function readAttendee(property: ICAL.Property): EventAttendee {
  const answer = parameterOf(property, 'partstat');
  const comment = parameterOf(property, 'x-response-comment');
  const [responseStatus = 'needsAction'] = Object.entries(ANSWERS).find(([, name]) => name === answer) ?? [];
  return {
    email: emailOf(property),
    ...defined({
      displayName: parameterOf(property, 'cn'),
      optional: parameterOf(property, 'role') === 'OPT-PARTICIPANT' ? true : undefined,
      comment: comment === undefined ? undefined : decoded(comment),
    }),
    responseStatus,
  };
}

function readPeople(
  component: ICAL.Component,
  home: Home,
): Pick<CalendarEvent, 'organizer' | 'creator' | 'attendees'> {
  const attendees = component.getAllProperties('attendee').map(readAttendee);
  const organizer = component.getFirstProperty('organizer');
  const email = organizer ? emailOf(organizer) : home.id;
  return {
    ...(attendees.length > 0 ? { attendees } : {}),
    organizer: { email },
    creator: { email: textOf(component, 'x-google-creator') ?? email },
  };
}

function readExtended(component: ICAL.Component): Pick<CalendarEvent, 'extendedProperties'> {
  const kinds = (['private', 'shared'] as const).map((kind) => {
    const entries = component
      .getAllProperties(`x-extended-${kind}`)
      .map((one) => [decoded(parameterOf(one, 'x-key') ?? ''), textIn(one)] as const);
    return [kind, Object.fromEntries(entries)] as const;
  });
  const found = kinds.filter(([, entries]) => Object.keys(entries).length > 0);
  return found.length > 0 ? { extendedProperties: Object.fromEntries(found) } : {};
}

function readExtras(component: ICAL.Component): Partial<CalendarEvent> {
  const entries = EXTRAS.flatMap(([member, name]) => {
    const text = textOf(component, name);
    return text === undefined ? [] : [[member, JSON.parse(text) as unknown] as const];
  });
  return Object.fromEntries(entries);
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

function readNames(component: ICAL.Component, uid: string, zone: string) {
  const ofUid = idOfUid(uid);
  const original = component.getFirstProperty('recurrence-id');
  const own = textOf(component, 'x-google-event-id');
  const iCalUID = uid === ofUid || uid === `${ofUid}@google.com` ? {} : { iCalUID: uid };
  if (!original) return { id: own ?? ofUid, ...iCalUID };
  const originalStartTime = readTime(original, zone);
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
    ...readNames(component, uid, zone),
    ...readTexts(component),
    eventType,
    ...readSpan(component, eventType, zone),
    ...readRecurrence(component),
    ...readPeople(component, home),
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
