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
  const begun = offsets.filter(({ from }) => from <= instant);
  return (begun[begun.length - 1] ?? offsets[0])?.minutes ?? 0;
}

export function localTime(instant: Instant, zone: Zone): LocalTime {
  const shown = plusMinutes(instant, offsetAt(instant, zone));
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** When a place's calendar and clock show that: where the clock is changed some times are skipped, and some come twice. */
export function instantAt(
  date: CivilDate,
  time: ClockTime,
  zone: Zone,
): Result<Instant, 'nonexistent' | 'twice'> {
  if (!isCivilDate(date)) return err('nonexistent');
  const offsets = new Set(zone.offsets.map(({ minutes }) => minutes));
  const [instant, another] = [...offsets]
    .map((minutes) => plusMinutes(`${date}T${time}:00.000Z`, -minutes))
    .filter((instant) => {
      const shown = localTime(instant, zone);
      return shown.date === date && shown.time === time;
    });
  if (instant === undefined) return err('nonexistent');
  return another === undefined ? ok(instant) : err('twice');
}

/** As Sheets keeps a date with its time, on the clock of that place. */
export function serialAt(instant: Instant, zone: Zone): number {
  const { date, time } = localTime(instant, zone);
  return serialOf(date) + serialTime(time);
}
