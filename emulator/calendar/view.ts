import type { World } from '../kernel/world';
import { instantOf } from './event-time';
import { eventsWithin } from './list-events';
import { findCalendar } from './access';
import type { CalendarEvent } from './state';

/** Instants, ISO 8601 with an offset; events that overlap the span, both ends exclusive. */
export interface ViewSpan {
  readonly from: string;
  readonly to: string;
}

/**
 * What somebody who opens the calendar sees, in order of time: of a span, a series as its occurrences; without one, everything
 * that is stored. Deleted events are not there.
 * @returns null when there is no such calendar
 */
export function viewEvents(world: World, calendarId: string, span?: ViewSpan): CalendarEvent[] | null {
  const calendar = findCalendar(world, calendarId, calendarId);
  if (!calendar) return null;
  const { timeZone } = calendar;
  const events = span
    ? eventsWithin(calendar, { from: Date.parse(span.from), to: Date.parse(span.to) }, true, 0)
    : Object.values(calendar.events);
  return events
    .filter(({ status }) => status !== 'cancelled')
    .sort((a, b) => instantOf(a.start, timeZone) - instantOf(b.start, timeZone));
}

export interface CalendarView {
  id: string;
  summary: string;
  timeZone: string;
  /** Whether it is a person's own. */
  personal: boolean;
}

/** Every calendar there is: shared and public ones first, then one for each user. */
export function viewCalendars(world: World): CalendarView[] {
  const shared = Object.keys(world.calendar.calendars).filter((id) => !(id in world.users));
  return [...shared, ...Object.keys(world.users)].flatMap((id) => {
    const calendar = findCalendar(world, id, id);
    if (!calendar) return [];
    const { summary, timeZone } = calendar;
    return [{ id, summary: world.users[id]?.name ?? summary, timeZone, personal: id in world.users }];
  });
}
