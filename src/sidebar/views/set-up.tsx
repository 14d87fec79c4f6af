import { call } from '../server';
import { SetUpForm } from '../set-up/set-up-form';
import { useLoaded } from '../use-loaded';
import { Failed } from './failed';
import { Loading } from './loading';

const load = () => call('planSetUp');

interface SetUpProps {
  readonly onBack: () => void;
  readonly onClose: () => void;
}

export function SetUp({ onBack, onClose }: SetUpProps) {
  const { loaded, reload } = useLoaded(load);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onRetry={reload} onBack={onBack} />;
  return <SetUpForm plan={loaded.value} onBack={onBack} onClose={onClose} />;
}
