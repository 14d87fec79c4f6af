import type { EventContent } from '../../src/domain/event-content';
import { err, ok } from '../../src/domain/result';
import type { TeamCalendar } from '../../src/use-cases/team-calendar-port';

/** The one calendar that there is. */
export interface MemoryCalendar {
  readonly id: string;
  /** By their ids, also those that were cancelled; people change what is in it. */
  readonly events: Map<string, EventContent>;
  /** What was put last, by the events' ids. */
  readonly put: Map<string, { readonly content: EventContent; readonly etag: string }>;
  /** Who cannot write to it. */
  readonly closedTo: string[];
}

export const createMemoryCalendar = (id: string, closedTo: string[] = []): MemoryCalendar => ({
  id,
  events: new Map(),
  put: new Map(),
  closedTo,
});

const isAt = (one: EventContent, other: EventContent): boolean =>
  one.start === other.start && one.end === other.end;

const isOneOf = (is: EventContent, [was, to = was]: readonly [EventContent, EventContent?]): boolean =>
  (isAt(is, was) || isAt(is, to)) && (is.title === was.title || is.title === to.title);

export function createInMemoryTeamCalendar(calendar: MemoryCalendar, user: string): TeamCalendar {
  const { events, put } = calendar;
  const isClosed = (id: string): boolean => id !== calendar.id || calendar.closedTo.includes(user);
  return {
    put(calendarId, eventId, event, written) {
      if (isClosed(calendarId)) return err({ code: 'calendar-unreachable' });
      const [is, was] = [events.get(eventId), put.get(eventId)];
      if (event.status === 'cancelled' && !is) return ok(null);
      const isKnown = written?.etag === '*' || (is === was?.content && written?.etag === was?.etag);
      if (is && was && !isKnown && event.status !== 'cancelled') {
        if (is.status === 'cancelled') return err({ code: 'event-deleted' });
        if (!isOneOf(is, [was.content, event])) return err({ code: 'event-moved' });
      }
      const etag = `"${String(Number(was?.etag.replace(/"/g, '') ?? 0) + 1)}"`;
      events.set(eventId, event);
      put.set(eventId, { content: event, etag });
      return ok({ etag });
    },
    look(calendarId, eventId) {
      const [is, was] = [events.get(eventId), put.get(eventId)];
      if (isClosed(calendarId) || !is || !was) return null;
      if (is.status === 'cancelled') return { kind: 'deleted' };
      const { title, start, end } = is;
      return isOneOf(is, [was.content])
        ? { kind: 'as-written' }
        : { kind: 'moved', title, times: { start, end } };
    },
  };
}
