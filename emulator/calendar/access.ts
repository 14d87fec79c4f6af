import { apiError } from '../kernel/errors';
import type { Call } from '../kernel/operation';
import type { World } from '../kernel/world';
import type { CalendarRole, GrantedRole } from './role';
import { isAtLeast, strongest } from './role';
import type { Calendar } from './state';

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const listed = (addresses: readonly string[] | undefined, user: string): boolean =>
  addresses?.some((address) => same(address, user)) ?? false;

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Whether the address is one of the organisation, also of somebody who has no account yet. */
export const isOfOrganisation = (world: World, address: string): boolean =>
  address.includes('@') && world.domains.some((domain) => same(domain, domainOf(address)));

/** What is said of the user alone; undefined when nothing is. */
function ownGrant({ grants, writers, freeBusyOnly }: Calendar, user: string): GrantedRole | undefined {
  const granted = grants?.[user.toLowerCase()];
  if (granted) return granted;
  if (listed(writers, user)) return 'writer';
  return listed(freeBusyOnly, user) ? 'freeBusyReader' : undefined;
}

/** What is said of everybody in a domain; colleagues read each other's own calendars unless something else is. */
export function domainGrant(world: World, calendar: Calendar, domain: string): GrantedRole {
  const granted = calendar.grants?.[domain.toLowerCase()];
  if (granted) return granted;
  const ofColleague =
    isOfOrganisation(world, calendar.id) && world.domains.some((known) => same(known, domain));
  return ofColleague ? 'reader' : 'none';
}

/**
 * What the user may do with the calendar; null when they cannot even see that it is there. As on Google, the most that is granted
 * counts, but `none` and `freeBusyReader` of one address keep that person from more.
 */
export function roleIn(world: World, calendar: Calendar, user: string): CalendarRole | null {
  if (same(calendar.id, user)) return 'owner';
  const own = ownGrant(calendar, user);
  if (own === 'none') return null;
  if (own === 'freeBusyReader') return own;
  const everybody = domainGrant(world, calendar, domainOf(user));
  const open = calendar.readers === 'everyone' || listed(calendar.readers, user);
  return strongest([
    ...(own ? [own] : []),
    ...(everybody === 'none' ? [] : [everybody]),
    ...(open ? (['reader'] as const) : []),
  ]);
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
  if (!isAtLeast(role, needed)) {
    const message = `You need to have ${needed} access to this calendar.`;
    throw apiError(method, { code: 403, message, reason: 'requiredAccessLevel' });
  }
  return { calendar, role };
}
