import { useState } from 'preact/hooks';
import { partsOf } from '../../domain/calendar-date';
import { SYSTEM_NAMES } from '../../domain/connection';
import { dateWords } from '../../domain/date-words';
import { connectionsMessages } from '../../messages/sidebar-connections';
import type { ConnectionView } from '../../protocol/connections';
import { Button } from '../components/button';
import { FailureNotice } from '../components/failure-notice';
import { Notice } from '../components/notice';
import { Section } from '../components/view';
import { newId } from '../new-id';
import type { Failure } from '../server';
import { call } from '../server';
import { useLanguage, useWords } from '../words';
import { ConnectForm } from './connect-form';

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
        <ConnectForm system={system} onConnected={connected} />
      ) : (
        <Ways view={view} onChange={() => setChanging(true)} onDisconnected={setView} />
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

interface WaysProps {
  readonly view: ConnectionView;
  readonly onChange: () => void;
  readonly onDisconnected: (view: ConnectionView) => void;
}

function Ways({ view: { system }, onChange, onDisconnected }: WaysProps) {
  const words = useWords(connectionsMessages);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const disconnect = async (): Promise<void> => {
    setBusy(true);
    const outcome = await call('disconnect', { requestId: newId(), system });
    setBusy(false);
    setFailure(outcome.ok ? null : outcome.failure);
    if (outcome.ok) onDisconnected(outcome.value);
  };
  const name = SYSTEM_NAMES[system];
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <div class="buttons">
        <Button busy={busy} onClick={onChange}>
          {words.change(name)}
        </Button>
        <Button look="text" busy={busy} onClick={() => void disconnect()}>
          {words.disconnect(name)}
        </Button>
      </div>
    </>
  );
}
