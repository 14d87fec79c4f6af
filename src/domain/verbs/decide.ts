import type { Deployment } from '../deployment';
import { err } from '../result';
import type { Step, StepOf, Verb } from '../step';
import { cancel } from './cancel';
import { close } from './close';
import type { Decided, DecisionFacts } from './decision';
import { delay } from './delay';
import { edit } from './edit';
import { emergency } from './emergency';
import { end } from './end';
import { askException, override } from './exception';
import { checkTransition } from './guards';
import { move } from './move';
import { newDeployment } from './new-deployment';
import { notify } from './notify';
import { plan } from './plan';
import { reconcile } from './reconcile';
import { record } from './record';
import { reopen } from './reopen';
import { rollBack } from './roll-back';
import { saveDraft } from './save-draft';
import { settle } from './settle';
import { start } from './start';
import { tick } from './tick';

type DecideVerb<V extends Verb> = (step: StepOf<V>, before: Deployment, facts: DecisionFacts) => Decided;

const verbs: { readonly [V in Verb]: DecideVerb<V> } = {
  'save-draft': saveDraft,
  'ask-exception': askException,
  override,
  plan,
  emergency,
  notify,
  edit,
  move,
  cancel,
  start,
  tick,
  delay,
  'roll-back': rollBack,
  end,
  close,
  reopen,
  record,
  settle,
  reconcile,
};

/**
 * What a step makes of a deployment, or why not; nothing is carried out by it.
 * @param known null for a deployment that is not saved yet
 */
export function decide(step: Step, uid: string, known: Deployment | null, facts: DecisionFacts): Decided {
  const obstacle = checkTransition(step.verb, known, facts);
  if (obstacle !== null) return err(obstacle);
  const before = known ?? newDeployment(uid, facts.customer.key, facts.zone.timeZone);
  // Each verb takes the step of its own name, which the look-up cannot express to the compiler.
  const verb = verbs[step.verb] as (step: Step, before: Deployment, facts: DecisionFacts) => Decided;
  return verb(step, before, facts);
}
