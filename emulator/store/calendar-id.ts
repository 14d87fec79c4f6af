import { isOfOrganisation } from '../calendar/access';
import type { World } from '../kernel/world';
import { baseName } from './document';
import { icsText } from './ics-text';
import type { Found } from './found';

export const CALENDAR_ENDING = '.ics';

/** The id that the file itself names (`X-WR-CALID`, `X-WR-RELCALID`), else its name; a person's address is in lower case. */
export function calendarIdOf(world: World, { path, bytes }: Pick<Found, 'path' | 'bytes'>): string {
  const named = /^X-WR-(?:REL)?CALID[^:\r\n]*:(.+)$/im.exec(icsText(bytes))?.[1]?.trim();
  const id = named ?? baseName(path, CALENDAR_ENDING);
  const address = id.toLowerCase();
  return address in world.users || isOfOrganisation(world, address) ? address : id;
}

/** Of a file that names none: the calendar's so far, its owner's, or that of the organisation's first user. */
export function zoneFor(world: World, id: string): string | undefined {
  const [anybody] = Object.values(world.users);
  return world.calendar.calendars[id]?.timeZone ?? (world.users[id] ?? anybody)?.timeZone;
}
