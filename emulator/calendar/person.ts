import { readClock } from '../kernel/clock';
import { apiError } from '../kernel/errors';
import type { World } from '../kernel/world';
import { findCalendar } from './access';
import { cancelEvent, insertEvent, replaceEvent, requireEvent } from './edit';
import type { Editing } from './editing';
import type { EventInput } from './event-input';
import type { GrantedRole } from './role';
import { share } from './sharing';
import type { Calendar, CalendarEvent, EventTime } from './state';

/** Who edits which calendar by hand, in Google Calendar's own pages. */
export interface ByHand {
  readonly calendarId: string;
  readonly user: string;
}

interface EventByHand extends ByHand {
  readonly eventId: string;
}

function calendarOf(world: World, { calendarId, user }: ByHand, method: string): Calendar {
  const calendar = findCalendar(world, calendarId, user);
  if (calendar) return calendar;
  const message = `There is no calendar "${calendarId}"`;
  throw apiError(method, { code: 404, message, reason: 'notFound' });
}

const editing = (world: World, by: ByHand, method: string): Editing => ({
  world,
  calendar: calendarOf(world, by, method),
  user: by.user,
  now: readClock(world.clock),
  method,
});

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

/** Says who may do what with a calendar, in its settings. @param whom an address, or a domain for everybody in it */
export function shareCalendar(world: World, by: ByHand, whom: string, role: GrantedRole): void {
  share(world, calendarOf(world, by, 'calendar.acl.insert'), whom, role);
}
