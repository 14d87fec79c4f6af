import type { CalendarEvent, EventTime } from '../../calendar/state';
import type { CalendarView } from '../../calendar/view';
import { addDays } from '../shared/civil-date';
import type { CivilDate } from '../shared/civil-date';
import { wallTime } from '../shared/time';

/** An event on one day of the month's grid. */
export interface Occurrence {
  readonly calendar: CalendarView;
  readonly event: CalendarEvent;
  /** `16:50`; null for what lasts all day, or began on an earlier one. */
  readonly time: string | null;
}

/** An instant of an all-day event is its civil midnight, wherever the reader is. */
function wallOf(time: EventTime, timeZone: string): string {
  return time.dateTime === undefined
    ? `${time.date ?? ''}T00:00:00`
    : wallTime(Date.parse(time.dateTime), timeZone);
}

function daysOf(event: CalendarEvent, timeZone: string): CivilDate[] {
  const first = wallOf(event.start, timeZone).slice(0, 10);
  const end = wallOf(event.end, timeZone);
  const days: CivilDate[] = [first];
  // The end is exclusive: midnight belongs to the day before.
  for (let day = addDays(first, 1); `${day}T00:00:00` < end; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Each day's events: what lasts all day first, then by time. */
export function byDay(
  lists: readonly { readonly calendar: CalendarView; readonly events: readonly CalendarEvent[] }[],
  timeZone: string,
): Map<CivilDate, Occurrence[]> {
  const days = new Map<CivilDate, Occurrence[]>();
  for (const { calendar, events } of lists) {
    for (const event of events) {
      const start = wallOf(event.start, timeZone);
      for (const day of daysOf(event, timeZone)) {
        const time = event.start.dateTime !== undefined && start.startsWith(day) ? start.slice(11, 16) : null;
        days.set(day, [...(days.get(day) ?? []), { calendar, event, time }]);
      }
    }
  }
  for (const list of days.values()) list.sort((a, b) => (a.time ?? '').localeCompare(b.time ?? ''));
  return days;
}
