import { sidebarMessages } from '../../messages/sidebar';
import type { StepReceipt } from '../../protocol/deployment-view';
import { Progress } from '../components/progress';
import { StepFailure } from '../step/step-failure-notice';
import type { SubmissionState } from '../use-submission';
import { useWords } from '../words';

/** How it goes with what was chosen. */
export function Submitting({ now }: { readonly now: SubmissionState<StepReceipt> }) {
  const common = useWords(sidebarMessages);
  if (now.state === 'failed') return <StepFailure failure={now.failure} />;
  return now.state === 'working' ? <Progress text={common.working} /> : null;
}
