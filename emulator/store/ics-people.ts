import ICAL from 'ical.js';
import type { Calendar, CalendarEvent, EventAttendee } from '../calendar/state';
import { defined } from './defined';
import { decoded, parameterOf, textOf, textProperty } from './ics-property';

/** The API's names of a guest's answer, and iCalendar's. */
const ANSWERS: Readonly<Record<string, string>> = {
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
export function peopleProperties(event: CalendarEvent, calendar: Calendar): ICAL.Property[] {
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

const emailOf = (property: ICAL.Property): string =>
  String(property.getFirstValue()).replace(/^mailto:/i, '');

function readAttendee(property: ICAL.Property): EventAttendee {
  const answer = parameterOf(property, 'partstat')?.toUpperCase();
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

/** @param calendarId who organises an event that names nobody */
export function readPeople(
  component: ICAL.Component,
  calendarId: string,
): Pick<CalendarEvent, 'organizer' | 'creator' | 'attendees'> {
  const attendees = component.getAllProperties('attendee').map(readAttendee);
  const organizer = component.getFirstProperty('organizer');
  const email = organizer ? emailOf(organizer) : calendarId;
  return {
    ...(attendees.length > 0 ? { attendees } : {}),
    organizer: { email },
    creator: { email: textOf(component, 'x-google-creator') ?? email },
  };
}
