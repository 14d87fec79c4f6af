import type { Instant } from '../calendar-date';
import { instantAt } from '../local-time';
import type { TimeForm } from '../plan-form';
import type { Zone } from '../zone';

/** Null without a date, or where that clock shows no such time or shows it twice: `timeProblems` says so. */
export function startOf({ date, time }: Pick<TimeForm, 'date' | 'time'>, zone: Zone): Instant | null {
  if (date === '' || time === '') return null;
  const start = instantAt(date, time, zone);
  return start.ok ? start.value : null;
}
