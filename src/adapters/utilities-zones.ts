import type { Instant } from '../domain/calendar-date';
import type { ZoneOffset } from '../domain/zone';
import type { Zones } from '../use-cases/ports';
import { ZONES_ON_GMT } from './zones-on-gmt';

/** Clocks are changed at quarters of an hour of UTC. */
const QUARTER = 15 * 60_000;

/** In quarters: 32 days, less than any clock stays changed; Morocco's goes back for the five weeks of Ramadan. */
const STEP = 32 * 24 * 4;

/** The one in which the instant is, since the epoch. */
const quarterOf = (instant: Instant): number => Math.floor(Date.parse(instant) / QUARTER);

/** Minutes ahead of UTC. @param quarter since the epoch */
function minutesAt(timeZone: string, quarter: number): number {
  const shown = Utilities.formatDate(new Date(quarter * QUARTER), timeZone, 'Z');
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(shown) ?? [];
  if (sign === undefined) throw new Error(`Google shows the offset of ${timeZone} as ${shown}`);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The first quarter with the later one's offset, by halving what is between. */
function changeBetween(at: (quarter: number) => number, earlier: number, later: number): number {
  const minutes = at(later);
  let [before, after] = [earlier, later];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (at(middle) === minutes) after = middle;
    else before = middle;
  }
  return after;
}

/** The changes after `from`. */
function changes(at: (quarter: number) => number, from: number, to: number): ZoneOffset[] {
  const found: ZoneOffset[] = [];
  let before = at(from);
  for (let earlier = from; earlier < to; earlier += STEP) {
    const later = Math.min(earlier + STEP, to);
    const minutes = at(later);
    if (minutes === before) continue;
    const quarter = changeBetween(at, earlier, later);
    found.push({ from: new Date(quarter * QUARTER).toISOString(), minutes });
    before = minutes;
  }
  return found;
}

/** Apps Script has no zone database to read, but shows any instant in any zone. */
export const utilitiesZones: Zones = {
  read(timeZone, from, to) {
    const [first, last] = [quarterOf(from), quarterOf(to)];
    const at = (quarter: number): number => minutesAt(timeZone, quarter);
    const offsets = [{ from, minutes: at(first) }, ...changes(at, first, last)];
    // Google shows a name that it does not know as GMT.
    const isGmt = offsets.every(({ minutes }) => minutes === 0);
    return isGmt && !ZONES_ON_GMT.includes(timeZone) ? null : { timeZone, offsets };
  },
};
