import { useState } from 'preact/hooks';
import type { OutsideSystem } from '../../domain/connection';
import { SYSTEM_NAMES } from '../../domain/connection';
import { sidebarMessages } from '../../messages/sidebar';
import { connectionsMessages } from '../../messages/sidebar-connections';
import type { ConnectionView } from '../../protocol/connections';
import { Button } from '../components/button';
import { FailureNotice } from '../components/failure-notice';
import { Notice } from '../components/notice';
import { newId } from '../new-id';
import type { Failure } from '../server';
import { call } from '../server';
import { useWords } from '../words';

interface ConnectionWaysProps {
  readonly system: OutsideSystem;
  readonly onChange: () => void;
  readonly onDisconnected: (view: ConnectionView) => void;
}

/** What can be done with a system that is connected. */
export function ConnectionWays({ system, onChange, onDisconnected }: ConnectionWaysProps) {
  const words = useWords(connectionsMessages);
  const [asked, setAsked] = useState(false);
  const name = SYSTEM_NAMES[system];
  if (asked)
    return <Disconnecting system={system} onBack={() => setAsked(false)} onDisconnected={onDisconnected} />;
  return (
    <div class="buttons">
      <Button onClick={onChange}>{words.change(name)}</Button>
      <Button look="text" onClick={() => setAsked(true)}>
        {words.disconnect(name)}
      </Button>
    </div>
  );
}

interface DisconnectingProps extends Pick<ConnectionWaysProps, 'system' | 'onDisconnected'> {
  readonly onBack: () => void;
}

/** Nobody can bring a token back that is shown to nobody. */
function Disconnecting({ system, onBack, onDisconnected }: DisconnectingProps) {
  const words = useWords(connectionsMessages);
  const { back } = useWords(sidebarMessages);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const disconnect = async (): Promise<void> => {
    setBusy(true);
    const outcome = await call('disconnect', { requestId: newId(), system });
    setBusy(false);
    setFailure(outcome.ok ? null : outcome.failure);
    if (outcome.ok) onDisconnected(outcome.value);
  };
  return (
    <>
      <Notice severity="warning" live>
        {words.forgets}
      </Notice>
      {failure && <FailureNotice failure={failure} />}
      <div class="buttons">
        <Button busy={busy} onClick={() => void disconnect()}>
          {words.disconnect(SYSTEM_NAMES[system])}
        </Button>
        <Button look="text" busy={busy} onClick={onBack}>
          {back}
        </Button>
      </div>
    </>
  );
}
