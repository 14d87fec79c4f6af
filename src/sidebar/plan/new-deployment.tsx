import { useCallback } from 'preact/hooks';
import type { Verb } from '../../domain/step';
import type { DeploymentView } from '../../protocol/deployment-view';
import type { Viewer } from '../../protocol/home-view';
import { useLoaded } from '../use-loaded';
import { Failed } from '../views/failed';
import { Loading } from '../views/loading';
import type { DraftRef } from './load-planning';
import { loadPlanning } from './load-planning';
import { PlanSteps } from './plan-steps';

interface NewDeploymentProps {
  /** Null for the customer whose log is open. */
  readonly customerKey: string | null;
  readonly viewer: Viewer;
  /** The saved draft that it goes on with. */
  readonly draft?: DraftRef;
  readonly onBack: () => void;
  readonly onOpen: (view: DeploymentView, verb?: Verb) => void;
}

export function NewDeployment({ customerKey, viewer, draft, onBack, onOpen }: NewDeploymentProps) {
  const uid = draft?.uid;
  const row = draft?.row ?? -1;
  const load = useCallback(
    () => loadPlanning(customerKey, uid === undefined ? null : { uid, row }),
    [customerKey, uid, row],
  );
  const { loaded, reload } = useLoaded(load);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onRetry={reload} onBack={onBack} />;
  return (
    <PlanSteps {...loaded.value} customerKey={customerKey} viewer={viewer} onBack={onBack} onOpen={onOpen} />
  );
}
