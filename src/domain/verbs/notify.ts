import type { Deployment } from '../deployment';
import type { StepOf } from '../step';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';

/** Tells the customer the planned date, and asks for its agreement where there is none yet. */
export const notify = ({ note }: StepOf<'notify'>, before: Deployment, facts: DecisionFacts): Decided =>
  stepped('notify', before, facts, {
    changes: {},
    mail: { template: 'planned', needed: true, said: { note } },
  });
