import ICAL from 'ical.js';
import type { Calendar, CalendarEvent, EventAttendee } from '../calendar/state';
import { occurrenceId } from '../calendar/recurrence';
import { EXTRAS } from './ics-extras';
import { textProperty } from './ics-property';
import { idOfUid, uidOf } from './ics-uid';
import { instantProperty, timeProperty } from './ics-write-time';

/** The API's names of a guest's answer, and iCalendar's. */
export const ANSWERS: Readonly<Record<string, string>> = {
  needsAction: 'NEEDS-ACTION',
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  tentative: 'TENTATIVE',
};

function attendeeProperty(attendee: EventAttendee): ICAL.Property {
  const property = new ICAL.Property('attendee');
  property.setValue(`mailto:${attendee.email}`);
  const parameters = {
    cn: attendee.displayName,
    partstat: ANSWERS[attendee.responseStatus ?? 'needsAction'],
    role: attendee.optional ? 'OPT-PARTICIPANT' : 'REQ-PARTICIPANT',
    'x-response-comment': attendee.comment && encodeURIComponent(attendee.comment),
  };
  for (const [name, value] of Object.entries(parameters)) if (value) property.setParameter(name, value);
  return property;
}

/** An organiser other than the calendar itself, or of guests; without guests another program would ask whom it invites. */
function peopleProperties(event: CalendarEvent, calendar: Calendar): ICAL.Property[] {
  const { organizer, creator, attendees = [] } = event;
  const people = attendees.map(attendeeProperty);
  if (people.length > 0 || organizer.email !== calendar.id) {
    const property = new ICAL.Property('organizer');
    property.setValue(`mailto:${organizer.email}`);
    people.unshift(property);
  }
  return creator.email === organizer.email
    ? people
    : [...people, textProperty('x-google-creator', creator.email)];
}

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

function extendedProperties({ extendedProperties = {} }: CalendarEvent): ICAL.Property[] {
  return (['private', 'shared'] as const).flatMap((kind) =>
    Object.entries(extendedProperties[kind] ?? {}).map(([key, value]) => {
      const property = textProperty(`x-extended-${kind}`, value);
      property.setParameter('x-key', encodeURIComponent(key));
      return property;
    }),
  );
}

const extraProperties = (event: CalendarEvent): ICAL.Property[] =>
  EXTRAS.flatMap(([member, name]) =>
    event[member] === undefined ? [] : [textProperty(name, JSON.stringify(event[member]))],
  );

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
