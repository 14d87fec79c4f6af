import type { Deployment } from '../deployment';
import { err } from '../result';
import type { StepOf } from '../step';
import { planOf } from './content';
import { startOf } from './start-of';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { planProblems } from './form-problems';
import { checkDate, checkFields, questionOf } from './guards';

/** Step 1 of the procedure: the date is chosen, who is told is known, and what is missing has somebody who brings it. */
export function plan(step: StepOf<'plan'>, before: Deployment, facts: DecisionFacts): Decided {
  const { form, acknowledged } = step;
  const problem = checkFields(planProblems(form, facts));
  const start = startOf(form, facts.zone);
  if (problem !== null || start === null) return err(problem ?? { code: 'fields', problems: [] });
  const question = questionOf({ ...form, uid: before.uid }, { ...form, start });
  const verdict = checkDate(facts.verdict(question), acknowledged, before, facts);
  if (!verdict.ok) return verdict;
  return stepped('plan', before, facts, {
    changes: {
      ...planOf(form, before, facts),
      state: 'planned',
      id: before.id === '' ? facts.newId : before.id,
      verdict: verdict.value,
    },
    shows: true,
  });
}
