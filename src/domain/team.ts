import type { Language } from './language';
import { languageOf } from './language';
import type { Table, TableRow } from './registry-table';
import { listOf } from './settings';
import type { TeamRole } from './team-role';
import { TEAM_ROLES } from './team-role';

export interface TeamMember {
  /** In lower case. */
  readonly address: string;
  readonly name: string;
  readonly roles: readonly TeamRole[];
  readonly language: Language | null;
}

function memberOf(row: TableRow): TeamMember {
  const named = listOf((row['roles'] ?? '').toLowerCase());
  const language = row['language'] ?? '';
  return {
    address: (row['address'] ?? '').toLowerCase(),
    name: row['name'] ?? '',
    roles: TEAM_ROLES.filter((role) => named.includes(role)),
    language: language === '' ? null : languageOf(language),
  };
}

const INACTIVE = ['no', 'false', 'falso', 'fals', '0'];

/** The people of the Team tab who are active; a word that is no role gives none. */
export function teamOf(table: Table): TeamMember[] {
  return table.rows
    .filter((row) => row['address'] !== '' && !INACTIVE.includes((row['active'] ?? '').toLowerCase()))
    .map(memberOf);
}

export function memberWith(team: readonly TeamMember[], email: string): TeamMember | undefined {
  return team.find((member) => member.address === email.toLowerCase());
}
