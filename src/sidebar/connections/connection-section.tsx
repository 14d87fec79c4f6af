import { useState } from 'preact/hooks';
import { partsOf } from '../../domain/calendar-date';
import { SYSTEM_NAMES } from '../../domain/connection';
import { dateWords } from '../../domain/date-words';
import { connectionsMessages } from '../../messages/sidebar-connections';
import type { ConnectionView } from '../../protocol/connections';
import { Notice } from '../components/notice';
import { Section } from '../components/view';
import { useLanguage, useWords } from '../words';
import { ConnectForm } from './connect-form';
import { ConnectionWays } from './connection-ways';

/** One system: how it is connected, and the way to change that. */
export function ConnectionSection({ first }: { readonly first: ConnectionView }) {
  const words = useWords(connectionsMessages);
  const [view, setView] = useState(first);
  const [changing, setChanging] = useState(false);
  const { system, host } = view;
  const connected = (next: ConnectionView): void => {
    setView(next);
    setChanging(false);
  };
  return (
    <Section title={SYSTEM_NAMES[system]}>
      {host === null ? <p>{words.none}</p> : <Connected view={view} host={host} />}
      {host === null || changing ? (
        <ConnectForm
          system={system}
          onConnected={connected}
          onBack={host === null ? null : () => setChanging(false)}
        />
      ) : (
        <ConnectionWays system={system} onChange={() => setChanging(true)} onDisconnected={setView} />
      )}
    </Section>
  );
}

function Connected({ view, host }: { readonly view: ConnectionView; readonly host: string }) {
  const words = useWords(connectionsMessages);
  const language = useLanguage();
  const { account, by, at, trouble } = view;
  return (
    <>
      <p>{words.connected(host, account)}</p>
      <p class="hint">{words.since(by, dateWords(partsOf(at.slice(0, 10)), language))}</p>
      {trouble !== null && <Notice severity="error">{trouble}</Notice>}
    </>
  );
}
