import type { GrantedRole } from './role';

/** An event as the Calendar API gives it (v3), kept whole; `start` and `end` hold either `date` or `dateTime`. */
export interface CalendarEvent {
  id: string;
  status: 'confirmed' | 'tentative' | 'cancelled';
  eventType: string;
  summary?: string;
  description?: string;
  location?: string;
  start: EventTime;
  end: EventTime;
  /** RRULE, EXDATE … lines, as the API has them. */
  recurrence?: string[];
  /** Of a changed or cancelled occurrence: its series, and when it would have begun. */
  recurringEventId?: string;
  originalStartTime?: EventTime;
  attendees?: EventAttendee[];
  transparency?: 'opaque' | 'transparent';
  visibility?: string;
  extendedProperties?: { private?: Record<string, string>; shared?: Record<string, string> };
  reminders?: { useDefault?: boolean; overrides?: { method: string; minutes: number }[] };
  colorId?: string;
  source?: { title?: string; url?: string };
  guestsCanModify?: boolean;
  guestsCanInviteOthers?: boolean;
  guestsCanSeeOtherGuests?: boolean;
  outOfOfficeProperties?: Record<string, unknown>;
  workingLocationProperties?: Record<string, unknown>;
  creator: { email: string };
  organizer: { email: string };
  /** Only where it is not `ID@google.com`. */
  iCalUID?: string;
  /** ISO instants. */
  created: string;
  updated: string;
  sequence: number;
  etag: string;
}

export interface EventAttendee {
  email: string;
  displayName?: string;
  responseStatus?: string;
  optional?: boolean;
  comment?: string;
}

export interface EventTime {
  /** A civil date; in `end` it is exclusive. */
  date?: string;
  /** With an offset. */
  dateTime?: string;
  timeZone?: string;
}

/** Who may do what with a calendar besides the person whose own it is. */
export interface Sharing {
  /** `'everyone'` makes a public calendar, such as Google's holidays. */
  readers: 'everyone' | string[];
  writers: string[];
  /** Who sees only when it is busy, although they would be readers otherwise. */
  freeBusyOnly?: string[];
  /** By an address or by a domain, in lower case; an address counts before what the lists above say of it. */
  grants?: Record<string, GrantedRole>;
}

/**
 * A calendar whose id is an address of the organisation is that person's own: its owner writes, and colleagues read unless its
 * grants say otherwise of them or of their domain.
 */
export interface Calendar extends Sharing {
  id: string;
  summary: string;
  description?: string;
  timeZone: string;
  /** By event id; a deleted event stays, cancelled, because its id stays taken. */
  events: Record<string, CalendarEvent>;
}

export interface CalendarState {
  calendars: Record<string, Calendar>;
  /** Ids that answer 503, as a calendar does on one of Google's bad days. */
  broken?: string[];
  /** `events.list` answers at most so many at once, as Google may. */
  pageSize?: number;
}

export function emptyCalendars(): CalendarState {
  return { calendars: {} };
}
