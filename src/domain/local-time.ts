import type { CivilDate, ClockTime, Instant } from './calendar-date';
import { isCivilDate, plusMinutes, serialOf, serialTime } from './calendar-date';
import type { Result } from './result';
import { err, ok } from './result';
import type { Zone } from './zone';

/** What calendar and clock of a place show, without seconds. */
export interface LocalTime {
  readonly date: CivilDate;
  readonly time: ClockTime;
}

/** Minutes ahead of UTC. */
export function offsetAt(instant: Instant, { offsets }: Zone): number {
  for (let index = offsets.length - 1; index > 0; index -= 1) {
    const offset = offsets[index];
    if (offset !== undefined && offset.from <= instant) return offset.minutes;
  }
  return offsets[0]?.minutes ?? 0;
}

export function localTime(instant: Instant, zone: Zone): LocalTime {
  const shown = plusMinutes(instant, offsetAt(instant, zone));
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** When a place's calendar and clock show that, in order: where the clock is changed some times are skipped, and some come twice. */
export function instantsAt(date: CivilDate, time: ClockTime, zone: Zone): Instant[] {
  if (!isCivilDate(date)) return [];
  const offsets = new Set(zone.offsets.map(({ minutes }) => minutes));
  return [...offsets]
    .map((minutes) => plusMinutes(`${date}T${time}:00.000Z`, -minutes))
    .filter((instant) => {
      const shown = localTime(instant, zone);
      return shown.date === date && shown.time === time;
    })
    .sort();
}

/** The one moment at which they show it. */
export function instantAt(
  date: CivilDate,
  time: ClockTime,
  zone: Zone,
): Result<Instant, 'nonexistent' | 'twice'> {
  const [instant, another] = instantsAt(date, time, zone);
  if (instant === undefined) return err('nonexistent');
  return another === undefined ? ok(instant) : err('twice');
}

/** As Sheets keeps a date with its time, on the clock of that place. */
export function serialAt(instant: Instant, zone: Zone): number {
  const { date, time } = localTime(instant, zone);
  return serialOf(date) + serialTime(time);
}
