import { minutesUntil } from '../calendar-date';
import type { Deployment } from '../deployment';
import type { Effect, EffectState } from '../effect';
import { OVERWRITTEN } from '../effect';
import { withState } from '../effect-state';
import type { Refusal } from '../refusal';
import { err } from '../result';
import type { StepOf } from '../step';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { checkFields, reasonProblem } from './guards';

function settled(step: StepOf<'settle'>, { now, by }: DecisionFacts): EffectState {
  switch (step.how) {
    case 'retry':
      return { state: 'pending', claim: null, problem: null };
    case 'by-hand':
      return { state: 'by-hand', at: now, by };
    case 'waive':
      return { state: 'waived', at: now, by, reason: step.reason };
  }
}

type PendingEffect = Extract<Effect, { state: 'pending' }>;

/**
 * What somebody deleted or moved is written again only when somebody says so: then a row is as if it had never been there, and whatever
 * stands in the calendar is overwritten.
 */
function restored({ problem }: PendingEffect, how: string): Partial<Deployment> {
  if (how !== 'retry') return {};
  if (problem === 'row-deleted') return { row: null };
  return problem === 'event-moved' || problem === 'event-deleted' ? { event: OVERWRITTEN } : {};
}

/** A draft is sent by its mailbox's owner alone; what people do by hand, nothing else does. */
function obstacleToRetry(effect: PendingEffect, by: string): Refusal | null {
  const { kind } = effect;
  if (kind === 'thread' && effect.reply === null) return { code: 'nothing-to-settle' };
  const mailbox = kind === 'mail' ? effect.mailbox : kind === 'thread' ? effect.reply?.mailbox : by;
  return mailbox === undefined || mailbox === by ? null : { code: 'mail-elsewhere', mailbox };
}

/** Why this person cannot do that with the effect now; null when nothing is in the way. */
function obstacle(step: StepOf<'settle'>, effect: PendingEffect, { now, by }: DecisionFacts): Refusal | null {
  const { claim } = effect;
  if (claim !== null && claim.until > now)
    return { code: 'effect-running', by: claim.by, minutes: minutesUntil(now, claim.until) };
  if (step.how === 'retry') return obstacleToRetry(effect, by);
  return step.how === 'waive' ? checkFields(reasonProblem(step.reason)) : null;
}

/** Every effect ends as done, done by hand, or waived with a reason. While a run is at it nobody else is. */
export function settle(step: StepOf<'settle'>, before: Deployment, facts: DecisionFacts): Decided {
  const effect = before.effects.find(({ key }) => key === step.key);
  if (effect?.state !== 'pending') return err({ code: 'nothing-to-settle' });
  const refusal = obstacle(step, effect, facts);
  if (refusal !== null) return err(refusal);
  const reason = step.how === 'waive' ? step.reason : '';
  const after = withState(effect, settled(step, facts));
  return stepped('settle', before, facts, {
    changes: {
      effects: before.effects.map((one) => (one === effect ? after : one)),
      ...restored(effect, step.how),
    },
    reason,
  });
}
