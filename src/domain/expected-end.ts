import type { Instant } from './calendar-date';
import { plusMinutes } from './calendar-date';
import type { Deployment } from './deployment';

type Times = Pick<Deployment, 'planned' | 'actual' | 'delays'>;

/** Null without a start. */
export const plannedEnd = ({ planned }: Pick<Deployment, 'planned'>): Instant | null =>
  planned.start === null ? null : plusMinutes(planned.start, planned.durationMinutes);

/** When it should be over: what the last delay said, or as long after the true start as was planned. Null while nobody knows. */
export function expectedEnd({ planned, actual, delays }: Times): Instant | null {
  const last = delays[delays.length - 1];
  if (last) return last.newEnd;
  const start = actual.start ?? planned.start;
  return start === null ? null : plusMinutes(start, planned.durationMinutes);
}

/** The last end that a delay named, while nobody knows a later one; null when none did. */
export function delayedEnd({ delays }: Pick<Deployment, 'delays'>): Instant | null {
  const named = delays.flatMap(({ newEnd }) => (newEnd === null ? [] : [newEnd]));
  return named[named.length - 1] ?? null;
}
