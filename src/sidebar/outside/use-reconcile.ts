import { useEffect } from 'preact/hooks';
import type { StepOf } from '../../domain/step';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import type { SubmissionState } from '../use-submission';
import { useSubmission } from '../use-submission';

type Choice = Partial<Omit<StepOf<'reconcile'>, 'verb'>>;

export interface Reconcile {
  readonly now: SubmissionState<StepReceipt>;
  readonly reconcile: (choice: Choice) => void;
}

/** Keeps or overwrites what people changed. @param what of this deployment: `row`, say */
export function useReconcile(
  { deployment, row }: DeploymentView,
  what: string,
  onDone: (receipt: StepReceipt) => void,
): Reconcile {
  const { uid, rev, customerKey } = deployment;
  const { now, submit } = useSubmission('act', `reconcile/${uid}/${what}`);
  useEffect(() => {
    if (now.state === 'done') onDone(now.value);
  }, [now]);
  return {
    now,
    reconcile: (choice) =>
      submit({
        uid,
        row,
        rev,
        customerKey,
        step: { verb: 'reconcile', cells: [], row: null, event: null, ...choice },
        mail: null,
      }),
  };
}
