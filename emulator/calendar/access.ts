import { apiError } from '../kernel/errors';
import type { Call } from '../kernel/operation';
import type { World } from '../kernel/world';
import type { Calendar } from './state';

/** Google's names: https://developers.google.com/workspace/calendar/api/v3/reference/calendarList#accessRole */
export type CalendarRole = 'freeBusyReader' | 'reader' | 'writer' | 'owner';

const listed = (addresses: readonly string[] | undefined, user: string): boolean =>
  addresses?.some((address) => address.toLowerCase() === user.toLowerCase()) ?? false;

const isColleague = (world: World, user: string): boolean =>
  world.domains.some((domain) => user.toLowerCase().endsWith(`@${domain.toLowerCase()}`));

function readingRole(calendar: Calendar, user: string): CalendarRole {
  return listed(calendar.freeBusyOnly, user) ? 'freeBusyReader' : 'reader';
}

/** What the user may do with the calendar; null when they cannot even see that it is there. */
export function roleIn(world: World, calendar: Calendar, user: string): CalendarRole | null {
  if (calendar.id.toLowerCase() === user.toLowerCase()) return 'owner';
  if (listed(calendar.writers, user)) return 'writer';
  const colleague = calendar.id in world.users && isColleague(world, user);
  const open = calendar.readers === 'everyone' || listed(calendar.readers, user);
  return colleague || open || listed(calendar.freeBusyOnly, user) ? readingRole(calendar, user) : null;
}

/**
 * The calendar with that id; a user's own exists from the start, so an empty one stands for it until something is in it.
 * @param id `primary` is the user's own
 */
export function findCalendar(world: World, id: string, user: string): Calendar | undefined {
  const wanted = id === 'primary' ? user : id;
  const found = world.calendar.calendars[wanted];
  const owner = world.users[wanted];
  if (found || !owner) return found;
  return { id: wanted, summary: wanted, timeZone: owner.timeZone, readers: [], writers: [], events: {} };
}

export interface OpenCalendar {
  readonly calendar: Calendar;
  readonly role: CalendarRole;
}

const strength: Readonly<Record<CalendarRole, number>> = {
  freeBusyReader: 0,
  reader: 1,
  writer: 2,
  owner: 3,
};

/**
 * The calendar, if the caller may do what `needed` allows.
 * One that cannot be seen is a 404, as on Google; one that may be read but not written is a 403.
 */
export function requireCalendar(call: Call, method: string, id: string, needed: CalendarRole): OpenCalendar {
  if (call.world.calendar.broken?.includes(id === 'primary' ? call.user : id)) {
    throw apiError(method, { code: 503, message: 'Backend Error', reason: 'backendError' });
  }
  const calendar = findCalendar(call.world, id, call.user);
  const role = calendar && roleIn(call.world, calendar, call.user);
  if (!calendar || !role) throw apiError(method, { code: 404, message: 'Not Found', reason: 'notFound' });
  if (strength[role] < strength[needed]) {
    const message = `You need to have ${needed} access to this calendar.`;
    throw apiError(method, { code: 403, message, reason: 'requiredAccessLevel' });
  }
  return { calendar, role };
}
