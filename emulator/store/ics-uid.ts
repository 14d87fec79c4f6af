import { createHash } from 'node:crypto';
import type { CalendarEvent } from '../calendar/state';

/** Google's exports add this to the event's id. */
const GOOGLE = '@google.com';

/** The event id that stands for a UID: Google's own without its domain, and for any other a digest, which an id may be. */
export function idOfUid(uid: string): string {
  const bare = uid.endsWith(GOOGLE) ? uid.slice(0, -GOOGLE.length) : uid;
  return /^[a-z0-9_]{5,1024}$/.test(bare)
    ? bare
    : createHash('sha256').update(uid).digest('hex').slice(0, 26);
}

/** The UID of an event, which all occurrences of a series share. */
export const uidOf = ({ iCalUID, recurringEventId, id }: CalendarEvent): string =>
  iCalUID ?? recurringEventId ?? id;
