import type { Deployment } from '../deployment';
import { err } from '../result';
import type { StepOf } from '../step';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { checkFields, reasonProblem } from './guards';

/** Of a draft nobody outside knows, so that there is nobody to tell. */
export function cancel(
  { reason, note }: StepOf<'cancel'>,
  before: Deployment,
  facts: DecisionFacts,
): Decided {
  const problem = checkFields(reasonProblem(reason));
  if (problem !== null) return err(problem);
  const known = before.state !== 'draft';
  return stepped('cancel', before, facts, {
    changes: { state: 'cancelled' },
    reason,
    mail: known ? { template: 'cancelled', needed: false, said: { note } } : null,
    shows: known,
  });
}
