import type { CivilDate } from '../calendar-date';
import { addDays, weekdayOf } from '../calendar-date';
import type { WorkingCalendar } from './date-facts';

export function isWorking(date: CivilDate, calendar: WorkingCalendar): boolean {
  const { weekend, holidays, closures, workingDays } = calendar;
  if (workingDays.includes(date)) return true;
  return !(date in holidays) && !(date in closures) && !weekend.includes(weekdayOf(date));
}

/** What makes the day non-working besides being a weekend: the name of its holiday or closure; empty when nothing does. */
export const dayName = (date: CivilDate, { holidays, closures }: WorkingCalendar): string =>
  holidays[date] ?? closures[date] ?? '';

/** A `working-days` event lifts a public holiday. */
export const isPublicHoliday = (date: CivilDate, { holidays, workingDays }: WorkingCalendar): boolean =>
  date in holidays && !workingDays.includes(date);

/** How far back a working day is looked for: longer than any row of holidays and closures. */
const FAR = 31;

/** The last working day before that date; that far back when there is none nearer. */
export function workingDayBefore(date: CivilDate, calendar: WorkingCalendar): CivilDate {
  let day = addDays(date, -1);
  for (let back = 1; back < FAR && !isWorking(day, calendar); back += 1) day = addDays(day, -1);
  return day;
}

/** How many working days there are after one date up to another, that one included. */
export function workingDaysUntil(after: CivilDate, last: CivilDate, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = addDays(after, 1); day <= last; day = addDays(day, 1))
    if (isWorking(day, calendar)) count += 1;
  return count;
}
