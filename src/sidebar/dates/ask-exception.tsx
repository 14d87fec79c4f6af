import type { Step } from '../../domain/step';
import { datesMessages } from '../../messages/sidebar-dates';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import type { DeploymentContext, StepReceipt } from '../../protocol/deployment-view';
import { namesOf } from '../step/names';
import { StepConfirm } from '../step/step-confirm';
import type { About } from '../step/use-preview';
import { useWords } from '../words';

interface AskExceptionProps {
  readonly about: About;
  readonly step: Step;
  readonly context: Pick<DeploymentContext, 'team' | 'customer' | 'zone'>;
  readonly onDone: (receipt: StepReceipt) => void;
  readonly onBack: () => void;
}

/** The mail to the leads before it leaves. */
export function AskException({ about, step, context, onDone, onBack }: AskExceptionProps) {
  const words = useWords(datesMessages);
  const { working } = useWords(runFormMessages);
  return (
    <StepConfirm
      title={words.ask}
      about={about}
      step={step}
      submitLabel={words.askSubmit}
      workingLabel={working}
      names={namesOf(context)}
      zone={context.zone}
      customerName={context.customer.name}
      onDone={onDone}
      onBack={onBack}
    />
  );
}
