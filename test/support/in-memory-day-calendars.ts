import type { DayEvent } from '../../src/domain/dates/day-event';
import type { DayCalendars, NewCalendar } from '../../src/use-cases/calendar-ports';
import type { MemoryCalendarDays } from './in-memory-calendar-reader';
import { anEvent } from './in-memory-calendar-reader';

/** What was written into calendars of places, and how they are shared. */
export interface MemoryDayCalendars {
  /** All that there are, by their ids; what is written is read there. */
  readonly days: Map<string, MemoryCalendarDays>;
  /** By calendar and id. */
  readonly written: Map<string, Map<string, DayEvent>>;
  readonly made: (NewCalendar & { readonly id: string; readonly by: string; readonly domains: string[] })[];
  /** Who may read those calendars and no more. */
  readonly readOnlyTo: Map<string, string[]>;
  /** Domains that nothing can be shared with. */
  readonly refused: string[];
}

export const createMemoryDayCalendars = (days: Map<string, MemoryCalendarDays>): MemoryDayCalendars => ({
  days,
  written: new Map(),
  made: [],
  readOnlyTo: new Map(),
  refused: [],
});

const asRead = ({ title, from, to }: DayEvent) => anEvent({ title, span: { from, to } });

function show(
  calendar: MemoryCalendarDays,
  before: readonly DayEvent[],
  now: readonly DayEvent[],
): MemoryCalendarDays {
  const known = new Set(before.map((event) => JSON.stringify(asRead(event))));
  const others = calendar.events.filter((event) => !known.has(JSON.stringify(event)));
  return { ...calendar, events: [...others, ...now.map(asRead)] };
}

export function createInMemoryDayCalendars(memory: MemoryDayCalendars, user: string): DayCalendars {
  const { days, written, made, readOnlyTo, refused } = memory;
  return {
    put(calendarId, events) {
      const calendar = days.get(calendarId);
      const closed = [...(calendar?.closedTo ?? []), ...(readOnlyTo.get(calendarId) ?? [])];
      if (!calendar || closed.includes(user)) return false;
      const before = written.get(calendarId) ?? new Map<string, DayEvent>();
      const now = new Map([...before, ...events.map((event) => [event.id, event] as const)]);
      written.set(calendarId, now);
      days.set(calendarId, show(calendar, [...before.values()], [...now.values()]));
      return true;
    },
    make(calendar) {
      const known = made.find(
        (one) => one.by === user && one.title === calendar.title && one.text === calendar.text,
      );
      if (known) return known.id;
      const id = `made-${String(made.length + 1)}@group.calendar.example`;
      made.push({ ...calendar, id, by: user, domains: [] });
      days.set(id, { title: calendar.title, events: [] });
      return id;
    },
    share(calendarId, domains) {
      const able = domains.filter((domain) => !refused.includes(domain));
      made.find(({ id }) => id === calendarId)?.domains.push(...able);
      return domains.filter((domain) => refused.includes(domain));
    },
  };
}
