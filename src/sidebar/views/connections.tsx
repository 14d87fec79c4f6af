import { connectionsMessages } from '../../messages/sidebar-connections';
import { View } from '../components/view';
import { ConnectionSection } from '../connections/connection-section';
import { call } from '../server';
import { useLoaded } from '../use-loaded';
import { useWords } from '../words';
import { Failed } from './failed';
import { Loading } from './loading';

const load = () => call('connections');

/** What an administrator connects; each is asked whether it answers when the view opens. */
export function Connections({ onBack }: { readonly onBack: () => void }) {
  const words = useWords(connectionsMessages);
  const { loaded, reload } = useLoaded(load);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onRetry={reload} onBack={onBack} />;
  return (
    <View title={words.title} onBack={onBack} onRefresh={reload}>
      <p>{words.intro}</p>
      {loaded.value.connections.map((view) => (
        <ConnectionSection key={view.system} first={view} />
      ))}
    </View>
  );
}
