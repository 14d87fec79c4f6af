import * as v from 'valibot';
import type { ClockTime, Instant } from '../../domain/calendar-date';
import { plusMinutes } from '../../domain/calendar-date';
import type { Deployment } from '../../domain/deployment';
import { expectedEnd } from '../../domain/expected-end';
import type { Language } from '../../domain/language';
import { localTime } from '../../domain/local-time';
import type { Step } from '../../domain/step';
import type { Zone } from '../../domain/zone';
import type { Checked } from '../form/use-checked';
import { checkStep } from './check-step';

/** Minutes more. */
export const MORE = ['15', '30', '60'] as const;

export const DelayDraftSchema = v.object({
  /** Empty until somebody chooses. */
  until: v.picklist(['', ...MORE, 'time', 'unknown']),
  time: v.string(),
  reason: v.string(),
  note: v.string(),
});
export type DelayDraft = v.InferOutput<typeof DelayDraftSchema>;

export const noDelay = (): DelayDraft => ({ until: '', time: '', reason: '', note: '' });

/** The clock's time so many minutes after now, or after the expected end where that is later. */
export function newEndAfter(minutes: number, deployment: Deployment, now: Instant, zone: Zone): ClockTime {
  const end = expectedEnd(deployment) ?? now;
  return localTime(plusMinutes(end > now ? end : now, minutes), zone).time;
}

interface Facts {
  readonly deployment: Deployment;
  readonly now: Instant;
  readonly zone: Zone;
  readonly language: Language;
}

function newEndOf({ until, time }: DelayDraft, { deployment, now, zone }: Facts): ClockTime {
  const minutes = MORE.find((one) => one === until);
  if (minutes !== undefined) return newEndAfter(Number(minutes), deployment, now, zone);
  return until === 'time' ? time.trim() : '';
}

export function checkDelay(draft: DelayDraft, facts: Facts): Checked<Step> {
  const { until, reason, note } = draft;
  const newEnd = newEndOf(draft, facts);
  return checkStep({ verb: 'delay', newEnd, reason, note }, facts.language, [
    until === '' && ['until', 'choice'],
    until === 'time' && newEnd === '' && ['newEnd', 'required'],
  ]);
}
