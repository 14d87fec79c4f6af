import { addDays } from '../calendar-date';
import type { Deployment } from '../deployment';
import { localTime } from '../local-time';
import type { FieldProblem } from '../refusal';
import { err } from '../result';
import type { StepOf } from '../step';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { checkFields, reasonProblem } from './guards';

/** Longer than that, and it is forgotten. */
export const LONGEST_SNOOZE = 30;

function untilProblem({ until }: StepOf<'snooze'>, { now, zone }: DecisionFacts): FieldProblem[] {
  const today = localTime(now, zone).date;
  const isOutside = until < today || until > addDays(today, LONGEST_SNOOZE);
  return isOutside ? [{ field: 'until', code: 'snooze-days' }] : [];
}

/** It is not forgotten, only not to be done yet. */
export function snooze(step: StepOf<'snooze'>, before: Deployment, facts: DecisionFacts): Decided {
  const { until, reason } = step;
  const problem = checkFields([...untilProblem(step, facts), ...reasonProblem(reason)]);
  if (problem !== null) return err(problem);
  return stepped('snooze', before, facts, { changes: { snooze: { until, by: facts.by, reason } }, reason });
}
