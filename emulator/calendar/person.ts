import { readClock } from '../kernel/clock';
import type { World } from '../kernel/world';
import { findCalendar } from './access';
import { cancelEvent, insertEvent, replaceEvent, requireEvent } from './edit';
import type { Editing } from './editing';
import type { EventInput } from './event-input';
import type { CalendarEvent, EventTime } from './state';

/** Who edits which calendar by hand, in Google Calendar's own pages. */
export interface ByHand {
  readonly calendarId: string;
  readonly user: string;
}

interface EventByHand extends ByHand {
  readonly eventId: string;
}

function editing(world: World, { calendarId, user }: ByHand, method: string): Editing {
  const calendar = findCalendar(world, calendarId, user);
  if (!calendar) throw new Error(`There is no calendar "${calendarId}"`);
  return { world, calendar, user, now: readClock(world.clock), method };
}

export function addEvent(world: World, by: ByHand, event: EventInput): CalendarEvent {
  return insertEvent(editing(world, by, 'calendar.events.insert'), event);
}

/** Drags an event to other times; the rest of it stays. */
export function moveEvent(
  world: World,
  by: EventByHand,
  times: { start: EventTime; end: EventTime },
): CalendarEvent {
  const edit = editing(world, by, 'calendar.events.patch');
  const before = requireEvent(edit.calendar, edit.method, by.eventId);
  const { sequence: _counted, ...content } = before;
  return replaceEvent(edit, before, { ...content, ...times });
}

export function deleteEvent(world: World, by: EventByHand): void {
  const edit = editing(world, by, 'calendar.events.delete');
  cancelEvent(edit, requireEvent(edit.calendar, edit.method, by.eventId));
}
