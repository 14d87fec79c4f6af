import type { LoggedRun } from '../../server/run-log';
import type { Trigger } from '../../script/state';
import { useLive } from '../shared/live';
import { attempt, send } from '../shared/server';
import { useSession, useTimeZone } from '../shared/session';
import { showSnackbar } from '../shared/snackbars';
import { wallTime } from '../shared/time';

interface Fired {
  readonly error?: { readonly message: string };
}

function Calls({ run }: { readonly run: LoggedRun }) {
  const services = Object.entries(run.byService).map(([service, count]) => `${service} ${String(count)}`);
  return (
    <td>
      <strong>{run.calls}</strong> <span class="muted">{services.join(' · ')}</span>
    </td>
  );
}

function Lines({ run }: { readonly run: LoggedRun }) {
  return (
    <td>
      {run.error === null ? null : <p class="line error">{run.error}</p>}
      {run.lines.map(({ level, text }, index) => (
        <p key={index} class={`line ${level}`}>
          {text}
        </p>
      ))}
    </td>
  );
}

function Triggers() {
  const { data } = useLive<Trigger[]>('/triggers');
  const fire = ({ function: name, owner }: Trigger): void =>
    void attempt(send<Fired>('/trigger', { function: name, user: owner })).then((fired) =>
      fired?.error ? showSnackbar(fired.error.message, 'Error') : undefined,
    );
  if (!data || data.length === 0) return null;
  return (
    <ul class="triggers" aria-label="Triggers">
      {data.map((trigger) => (
        <li key={trigger.id}>
          <span>
            <strong class="code">{trigger.function}</strong> every {trigger.everyHours} h, as {trigger.owner}
          </span>
          <button type="button" class="tonal-button" onClick={() => fire(trigger)}>
            Run now
          </button>
        </li>
      ))}
    </ul>
  );
}

function Nothing() {
  return (
    <section class="card empty">
      <h1>No runs yet</h1>
      <p>Open a spreadsheet and use its menu: what the script did and wrote is listed here.</p>
      <Triggers />
    </section>
  );
}

/** The last runs of the script: who, when, how many service calls, what went wrong, and what was written to `console`. */
export function Log() {
  const { users } = useSession();
  const timeZone = useTimeZone();
  const { data, error } = useLive<LoggedRun[]>('/log');
  if (!data) return <p class="empty">{error ?? 'Reading the log…'}</p>;
  if (data.length === 0) return <Nothing />;
  const nameOf = (email: string): string => users.find((one) => one.email === email)?.name ?? email;
  return (
    <section class="card" aria-label="Log">
      <h1>Runs of the script, the last one first</h1>
      <Triggers />
      <table class="runs">
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Function</th>
            <th scope="col">User</th>
            <th scope="col">Service calls</th>
            <th scope="col">Console</th>
          </tr>
        </thead>
        <tbody>
          {data.map((run) => (
            <tr key={run.number} class={run.error === null ? '' : 'failed'}>
              <td class="code">{wallTime(Date.parse(run.at), timeZone).replace('T', ' ')}</td>
              <th scope="row" class="code">
                {run.function}
              </th>
              <td>{nameOf(run.user)}</td>
              <Calls run={run} />
              <Lines run={run} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
