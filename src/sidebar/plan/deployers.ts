import { DEPLOYERS } from '../../domain/team-role';
import type { TeamPerson } from '../../protocol/deployment-view';

/** Who may carry a deployment out. */
export const deployersIn = (team: readonly TeamPerson[]): TeamPerson[] =>
  team.filter(({ roles }) => roles.some((role) => DEPLOYERS.includes(role)));

/** The address itself where the team does not know it; empty for nobody. */
export const nameInTeam = (address: string, team: readonly TeamPerson[]): string =>
  team.find((person) => person.address === address)?.name ?? address;
