import type { Instant } from '../domain/calendar-date';
import { addDays, instantOf, isCivilDate } from '../domain/calendar-date';
import { notOnClock } from '../domain/dates/date-check';
import { instantOn } from '../domain/dates/span-days';
import type { Finding } from '../domain/dates/verdict';
import { instantAt } from '../domain/local-time';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { Zone } from '../domain/zone';
import { zoneOfPlace } from './places';
import type { Ports } from './ports';
import type { Registry } from './registry';

export interface AskedStart {
  readonly instant: Instant;
  readonly zone: Zone;
  /** What its clock does not show, or shows twice. */
  readonly findings: readonly Finding[];
}

const fieldProblem = (field: string, code: string): Result<never, Refusal> =>
  err({ code: 'fields', problems: [{ field, code }] });

/** How a start is asked about: with its offset, or on the clock of a zone; without one on that of the place. */
interface Asking {
  readonly start: string;
  readonly timeZone: string;
  /** The name of the place that is home. */
  readonly home: string;
}

/** @param start `2026-12-07T17:00`, with or without seconds and an offset, each digit in its range */
export function askedStart(
  ports: Pick<Ports, 'zones'>,
  registry: Registry,
  { start, timeZone: asked, home }: Asking,
): Result<AskedStart, Refusal> {
  const date = start.slice(0, 10);
  const time = start.slice(11, 16);
  if (!isCivilDate(date)) return fieldProblem('start', 'start');
  const timeZone = asked || zoneOfPlace(registry, home);
  const zone = ports.zones.read(
    timeZone,
    `${addDays(date, -366)}T00:00:00.000Z`,
    `${addDays(date, 366)}T00:00:00.000Z`,
  );
  if (zone === null) return fieldProblem('timeZone', 'time-zone');
  const offset = /(?:Z|[+-]\d\d:?\d\d)$/.exec(start.slice(16))?.[0];
  if (offset !== undefined) {
    const instant = instantWith(start, offset);
    return instant === null ? fieldProblem('start', 'start') : ok({ instant, zone, findings: [] });
  }
  const shown = instantAt(date, time, zone);
  if (shown.ok) return ok({ instant: shown.value, zone, findings: [] });
  const isTwice = shown.error === 'twice';
  return ok({
    instant: instantOn(date, time, zone),
    zone,
    findings: [notOnClock(home, date, isTwice)],
  });
}

/** Null for an offset that there is not. */
function instantWith(start: string, offset: string): Instant | null {
  const text = offset === 'Z' || offset.includes(':') ? start : `${start.slice(0, -2)}:${start.slice(-2)}`;
  return instantOf(text);
}
