import ICAL from 'ical.js';
import type { Calendar, CalendarEvent } from '../calendar/state';
import { occurrenceId } from '../calendar/recurrence';
import { extendedProperties, extraProperties } from './ics-extras';
import { peopleProperties } from './ics-people';
import { textProperty } from './ics-property';
import { idOfUid, uidOf } from './ics-uid';
import { instantProperty, timeProperty } from './ics-write-time';

/** What iCalendar's own instants cannot tell. */
const withMilliseconds = (iso: string): string | undefined => (iso.endsWith('.000Z') ? undefined : iso);

function textProperties(event: CalendarEvent): ICAL.Property[] {
  const texts = {
    summary: event.summary,
    description: event.description,
    location: event.location,
    status: event.status.toUpperCase(),
    transp: event.transparency?.toUpperCase(),
    class: event.visibility?.toUpperCase(),
    'x-google-event-type': event.eventType === 'default' ? undefined : event.eventType,
    'x-google-event-id': namedByUid(event) ? undefined : event.id,
    'x-google-created': withMilliseconds(event.created),
    'x-google-updated': withMilliseconds(event.updated),
  };
  return Object.entries(texts).flatMap(([name, value]) =>
    value === undefined ? [] : [textProperty(name, value)],
  );
}

function namedByUid(event: CalendarEvent): boolean {
  const { id, recurringEventId, originalStartTime } = event;
  const ofUid = idOfUid(uidOf(event));
  return recurringEventId !== undefined && originalStartTime
    ? ofUid === recurringEventId && id === occurrenceId(recurringEventId, originalStartTime)
    : id === ofUid;
}

export function eventComponent(event: CalendarEvent, calendar: Calendar): ICAL.Component {
  const zone = calendar.timeZone;
  const isSeries = event.recurrence !== undefined;
  const { originalStartTime, recurrence = [], sequence, created, updated } = event;
  const component = new ICAL.Component('vevent');
  component.addProperty(textProperty('uid', uidOf(event)));
  const times = [
    ...(originalStartTime ? [timeProperty('recurrence-id', originalStartTime, zone, false)] : []),
    timeProperty('dtstart', event.start, zone, isSeries),
    timeProperty('dtend', event.end, zone, isSeries),
    ...recurrence.map((line) => ICAL.Property.fromString(line)),
    instantProperty('dtstamp', updated),
    instantProperty('created', created),
    instantProperty('last-modified', updated),
  ];
  const all = [times, textProperties(event), peopleProperties(event, calendar), extendedProperties(event)];
  for (const property of [...all.flat(), ...extraProperties(event)]) component.addProperty(property);
  component.addPropertyWithValue('sequence', sequence);
  return component;
}
