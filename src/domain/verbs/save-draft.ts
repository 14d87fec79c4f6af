import type { Deployment } from '../deployment';
import type { StepOf } from '../step';
import { planOf } from './content';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';

/** Keeps what is known so far where colleagues see it; a draft may lack anything. */
export const saveDraft = (step: StepOf<'save-draft'>, before: Deployment, facts: DecisionFacts): Decided =>
  stepped('save-draft', before, facts, { changes: planOf(step.form, before, facts) });
