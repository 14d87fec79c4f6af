import type { TeamMember } from '../domain/team';
import type { TeamRole } from '../domain/team-role';
import { memberWith } from '../domain/team';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { Config, Ports } from './ports';
import type { Refusal } from '../domain/refusal';
import type { Reading, Registry } from './registry';
import { readRegistry } from './registry';

/** A member of the team at work: what every verb but Set up begins with. */
export interface Entrance {
  readonly config: Config;
  readonly registry: Registry;
  readonly member: TeamMember;
}

type Needed = Pick<Ports, 'session' | 'spreadsheets'>;

/**
 * Lets in who is in the Team tab with one of the roles.
 * @param roles empty for "any"
 */
export function enter(
  ports: Needed,
  config: Config,
  roles: readonly TeamRole[],
  reading: Reading = {},
): Result<Entrance, Refusal> {
  if (config.registryId === null) return err({ code: 'not-set-up', administrator: config.administrator });
  const registry = readRegistry(ports, config.registryId, reading);
  if (!registry.ok) return registry;
  const email = ports.session.email();
  const member = memberWith(registry.value.team, email);
  if (!member || member.roles.length === 0) return err({ code: 'not-in-team', email });
  if (roles.length > 0 && !member.roles.some((role) => roles.includes(role)))
    return err({ code: 'role-needed', roles });
  return ok({ config, registry: registry.value, member });
}
