import type { Instant } from '../../domain/calendar-date';
import { nonexistentTime, verdictOf } from '../../domain/date-check';
import { instantAt } from '../../domain/local-time';
import type { TimeForm } from '../../domain/plan-form';
import type { Verdict } from '../../domain/verdict';
import type { DeploymentContext } from '../../protocol/deployment-view';

/** What is known of the chosen time without asking the script. */
export interface ChosenTime {
  readonly start: Instant;
  /** Zero while it is not known. */
  readonly minutes: number;
}

/** What decides on a time. */
export type DateContext = Pick<DeploymentContext, 'customer' | 'zone' | 'places' | 'now'>;

/** A year is typed digit by digit. */
const isWhole = (date: string): boolean => date >= '2000';

/** Null while date or time is not known, or where that clock does not show it exactly once. */
export function chosenTime(
  { date, time, durationMinutes }: TimeForm,
  { zone }: Pick<DeploymentContext, 'zone'>,
): ChosenTime | null {
  const start = isWhole(date) && time !== '' ? instantAt(date, time, zone) : null;
  return start?.ok ? { start: start.value, minutes: durationMinutes || 0 } : null;
}

/** As the script will decide. */
export function dateVerdict(form: TimeForm, { customer, zone, places, now }: DateContext): Verdict | null {
  const { date, time } = form;
  const chosen = chosenTime(form, { zone });
  if (chosen !== null) {
    return verdictOf({ start: chosen.start, durationMinutes: chosen.minutes, places }, now);
  }
  const start = isWhole(date) && time !== '' ? instantAt(date, time, zone) : null;
  const isSkipped = start !== null && !start.ok && start.error === 'nonexistent';
  return isSkipped ? nonexistentTime(customer.place, date) : null;
}
