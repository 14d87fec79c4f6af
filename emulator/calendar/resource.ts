import type { OpenCalendar } from './access';
import { shownIn } from './event-time';
import type { CalendarRole } from './role';
import type { Calendar, CalendarEvent } from './state';

type Resource = Record<string, unknown>;

export const iCalUidOf = (event: CalendarEvent): string =>
  event.iCalUID ?? `${event.recurringEventId ?? event.id}@google.com`;

const privateKinds = ['private', 'confidential'];

/** Someone who may see only when a calendar is busy gets events without their title and without their type. */
export function hidesDetails(role: CalendarRole, event: CalendarEvent): boolean {
  return (
    role === 'freeBusyReader' || (role === 'reader' && privateKinds.includes(event.visibility ?? 'default'))
  );
}

function person(email: string, calendar: Calendar): Resource {
  if (email !== calendar.id) return { email };
  return calendar.summary === email
    ? { email, self: true }
    : { email, displayName: calendar.summary, self: true };
}

/** Marks the guest on whose calendar this copy of the event stands, and the one who organises it. */
function guests({ attendees, organizer }: CalendarEvent, calendar: Calendar): Resource {
  if (!attendees) return {};
  const marked = attendees.map((guest) => ({
    ...guest,
    ...(guest.email.toLowerCase() === calendar.id.toLowerCase() ? { self: true } : {}),
    ...(guest.email.toLowerCase() === organizer.email.toLowerCase() ? { organizer: true } : {}),
  }));
  return { attendees: marked };
}

function times(event: CalendarEvent, zone: string): Resource {
  const { originalStartTime } = event;
  return {
    start: shownIn(event.start, zone),
    end: shownIn(event.end, zone),
    ...(originalStartTime ? { originalStartTime: shownIn(originalStartTime, zone) } : {}),
  };
}

/**
 * The event as `events.get` answers it.
 * @param zone of the times in the answer
 */
export function eventResource(open: OpenCalendar, event: CalendarEvent, zone: string): Resource {
  const { calendar, role } = open;
  const kind = 'calendar#event';
  if (hidesDetails(role, event)) {
    const { etag, id, status, created, updated, sequence } = event;
    const about = { kind, etag, id, status, created, updated, sequence, visibility: 'private' };
    return { ...about, iCalUID: iCalUidOf(event), ...times(event, zone) };
  }
  return {
    kind,
    ...event,
    htmlLink: `https://www.google.com/calendar/event?eid=${Buffer.from(`${event.id} ${calendar.id}`).toString('base64url')}`,
    iCalUID: iCalUidOf(event),
    creator: person(event.creator.email, calendar),
    organizer: person(event.organizer.email, calendar),
    ...guests(event, calendar),
    ...times(event, zone),
  };
}
