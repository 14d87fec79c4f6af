import { useEffect } from 'preact/hooks';
import type { Settling } from '../../domain/step';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import type { SubmissionState } from '../use-submission';
import { useSubmission } from '../use-submission';

export interface Settle {
  readonly now: SubmissionState<StepReceipt>;
  readonly settle: (settling: Settling) => void;
}

/** Ends an effect: tried again, done by hand, or waived. */
export function useSettle(
  { deployment, row }: DeploymentView,
  effectKey: string,
  onSettled: (receipt: StepReceipt) => void,
): Settle {
  const { uid, rev, customerKey } = deployment;
  const { now, submit } = useSubmission('act', `settle/${uid}/${effectKey}`);
  useEffect(() => {
    if (now.state === 'done') onSettled(now.value);
  }, [now]);
  return {
    now,
    settle: (settling) =>
      submit({
        uid,
        row,
        rev,
        customerKey,
        step: { verb: 'settle', key: effectKey, ...settling },
        mail: null,
      }),
  };
}
