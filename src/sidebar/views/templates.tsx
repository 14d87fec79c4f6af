import { TemplateList } from '../templates/template-list';
import { call } from '../server';
import { useLoaded } from '../use-loaded';
import { Failed } from './failed';
import { Loading } from './loading';

const load = () => call('templates');

export function Templates({ onBack }: { readonly onBack: () => void }) {
  const { loaded, reload } = useLoaded(load);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onRetry={reload} onBack={onBack} />;
  return <TemplateList view={loaded.value} onBack={onBack} onAgain={reload} />;
}
