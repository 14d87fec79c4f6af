import type { Instant } from '../../domain/calendar-date';
import { minutesUntil } from '../../domain/calendar-date';
import type { DeploymentLine } from '../../protocol/deployment-view';

/** What is to be done next with a deployment; minutes are whole, and never negative. */
export type NextStep =
  | { readonly code: 'finish-draft' }
  | { readonly code: 'set-date' }
  | { readonly code: 'starts'; readonly at: Instant; readonly minutes: number }
  /** It should have been started. */
  | { readonly code: 'late'; readonly minutes: number }
  | { readonly code: 'running'; readonly minutes: number }
  /** Nobody knows when it will be over. */
  | { readonly code: 'running-on' }
  | { readonly code: 'overrun'; readonly minutes: number }
  | { readonly code: 'settle'; readonly pending: number }
  | { readonly code: 'close' }
  | { readonly code: 'nothing' };

type Times = Pick<DeploymentLine, 'state' | 'start' | 'end' | 'pending'>;

function beforeStart(start: Instant | null, now: Instant): NextStep {
  if (start === null) return { code: 'set-date' };
  return start > now
    ? { code: 'starts', at: start, minutes: minutesUntil(now, start) }
    : { code: 'late', minutes: passed(start, now) };
}

function underWay(end: Instant | null, now: Instant): NextStep {
  if (end === null) return { code: 'running-on' };
  return end > now
    ? { code: 'running', minutes: minutesUntil(now, end) }
    : { code: 'overrun', minutes: passed(end, now) };
}

/** Whole minutes that have passed. */
const passed = (since: Instant, now: Instant): number => 0 - minutesUntil(now, since);

/** Derived from the record and the time: the clock changes no record. */
export function nextStepOf({ state, start, end, pending }: Times, now: Instant): NextStep {
  switch (state) {
    case 'draft':
      return { code: 'finish-draft' };
    case 'planned':
      return beforeStart(start, now);
    case 'in-progress':
      return underWay(end, now);
    case 'ended':
      return pending > 0 ? { code: 'settle', pending } : { code: 'close' };
    case 'closed':
    case 'cancelled':
      return pending > 0 ? { code: 'settle', pending } : { code: 'nothing' };
  }
}

/** What somebody should do something about now. */
export const isDue = ({ code }: NextStep): boolean =>
  code === 'late' || code === 'overrun' || code === 'settle' || code === 'close';
