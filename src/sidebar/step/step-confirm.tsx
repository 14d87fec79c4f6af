import type { ComponentChildren } from 'preact';
import type { Step } from '../../domain/step';
import type { Zone } from '../../domain/zone';
import { stepMessages } from '../../messages/sidebar-step';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import { Progress } from '../components/progress';
import { View } from '../components/view';
import type { Errors } from '../form/errors';
import { useWords } from '../words';
import { Confirm } from './confirm';
import type { Names } from './names';
import { PrepareFailed } from './prepare-failed';
import type { Sent } from './sent';
import type { About } from './use-preview';
import { usePreview } from './use-preview';

export interface StepConfirmProps {
  readonly title: string;
  readonly about: About;
  /** A change of it is asked about anew. */
  readonly step: Step;
  readonly submitLabel: string;
  readonly workingLabel: string;
  readonly names: Names;
  /** Of the customer's place. */
  readonly zone: Zone;
  readonly customerName: string;
  readonly onDone: (receipt: StepReceipt, sent: Sent) => void;
  readonly onBack: () => void;
  /** The script will not take something that was typed; without it, its sentences are shown here. */
  readonly onFields?: (errors: Errors) => void;
  /** Takes the deployment as somebody else changed it; without it, the step is asked about anew here. */
  readonly onMeanwhile?: (view: DeploymentView) => void;
  readonly children?: ComponentChildren;
}

/** The last look before a step is taken: what will happen, what leaves the house, and the mail, which can be changed. */
export function StepConfirm(props: StepConfirmProps) {
  const words = useWords(stepMessages);
  const { about, isFresh, loaded, retry, lookAgain } = usePreview(props.about, props.step, props.onMeanwhile);
  const { title, onBack, onFields } = props;
  if (loaded.state === 'ready')
    return (
      <Confirm {...props} about={about} preview={loaded.value} isFresh={isFresh} onLookAgain={lookAgain} />
    );
  return (
    <View title={title} onBack={onBack}>
      {loaded.state === 'loading' ? (
        <Progress text={words.preparing} />
      ) : (
        <PrepareFailed
          failure={loaded.failure}
          onRetry={retry}
          onLookAgain={lookAgain}
          onBack={onBack}
          {...(onFields ? { onFields } : {})}
        />
      )}
    </View>
  );
}
