import type { Connection, OutsideSystem } from '../domain/connection';
import { hostOf, OUTSIDE_SYSTEMS, SYSTEM_NAMES } from '../domain/connection';
import type { OutsideTrouble } from '../domain/outside-trouble';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import { audit } from './audit';
import type { Entrance } from './enter';
import { enter } from './enter';
import type { Ports } from './ports';

const enterAdministrator = (ports: Ports): Result<Entrance, Refusal> =>
  enter(ports, ports.config.read(), ['administrator']);

/** A connection as it answered just now; nothing of its token. */
export interface TestedConnection {
  readonly system: OutsideSystem;
  readonly connection: Omit<Connection, 'token'> | null;
  readonly answer: Result<string, OutsideTrouble> | null;
}

const withoutToken = ({ address, by, at }: Connection): Omit<Connection, 'token'> => ({ address, by, at });

/** Every system, each asked whether it answers. */
export function openConnections(ports: Ports): Result<TestedConnection[], Refusal> {
  const entrance = enterAdministrator(ports);
  if (!entrance.ok) return entrance;
  const { connections } = entrance.value.config;
  return ok(
    OUTSIDE_SYSTEMS.map((system) => {
      const connection = connections[system];
      const answer = connection && ports.connectionTests[system].test(connection);
      return { system, connection: connection && withoutToken(connection), answer };
    }),
  );
}

interface Change {
  readonly action: 'connect' | 'disconnect';
  readonly system: OutsideSystem;
  readonly after: Connection | null;
  readonly account: string;
}

/** The audit first: a change that nobody can see afterwards is worse than a row for one that did not come about. */
function write(
  ports: Ports,
  entrance: Entrance,
  { action, system, after, account }: Change,
): Result<null, Refusal> {
  const before = entrance.config.connections[system];
  const told = audit(ports, entrance, {
    at: ports.clock.now(),
    who: entrance.member.address,
    action,
    subject: SYSTEM_NAMES[system],
    before: before === null ? '' : before.address,
    after: after === null ? '' : `${after.address}${account === '' ? '' : ` (${account})`}`,
  });
  if (told.ok) ports.config.connect(system, after);
  return told;
}

/** Keeps address and token once the system has answered with them as it should. */
export function connect(
  ports: Ports,
  { system, address, token }: { readonly system: OutsideSystem } & Pick<Connection, 'address' | 'token'>,
): Result<TestedConnection, Refusal> {
  const entrance = enterAdministrator(ports);
  if (!entrance.ok) return entrance;
  const connection = { address, token, by: entrance.value.member.address, at: ports.clock.now() };
  const answer = ports.connectionTests[system].test(connection);
  if (!answer.ok) {
    const host = hostOf(connection);
    return err({ code: 'outside-trouble', system, host, trouble: answer.error });
  }
  const change: Change = { action: 'connect', system, after: connection, account: answer.value };
  const written = write(ports, entrance.value, change);
  return written.ok ? ok({ system, connection: withoutToken(connection), answer }) : written;
}

/** Forgets address and token. */
export function disconnect(ports: Ports, system: OutsideSystem): Result<TestedConnection, Refusal> {
  const entrance = enterAdministrator(ports);
  if (!entrance.ok) return entrance;
  const there = entrance.value.config.connections[system] !== null;
  const change: Change = { action: 'disconnect', system, after: null, account: '' };
  const written = there ? write(ports, entrance.value, change) : ok(null);
  return written.ok ? ok({ system, connection: null, answer: null }) : written;
}
