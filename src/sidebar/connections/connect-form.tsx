import { useState } from 'preact/hooks';
import type { OutsideSystem } from '../../domain/connection';
import { SYSTEM_NAMES } from '../../domain/connection';
import { sidebarMessages } from '../../messages/sidebar';
import { connectionsMessages } from '../../messages/sidebar-connections';
import type { ConnectionView } from '../../protocol/connections';
import { ConnectionFormSchema } from '../../protocol/connections';
import { Button } from '../components/button';
import { FailureNotice } from '../components/failure-notice';
import { Progress } from '../components/progress';
import type { Errors } from '../form/errors';
import { ErrorsContext } from '../form/errors';
import { TextInput } from '../form/inputs';
import { parseFields } from '../form/parse-fields';
import { newId } from '../new-id';
import type { Failure } from '../server';
import { call } from '../server';
import { useLanguage, useWords } from '../words';

interface ConnectFormProps {
  readonly system: OutsideSystem;
  readonly onConnected: (view: ConnectionView) => void;
  /** Null where there is no connection to stay with. */
  readonly onBack: (() => void) | null;
}

/** Of Zammad a permission, whose user may write in the groups of the tickets; of GitLab a scope. */
const NEEDED: Readonly<Record<OutsideSystem, string>> = { zammad: 'ticket.agent', gitlab: 'read_api' };

const NONE: Errors = new Map();

type Now = { readonly failure: Failure | null; readonly busy: boolean };

/** What is typed here is kept nowhere: not in this browser, and not for another attempt. */
export function ConnectForm({ system, onConnected, onBack }: ConnectFormProps) {
  const words = useWords(connectionsMessages);
  const common = useWords(sidebarMessages);
  const language = useLanguage();
  const [address, setAddress] = useState('');
  const [token, setToken] = useState('');
  const [errors, setErrors] = useState<Errors>(NONE);
  const [now, setNow] = useState<Now>({ failure: null, busy: false });
  const send = async (typed: { readonly address: string; readonly token: string }): Promise<void> => {
    setNow({ failure: null, busy: true });
    const outcome = await call('connect', { requestId: newId(), system, ...typed });
    setNow({ failure: outcome.ok ? null : outcome.failure, busy: false });
    if (outcome.ok) onConnected(outcome.value);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const checked = parseFields(ConnectionFormSchema, { address, token }, language);
    setErrors(checked.ok ? NONE : named(system, checked.errors));
    if (checked.ok) void send(checked.value);
  };
  return (
    <ErrorsContext.Provider value={errors}>
      <form noValidate onSubmit={submit}>
        <TextInput
          path={`${system}.address`}
          label={words.address}
          hint={`https://${system}.example`}
          required
          inputMode="url"
          value={address}
          onChange={setAddress}
        />
        <TextInput
          secret
          path={`${system}.token`}
          label={words.token}
          hint={words.needs(NEEDED[system])}
          required
          value={token}
          onChange={setToken}
        />
        {now.failure && <FailureNotice failure={now.failure} />}
        {now.busy && <Progress text={words.testing} />}
        <div class="buttons">
          <Button busy={now.busy}>{words.connect(SYSTEM_NAMES[system])}</Button>
          {onBack && (
            <Button look="text" busy={now.busy} onClick={onBack}>
              {common.back}
            </Button>
          )}
        </div>
      </form>
    </ErrorsContext.Provider>
  );
}

const named = (system: OutsideSystem, errors: Errors): Errors =>
  new Map([...errors].map(([path, text]) => [`${system}.${path}`, text]));
