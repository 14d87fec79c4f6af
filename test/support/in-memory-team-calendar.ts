import type { EventContent } from '../../src/domain/event-content';
import { err, ok } from '../../src/domain/result';
import type { EventProblem, TeamCalendar } from '../../src/use-cases/team-calendar-port';

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

interface Present {
  readonly is: EventContent | undefined;
  readonly was: { readonly content: EventContent; readonly etag: string } | undefined;
}

const isKnown = ({ is, was }: Present, etag: string): boolean =>
  etag === '*' || (is === was?.content && etag === was?.etag);

/** Why what is there must not be overwritten; null when it may be. */
function obstacle(present: Present, event: EventContent, etag = ''): EventProblem | null {
  const { is, was } = present;
  if (!is || !was || isKnown(present, etag) || event.status === 'cancelled') return null;
  if (is.status === 'cancelled') return { code: 'event-deleted' };
  return isOneOf(is, [was.content, event]) ? null : { code: 'event-moved' };
}

const nextEtag = ({ was }: Present): string => `"${String(Number(was?.etag.replace(/"/g, '') ?? 0) + 1)}"`;

export function createInMemoryTeamCalendar(calendar: MemoryCalendar, user: string): TeamCalendar {
  const { events, put } = calendar;
  const isClosed = (id: string): boolean => id !== calendar.id || calendar.closedTo.includes(user);
  return {
    put(calendarId, eventId, event, written) {
      if (isClosed(calendarId)) return err({ code: 'calendar-unreachable' });
      const present = { is: events.get(eventId), was: put.get(eventId) };
      if (event.status === 'cancelled' && !present.is) return ok(null);
      const problem = obstacle(present, event, written?.etag);
      if (problem) return err(problem);
      const etag = nextEtag(present);
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
        : {
            kind: 'moved',
            title: title === was.content.title ? null : title,
            times: isAt(is, was.content) ? null : { start, end },
          };
    },
  };
}
