import { remembered } from '../kernel/remembered';

const formats = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError when the zone is not one of IANA's */
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601-hc-h23', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What a clock in the zone shows: `2026-12-01T15:00:00`, without milliseconds. */
export function wallTime(instant: number, zone: string): string {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const date = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  return `${date}T${part('hour')}:${part('minute')}:${part('second')}`;
}

/** Milliseconds that the zone is ahead of UTC. */
function offsetAt(instant: number, zone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  return Date.parse(`${wallTime(whole, zone)}Z`) - whole;
}

/**
 * The instant at which a clock in the zone shows that time.
 * Where it shows it twice, the first; where it never does, the instant as if the clock had not been put forward yet.
 * @param wall `2026-12-01T15:00:00`
 */
export const instantOfWall = remembered((wall: string, zone: string): number => {
  const asUtc = Date.parse(`${wall}Z`);
  const before = offsetAt(asUtc - 86_400_000, zone);
  const after = offsetAt(asUtc + 86_400_000, zone);
  const candidates = [asUtc - before, asUtc - after].filter((one) => offsetAt(one, zone) === asUtc - one);
  return candidates.length > 0 ? Math.min(...candidates) : asUtc - before;
});

/** As the Calendar API writes times: `2026-12-01T15:00:00+01:00`, with `Z` where the offset is nought. */
export function zonedTime(instant: number, zone: string): string {
  const minutes = Math.round(offsetAt(instant, zone) / 60_000);
  if (minutes === 0) return `${wallTime(instant, zone)}Z`;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${wallTime(instant, zone)}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}
