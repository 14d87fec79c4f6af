import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../../domain/step';
import type { DeploymentView, StepPreview } from '../../protocol/deployment-view';
import { call } from '../server';
import type { Loaded } from '../use-loaded';
import { useLoaded } from '../use-loaded';
import { isChanged } from './step-failure';

/** The deployment that a step is about; one that is not saved yet has no `rev`, and its customer is named where it is not that of the open log. */
export interface About {
  readonly uid: string;
  readonly row: number;
  readonly rev: number | null;
  readonly customerKey: string | null;
}

interface Preview {
  /** As it was read last. */
  readonly about: About;
  /** Somebody else changed it after what is confirmed was typed. */
  readonly isFresh: boolean;
  readonly loaded: Loaded<StepPreview>;
  readonly retry: () => void;
  /** Reads the deployment anew, for somebody else has changed it. */
  readonly lookAgain: () => void;
}

/**
 * What a step would do; asked again when the step or the deployment is another.
 * @param onMeanwhile takes a deployment that somebody else changed; without it, the step is asked about anew here
 */
export function usePreview(
  given: About,
  step: Step,
  onMeanwhile: ((view: DeploymentView) => void) | undefined,
): Preview {
  const [fresh, setFresh] = useState<About | null>(null);
  const about = fresh ?? given;
  const request = JSON.stringify({ ...about, step });
  const { loaded, reload } = useLoaded(
    // The text is this very request.
    useCallback(() => call('prepare', JSON.parse(request) as About & { step: Step }), [request]),
  );
  const lookAgain = async (): Promise<void> => {
    const { uid, row } = about;
    const outcome = await call('deployment', { uid, row });
    const rev = outcome.ok ? outcome.value.deployment.rev : about.rev;
    // Where nothing is known to be newer the same question may still have another answer by now.
    if (!outcome.ok || rev === about.rev) reload();
    else if (onMeanwhile) onMeanwhile(outcome.value);
    else setFresh({ ...about, row: outcome.value.row, rev });
  };
  const looked = useRef<number | null | undefined>(undefined);
  useEffect(() => {
    // Once a revision: what is refused again needs somebody who looks.
    if (loaded.state !== 'failed' || !isChanged(loaded.failure) || looked.current === about.rev) return;
    looked.current = about.rev;
    void lookAgain();
  }, [loaded]);
  return { about, isFresh: fresh !== null, loaded, retry: reload, lookAgain: () => void lookAgain() };
}
