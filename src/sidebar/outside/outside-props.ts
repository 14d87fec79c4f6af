import type { Verb } from '../../domain/step';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import type { OutsideView } from '../../protocol/outside-view';

export interface OutsideProps {
  readonly view: DeploymentView;
  readonly outside: OutsideView;
  readonly onVerb: (verb: Verb) => void;
  readonly onDone: (receipt: StepReceipt) => void;
}
