import type { Verb } from '../../domain/step';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import type { Sent } from '../step/sent';

/** Of the form that comes before a step with a deployment. */
export interface VerbFormProps {
  readonly view: DeploymentView;
  readonly onDone: (receipt: StepReceipt, sent?: Sent) => void;
  readonly onBack: () => void;
  /** Something was done with it on the way, and the form goes on. */
  readonly onView: (view: DeploymentView) => void;
  /** Another verb comes first. */
  readonly onVerb: (verb: Verb) => void;
}
