import { newHexId } from '../kernel/ids';
import type { Call } from '../kernel/operation';
import { calendarResource } from './calendar-list';
import { refusal } from './editing';
import type { Calendar } from './state';
import { isTimeZone } from './zoned-time';

export interface NewCalendar {
  resource: { summary?: string; description?: string; timeZone?: string };
}

/** https://developers.google.com/workspace/calendar/api/v3/reference/calendars/insert: whoever makes it owns it. */
export function insertCalendar(call: Call, { resource }: NewCalendar, method: string): object {
  const { world, user } = call;
  const refuse = refusal(method);
  const { summary, description, timeZone = world.users[user]?.timeZone ?? 'UTC' } = resource;
  if (!summary?.trim()) throw refuse('Missing title.', 'required');
  if (!isTimeZone(timeZone)) throw refuse('Invalid time zone.', 'invalid');
  const digits = Array.from({ length: 4 }, () => newHexId(world.ids)).join('');
  const calendar: Calendar = {
    id: `c_${digits}@group.calendar.google.com`,
    summary,
    ...(description === undefined ? {} : { description }),
    timeZone,
    readers: [],
    writers: [],
    grants: { [user.toLowerCase()]: 'owner' },
    events: {},
  };
  world.calendar.calendars[calendar.id] = calendar;
  call.touch({ kind: 'calendar', id: calendar.id });
  return calendarResource(calendar);
}
