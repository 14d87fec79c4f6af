import { useCallback, useState } from 'preact/hooks';
import type { Verb } from '../../domain/step';
import type { DeploymentView } from '../../protocol/deployment-view';
import type { Viewer } from '../../protocol/home-view';
import { call } from '../server';
import { useLoaded } from '../use-loaded';
import { Failed } from '../views/failed';
import type { PlanDestination } from '../views/home-props';
import { Loading } from '../views/loading';
import { Run } from './run';

interface DeploymentProps {
  readonly uid: string;
  readonly row: number;
  /** As it was just given; it is read where this is absent. */
  readonly view?: DeploymentView | undefined;
  readonly verb?: Verb | undefined;
  readonly viewer: Viewer;
  readonly onPlan: (destination: PlanDestination) => void;
  /** @param changed whether anything was done with it */
  readonly onBack: (changed: boolean) => void;
}

/** One deployment that exists, from its plan to its close. */
export function Deployment({ view, ...props }: DeploymentProps) {
  const [given, setGiven] = useState(view);
  if (given === undefined) return <Loaded {...props} />;
  return <Run {...props} view={given} onReread={() => setGiven(undefined)} changed />;
}

function Loaded({ uid, row, ...props }: Omit<DeploymentProps, 'view'>) {
  const { loaded, reload } = useLoaded(useCallback(() => call('deployment', { uid, row }), [uid, row]));
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed')
    return <Failed failure={loaded.failure} onRetry={reload} onBack={() => props.onBack(false)} />;
  return <Run {...props} view={loaded.value} onReread={reload} changed={false} />;
}
