import type { EventContent } from '../../src/domain/event-content';
import type { TeamCalendar } from '../../src/use-cases/ports';

/** The one calendar that there is. */
export interface MemoryCalendar {
  readonly id: string;
  /** By their ids, also those that were cancelled. */
  readonly events: Map<string, EventContent>;
  /** Who cannot write to it. */
  readonly closedTo: string[];
}

export function createInMemoryTeamCalendar(calendar: MemoryCalendar, user: string): TeamCalendar {
  return {
    put(calendarId, eventId, event) {
      if (calendarId !== calendar.id || calendar.closedTo.includes(user)) return false;
      if (event.status !== 'cancelled' || calendar.events.has(eventId)) calendar.events.set(eventId, event);
      return true;
    },
  };
}
