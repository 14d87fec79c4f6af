import type { Viewer } from '../../protocol/home-view';
import { AdoptionSteps } from '../adoption/adoption-steps';
import { adoptionDraftKey } from '../draft-keys';
import { call } from '../server';
import { useLoaded } from '../use-loaded';
import { Failed } from './failed';
import { Loading } from './loading';

const load = () => call('planAdoption');

interface AdoptProps {
  readonly viewer: Viewer;
  /** Of the spreadsheet that is open. */
  readonly url: string;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

export function Adopt({ viewer, url, onBack, onClose }: AdoptProps) {
  const { loaded, reload } = useLoaded(load);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onRetry={reload} onBack={onBack} />;
  return (
    <AdoptionSteps
      plan={loaded.value}
      draftKey={adoptionDraftKey(viewer, url)}
      viewer={viewer}
      onBack={onBack}
      onReread={reload}
      onClose={onClose}
    />
  );
}
