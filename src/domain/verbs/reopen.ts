import type { Deployment } from '../deployment';
import { err } from '../result';
import type { StepOf } from '../step';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { checkFields, reasonProblem } from './guards';

/** Something was left to do or to tell: a lead opens the task again. The next close tells every target anew. */
export function reopen({ reason }: StepOf<'reopen'>, before: Deployment, facts: DecisionFacts): Decided {
  const problem = checkFields(reasonProblem(reason));
  return problem === null
    ? stepped('reopen', before, facts, { changes: { state: 'ended' }, reason })
    : err(problem);
}
