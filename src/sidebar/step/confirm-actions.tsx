import type { ComponentChildren } from 'preact';
import { sidebarMessages } from '../../messages/sidebar';
import { stepMessages } from '../../messages/sidebar-step';
import { Button } from '../components/button';
import { Progress } from '../components/progress';
import type { SubmissionState } from '../use-submission';
import { useWords } from '../words';
import { isOutdated } from './step-failure';
import { StepFailure } from './step-failure-notice';

interface ConfirmActionsProps {
  readonly now: SubmissionState<unknown>;
  readonly submitLabel: string;
  readonly workingLabel: string;
  readonly onLookAgain: () => void;
  /** What may be done in its place. */
  readonly besides?: ComponentChildren;
}

export function ConfirmActions({
  now,
  submitLabel,
  workingLabel,
  onLookAgain,
  besides,
}: ConfirmActionsProps) {
  const words = useWords(stepMessages);
  const common = useWords(sidebarMessages);
  const working = now.state === 'working';
  if (now.state === 'failed' && isOutdated(now.failure))
    return (
      <>
        <StepFailure failure={now.failure} />
        <Button look="primary" onClick={onLookAgain}>
          {words.lookAgain}
        </Button>
      </>
    );
  return (
    <>
      {now.state === 'failed' && <StepFailure failure={now.failure} />}
      {working && <Progress text={common.working} />}
      <Button look="primary" busy={working}>
        {working ? workingLabel : now.state === 'failed' ? common.retry : submitLabel}
      </Button>
      {!working && besides}
    </>
  );
}
