import type { CalendarEvent, EventTime } from './state';
import { instantOfWall, wallTime, zonedTime } from './zoned-time';

/** @param zone where an all-day event's day begins: the calendar's */
export function instantOf(time: EventTime, zone: string): number {
  return time.date === undefined
    ? Date.parse(time.dateTime ?? '')
    : instantOfWall(`${time.date}T00:00:00`, zone);
}

/** The wall time in the event's own zone; of an all-day event, the bare date. */
export function wallOf(time: EventTime, zone: string): string {
  return time.date ?? wallTime(instantOf(time, zone), time.timeZone ?? zone);
}

/** The same time, told in the zone that a response is asked for. */
export function shownIn(time: EventTime, zone: string): EventTime {
  if (time.date !== undefined) return { date: time.date };
  const shown = { dateTime: zonedTime(instantOf(time, zone), zone) };
  return { ...shown, timeZone: time.timeZone ?? zone };
}

/** Whether the event ends after `from` and begins before `to`, both exclusive as in `events.list`. */
export function overlaps(event: CalendarEvent, zone: string, from: number, to: number): boolean {
  return instantOf(event.end, zone) > from && instantOf(event.start, zone) < to;
}
