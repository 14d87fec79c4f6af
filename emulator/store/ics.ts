import ICAL from 'ical.js';
import type { Calendar, CalendarEvent } from '../calendar/state';
import { isTimeZone } from '../calendar/zoned-time';
import { readEvent } from './ics-read-event';
import { textOf, textProperty } from './ics-property';
import { timeZoneComponent } from './ics-time-zone';
import { eventComponent } from './ics-write-event';

/** Zones of the series: an occurrence is told by its wall time, so that other programs follow the changes of the clocks. */
function zonesOf(events: readonly CalendarEvent[], calendarZone: string): Set<string> {
  const series = events.filter(({ recurrence, start }) => recurrence && start.dateTime !== undefined);
  return new Set(
    series.flatMap(({ start, end }) => [start.timeZone ?? calendarZone, end.timeZone ?? calendarZone]),
  );
}

/**
 * The calendar as one VCALENDAR, deleted events included: their ids stay taken. Who may read it is not part of the format.
 * What iCalendar has no word for is in `X-` properties, with text values unless said otherwise:
 * `X-GOOGLE-EVENT-TYPE` (as the API names it), `X-EXTENDED-PRIVATE` and `X-EXTENDED-SHARED` (one for each property, its key
 * percent-encoded in the parameter `X-KEY`), `X-GOOGLE-EVENT-ID` (where the id does not follow from the UID), `X-GOOGLE-CREATOR`
 * (where it is not the organiser), `X-GOOGLE-CREATED` and `-UPDATED` (where there are milliseconds), and as JSON those of `ics-extras.ts`. A time in UTC has its zone in the parameter `X-GOOGLE-TZID`.
 */
export function writeCalendar(calendar: Calendar): string {
  const component = new ICAL.Component('vcalendar');
  component.addPropertyWithValue('version', '2.0');
  component.addPropertyWithValue('prodid', '-//Local Workspace//Calendar//EN');
  component.addPropertyWithValue('calscale', 'GREGORIAN');
  const about = {
    'x-wr-relcalid': calendar.id,
    'x-wr-calname': calendar.summary,
    'x-wr-timezone': calendar.timeZone,
    'x-wr-caldesc': calendar.description,
  };
  for (const [name, value] of Object.entries(about)) {
    if (value !== undefined) component.addProperty(textProperty(name, value));
  }
  const events = Object.values(calendar.events);
  for (const zone of zonesOf(events, calendar.timeZone)) {
    const years = events.map(({ start }) => Number((start.date ?? start.dateTime ?? '').slice(0, 4)));
    component.addSubcomponent(timeZoneComponent(zone, Math.min(...years)));
  }
  for (const event of events) component.addSubcomponent(eventComponent(event, calendar));
  return `${component.toString()}\r\n`;
}

/** @throws when the text is not iCalendar, saying what is wrong with it */
function parseCalendars(text: string): ICAL.Component[] {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (!/^BEGIN:VCALENDAR\s*$/im.test(body.split('\n', 1)[0] ?? '')) {
    throw new Error('it does not begin with BEGIN:VCALENDAR');
  }
  const parsed: unknown = ICAL.parse(body);
  const isList = Array.isArray(parsed) && Array.isArray(parsed[0]);
  // jCal is an array of arrays; the library's own types say no more than that.
  const calendars = (isList ? parsed : [parsed]) as unknown[][];
  return calendars.map((calendar) => new ICAL.Component(calendar));
}

function zoneOf(component: ICAL.Component): string | undefined {
  const described = component.getFirstSubcomponent('vtimezone');
  const names = [textOf(component, 'x-wr-timezone'), described ? textOf(described, 'tzid') : undefined];
  return names.find((name) => name !== undefined && isTimeZone(name));
}

/**
 * A calendar of this program's or of any other, such as Google's own holidays. Nobody is named as its reader: that is not part
 * of the format.
 * @param about the id to give it, which is the event's organiser where the file names none, and the zone of a file without one
 * @throws when the text is not iCalendar, or an event cannot be read, with the reason
 */
export function readCalendar(text: string, about: { id: string; timeZone?: string }): Calendar {
  const components = parseCalendars(text);
  const [first] = components;
  if (!first) throw new Error('it holds no VCALENDAR');
  const home = { id: about.id, timeZone: zoneOf(first) ?? about.timeZone ?? 'UTC' };
  const description = textOf(first, 'x-wr-caldesc');
  const events = components
    .flatMap((component) => component.getAllSubcomponents('vevent'))
    .map((component) => readEvent(component, home));
  return {
    ...home,
    summary: textOf(first, 'x-wr-calname') ?? about.id,
    ...(description === undefined ? {} : { description }),
    readers: [],
    writers: [],
    events: Object.fromEntries(events.map((event) => [event.id, event])),
  };
}
