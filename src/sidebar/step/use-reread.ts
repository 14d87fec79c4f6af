import { useEffect } from 'preact/hooks';
import type { DeploymentView } from '../../protocol/deployment-view';
import { call } from '../server';
import type { SubmissionState } from '../use-submission';
import { isChanged } from './step-failure';
import type { About } from './use-preview';

/** Reads a deployment anew once the script says that somebody else saved it first. */
export function useReread(
  now: SubmissionState<unknown>,
  { uid, row }: Pick<About, 'uid' | 'row'>,
  onView: (view: DeploymentView) => void,
): void {
  useEffect(() => {
    if (now.state !== 'failed' || !isChanged(now.failure)) return;
    void call('deployment', { uid, row }).then((outcome) => {
      if (outcome.ok) onView(outcome.value);
    });
  }, [now]);
}
