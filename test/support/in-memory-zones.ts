import type { Instant } from '../../src/domain/calendar-date';
import type { ZoneOffset } from '../../src/domain/zone';
import type { Zones } from '../../src/use-cases/ports';

const QUARTER = 15 * 60_000;
const DAY = 86_400_000;

/** Null for a name that is not known in just that spelling. */
function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    const { timeZone: known } = format.resolvedOptions();
    return known !== timeZone && known.toLowerCase() === timeZone.toLowerCase() ? null : format;
  } catch {
    return null;
  }
}

function minutesAt(format: Intl.DateTimeFormat, time: number): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(time)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

const instantOf = (time: number): Instant => new Date(time).toISOString();

/** Where the offset becomes another one after `from`, looked for in steps of that length. */
function changes(format: Intl.DateTimeFormat, from: number, to: number, step: number): ZoneOffset[] {
  const found: ZoneOffset[] = [];
  for (let time = from; time < to; time += step) {
    const next = time + step;
    const minutes = minutesAt(format, next);
    if (minutes === minutesAt(format, time)) continue;
    found.push(
      ...(step === QUARTER ? [{ from: instantOf(next), minutes }] : changes(format, time, next, QUARTER)),
    );
  }
  return found;
}

/** Knows the zones that Node knows. */
export function createInMemoryZones(): Zones {
  return {
    read(timeZone, from, to) {
      const format = formatOf(timeZone);
      if (!format) return null;
      const first = Math.floor(Date.parse(from) / QUARTER) * QUARTER;
      const later = changes(format, first, Date.parse(to), DAY).filter((change) => change.from <= to);
      return { timeZone, offsets: [{ from, minutes: minutesAt(format, first) }, ...later] };
    },
  };
}
