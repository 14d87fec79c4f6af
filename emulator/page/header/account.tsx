import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../shared/icon';
import { attempt, send } from '../shared/server';
import { useSession } from '../shared/session';

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');

const change = (session: object): void => void attempt(send('/session', session));

/** Shows at once what was asked for, and later what the server says. */
function SeveralAccounts() {
  const { severalAccounts } = useSession();
  const [asked, setAsked] = useState(severalAccounts);
  useEffect(() => setAsked(severalAccounts), [severalAccounts]);
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={asked}
        onChange={(event) => {
          setAsked(event.currentTarget.checked);
          change({ severalAccounts: event.currentTarget.checked });
        }}
      />
      <span>
        <strong>Several Google accounts in this browser</strong>
        Each call of the sidebar fails with PERMISSION_DENIED, as it does on Google.
      </span>
    </label>
  );
}

export function Account() {
  const { user, users } = useSession();
  const me = users.find((one) => one.email === user);
  return (
    <div class="account">
      <button
        type="button"
        class="icon-button"
        popovertarget="browser-settings"
        aria-label="Browser settings"
      >
        <Icon name="settings" />
      </button>
      <div id="browser-settings" class="popover" popover="auto" role="dialog" aria-label="Browser settings">
        <SeveralAccounts />
      </div>
      <label class="who">
        <span class="avatar" aria-hidden="true">
          {initials(me?.name ?? user)}
        </span>
        <span class="visually-hidden">Who I am</span>
        <select value={user} onChange={(event) => change({ user: event.currentTarget.value })}>
          {users.map(({ email, name }) => (
            <option key={email} value={email} title={email}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
