import type { Call } from '../kernel/operation';
import { findCalendar, roleIn } from './access';
import { refusal } from './editing';
import { pageOf } from './page-token';
import { CALENDAR_ROLES } from './role';
import type { Calendar } from './state';

export interface ListCalendars {
  maxResults?: number | string;
  pageToken?: string;
  minAccessRole?: string;
}

export function calendarResource(calendar: Calendar) {
  const { id, summary, description, timeZone } = calendar;
  const about = { kind: 'calendar#calendar', etag: `"${id}"`, id, summary, timeZone };
  return description === undefined ? about : { ...about, description };
}

/** The user's own calendar and those that name the user; public ones and colleagues' are not subscribed to. */
function subscribed(call: Call): Calendar[] {
  const own = findCalendar(call.world, 'primary', call.user);
  const named = Object.values(call.world.calendar.calendars).filter(
    ({ id, readers, writers, grants }) =>
      id !== call.user &&
      (writers.includes(call.user) ||
        (readers !== 'everyone' && readers.includes(call.user)) ||
        grants?.[call.user.toLowerCase()] !== undefined),
  );
  return own ? [own, ...named] : named;
}

export function listCalendars(call: Call, args: ListCalendars) {
  const { minAccessRole = 'freeBusyReader', maxResults = 100, pageToken } = args;
  const least = CALENDAR_ROLES.findIndex((role) => role === minAccessRole);
  const entries = subscribed(call).flatMap((calendar) => {
    const accessRole = roleIn(call.world, calendar, call.user);
    if (!accessRole || CALENDAR_ROLES.indexOf(accessRole) < least) return [];
    const own = calendar.id === call.user ? { primary: true } : {};
    const about = { ...calendarResource(calendar), kind: 'calendar#calendarListEntry', accessRole };
    return [{ ...about, ...own, selected: true, defaultReminders: [] }];
  });
  const size = Math.min(Number(maxResults), 250);
  return {
    kind: 'calendar#calendarList',
    ...pageOf(entries, size, pageToken, refusal('calendar.calendarList.list')),
  };
}
