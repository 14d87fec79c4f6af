import * as v from 'valibot';
import type { Deployment } from '../../domain/deployment';
import { parseMinutes } from '../../domain/duration';
import { localTime } from '../../domain/local-time';
import type { TimeForm } from '../../domain/plan-form';
import type { Zone } from '../../domain/zone';

/** When, as it is being typed: durations are any text, such as «1 h 30». */
export const TimeDraftSchema = v.object({
  date: v.string(),
  time: v.string(),
  durationMinutes: v.string(),
  rollbackMinutes: v.string(),
});
export type TimeDraft = v.InferOutput<typeof TimeDraftSchema>;

export const minutesText = (minutes: number): string => (minutes > 0 ? String(minutes) : '');

export function timeDraftOf({ planned }: Deployment, zone: Zone): TimeDraft {
  const { start, durationMinutes, rollbackMinutes } = planned;
  return {
    ...(start === null ? { date: '', time: '' } : localTime(start, zone)),
    durationMinutes: minutesText(durationMinutes),
    rollbackMinutes: String(rollbackMinutes),
  };
}

/** Minutes that cannot be read are NaN, which the schema refuses. */
export const timeFormOf = ({ date, time, durationMinutes, rollbackMinutes }: TimeDraft): TimeForm => ({
  date,
  time,
  durationMinutes: parseMinutes(durationMinutes) ?? Number.NaN,
  rollbackMinutes: parseMinutes(rollbackMinutes) ?? Number.NaN,
});
