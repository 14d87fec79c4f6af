import { notEmulated } from '../kernel/errors';
import { isSet } from '../drive/access';
import type { OpenCalendar } from './access';
import type { Refuse } from './editing';
import { detailsMatch, matches } from './event-filter';
import { instantOf, overlaps } from './event-time';
import type { ListEvents } from './list-query';
import { asList } from './list-query';
import { pageOf } from './page-token';
import { HORIZON, occurrences } from './recurrence';
import { eventResource } from './resource';
import type { Calendar, CalendarEvent } from './state';
import { isTimeZone } from './zoned-time';

interface Span {
  readonly from: number;
  readonly to: number;
}

function instant(text: string | undefined, missing: number, refuse: Refuse): number {
  if (text === undefined) return missing;
  const found = Date.parse(text);
  if (Number.isNaN(found) || !/T.*(Z|[+-]\d\d:?\d\d)$/i.test(text)) throw refuse('Bad Request', 'badRequest');
  return found;
}

function spanOf(query: ListEvents, refuse: Refuse): Span {
  const from = instant(query.timeMin, -Infinity, refuse);
  const to = instant(query.timeMax, Infinity, refuse);
  if (to <= from) throw refuse('The specified time range is empty.', 'timeRangeEmpty');
  return { from, to };
}

/** Stored events of the span; a series stands for itself, or for its occurrences where these are asked for. */
export function eventsWithin(calendar: Calendar, span: Span, expand: boolean, now: number): CalendarEvent[] {
  const to = span.to === Infinity ? Math.max(now, span.from) + HORIZON : span.to;
  return Object.values(calendar.events).flatMap((event) => {
    if (!event.recurrence || event.status === 'cancelled') {
      return overlaps(event, calendar.timeZone, span.from, span.to) ? [event] : [];
    }
    const each = occurrences(event, calendar, span.from, to);
    if (expand) return each;
    return each.length > 0 ? [event] : [];
  });
}

function sorted(events: CalendarEvent[], query: ListEvents, zone: string, refuse: Refuse): CalendarEvent[] {
  switch (query.orderBy) {
    case undefined:
      return events;
    case 'startTime':
      if (!isSet(query.singleEvents)) {
        throw refuse('The requested ordering is not available for the particular query.', 'badRequest');
      }
      return events.sort((a, b) => instantOf(a.start, zone) - instantOf(b.start, zone));
    case 'updated':
      return events.sort((a, b) => Date.parse(a.updated) - Date.parse(b.updated));
    default:
      throw refuse(`Invalid value '${query.orderBy}'.`, 'invalidParameter');
  }
}

const EVENT_TYPES = ['birthday', 'default', 'focusTime', 'fromGmail', 'outOfOffice', 'workingLocation'];

function checkQuery(query: ListEvents, refuse: Refuse): void {
  if (query.syncToken !== undefined) throw notEmulated('Calendar.Events.list with syncToken');
  const wrongType = asList(query.eventTypes).find((type) => !EVENT_TYPES.includes(type));
  if (wrongType !== undefined) throw refuse(`Invalid value '${wrongType}'.`, 'invalidParameter');
  if (query.timeZone !== undefined && !isTimeZone(query.timeZone)) {
    throw refuse('Invalid time zone.', 'invalid');
  }
  const size = Number(query.maxResults ?? 1);
  if (!Number.isInteger(size) || size < 1) throw refuse('Invalid value for: maxResults', 'invalidParameter');
}

interface ListedAt {
  /** Milliseconds; how far an endless series is followed depends on it. */
  readonly now: number;
  /** The most events in one answer, though more are asked for. */
  readonly pageSize?: number | undefined;
}

export function listEvents(
  open: OpenCalendar,
  query: ListEvents,
  { now, pageSize = 2500 }: ListedAt,
  refuse: Refuse,
) {
  checkQuery(query, refuse);
  const { calendar, role } = open;
  const updatedMin = instant(query.updatedMin, -Infinity, refuse);
  const within = eventsWithin(calendar, spanOf(query, refuse), isSet(query.singleEvents), now);
  const found = sorted(
    within.filter((event) => matches(event, query, updatedMin) && detailsMatch(event, query, role)),
    query,
    calendar.timeZone,
    refuse,
  );
  const size = Math.min(Number(query.maxResults ?? 250), 2500, pageSize);
  const { items, nextPageToken } = pageOf(found, size, query.pageToken, refuse);
  const zone = query.timeZone ?? calendar.timeZone;
  return {
    kind: 'calendar#events',
    etag: `"${String(found.length)}-${calendar.id}"`,
    summary: calendar.summary,
    ...(calendar.description === undefined ? {} : { description: calendar.description }),
    updated: found.reduce(
      (last, { updated }) => (updated > last ? updated : last),
      new Date(0).toISOString(),
    ),
    timeZone: zone,
    accessRole: role,
    defaultReminders: [],
    items: items.map((event) => eventResource(open, event, zone)),
    ...(nextPageToken === undefined ? {} : { nextPageToken }),
  };
}
