import { entriesFor } from '../checklist-entries';
import type { Deployment } from '../deployment';
import { err } from '../result';
import type { StepOf } from '../step';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { isRollingBack } from './open-items';

/** The way back: its checklist with the versions to go back to, and a mail to the customer at once if that is wanted. */
export function rollBack(step: StepOf<'roll-back'>, before: Deployment, facts: DecisionFacts): Decided {
  if (isRollingBack(before)) return err({ code: 'verb-not-now', verb: 'roll-back', state: before.state });
  const { reason, note } = step;
  const { components, restarts } = before;
  const environments = facts.customer.environments.filter(({ name }) => before.environments.includes(name));
  const wayBack = entriesFor(
    'rollback',
    facts.checklist,
    { components, restarts, environments },
    facts.language,
  );
  return stepped('roll-back', before, facts, {
    changes: { checklist: [...before.checklist, ...wayBack] },
    reason,
    tell: 'told-roll-back',
    mail: { template: 'rolling-back', needed: false, said: { note } },
  });
}
