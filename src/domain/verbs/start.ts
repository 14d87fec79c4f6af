import { entriesFor } from '../checklist-entries';
import type { Deployment } from '../deployment';
import { isEarly } from '../early-start';
import { err } from '../result';
import type { StepOf } from '../step';
import { missingBeforeStart } from './content';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { checkDate, checkFields, reasonProblem } from './guards';
import { startVerdict, wentOnUntold } from './start-verdict';

/** Step 2 of the procedure: everything is there, the moment is allowed, and everybody is told. */
export function start(step: StepOf<'start'>, before: Deployment, facts: DecisionFacts): Decided {
  const { acknowledged, reason, note } = step;
  const missing = missingBeforeStart(before);
  if (missing.length > 0) return err({ code: 'not-ready', missing });
  const problem = isEarly(before, facts.now) ? checkFields(reasonProblem(reason)) : null;
  if (problem !== null) return err(problem);
  const verdict = checkDate(startVerdict(before, facts), acknowledged, before, facts);
  if (!verdict.ok) return verdict;
  const { components, restarts } = before;
  const environments = facts.customer.environments.filter(({ name }) => before.environments.includes(name));
  return stepped('start', before, facts, {
    changes: {
      state: 'in-progress',
      verdict: verdict.value,
      actual: { start: facts.now, end: null },
      checklist: entriesFor(
        'deployment',
        facts.checklist,
        { components, restarts, environments },
        facts.language,
      ),
    },
    reason,
    tell: wentOnUntold(verdict.value) ? 'told-start' : null,
    mail: { template: 'start', needed: true, said: { note } },
    shows: true,
  });
}
