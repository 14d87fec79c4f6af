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
  attendees?: { email: string; displayName?: string; responseStatus?: string; optional?: boolean }[];
  transparency?: 'opaque' | 'transparent';
  visibility?: string;
  extendedProperties?: { private?: Record<string, string>; shared?: Record<string, string> };
  reminders?: { useDefault?: boolean; overrides?: { method: string; minutes: number }[] };
  creator: { email: string };
  organizer: { email: string };
  /** ISO instants. */
  created: string;
  updated: string;
  sequence: number;
  etag: string;
}

export interface EventTime {
  /** A civil date; in `end` it is exclusive. */
  date?: string;
  /** With an offset. */
  dateTime?: string;
  timeZone?: string;
}

export interface Calendar {
  id: string;
  summary: string;
  timeZone: string;
  /** `readers: 'everyone'` is a public calendar, such as Google's holidays. */
  readers: 'everyone' | string[];
  writers: string[];
  events: Record<string, CalendarEvent>;
}

export interface CalendarState {
  calendars: Record<string, Calendar>;
}

export function emptyCalendars(): CalendarState {
  return { calendars: {} };
}
