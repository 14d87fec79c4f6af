import type { World } from '../kernel/world';
import { domainGrant, isOfOrganisation } from './access';
import type { GrantedRole } from './role';
import type { Calendar, Sharing } from './state';

/** Says anew what one address, or everybody in one domain, may do. @param to lower or upper case */
export function share(world: World, calendar: Calendar, to: string, role: GrantedRole): void {
  // A person's own calendar comes into being when something is said of it.
  world.calendar.calendars[calendar.id] ??= calendar;
  calendar.grants = { ...calendar.grants, [to.toLowerCase()]: role };
}

/** Who sees a calendar, without what it holds. */
export function sharingOf({ readers, writers, freeBusyOnly, grants }: Sharing): Sharing {
  return {
    readers,
    writers,
    ...(freeBusyOnly ? { freeBusyOnly } : {}),
    ...(grants ? { grants } : {}),
  };
}

/** Every rule of a calendar but the public one, by address or domain, the person's own and their colleagues' included. */
export function rulesOf(world: World, calendar: Calendar): Map<string, GrantedRole> {
  const { id, readers, writers, freeBusyOnly = [], grants = {} } = calendar;
  const isOwn = id in world.users || isOfOrganisation(world, id);
  const unsaid = world.domains.filter((domain) => !(domain.toLowerCase() in grants));
  const colleagues = unsaid.map((domain) => [domain, domainGrant(world, calendar, domain)] as const);
  return new Map<string, GrantedRole>([
    ...(isOwn ? [[id, 'owner'] as const] : []),
    ...colleagues.filter(([, role]) => role !== 'none'),
    ...(readers === 'everyone' ? [] : readers.map((address) => [address, 'reader'] as const)),
    ...freeBusyOnly.map((address) => [address, 'freeBusyReader'] as const),
    ...writers.map((address) => [address, 'writer'] as const),
    ...Object.entries(grants),
  ]);
}
