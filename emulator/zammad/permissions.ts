import { ROLES } from './fixed-ids';

const GRANTS: readonly (readonly [string, readonly string[]])[] = [
  ['Admin', ['admin', 'user_preferences', 'report', 'knowledge_base']],
  ['Agent', ['ticket.agent', 'user_preferences', 'chat.agent', 'cti.agent', 'knowledge_base']],
  ['Customer', ['ticket.customer', 'user_preferences']],
];

export const permissionsOfRoles = (roleIds: readonly number[]): readonly string[] =>
  GRANTS.flatMap(([role, grants]) => (roleIds.includes(ROLES[role] ?? 0) ? grants : []));

/** `admin` covers `admin.user`; nothing covers more than itself and what is below it. */
export const matchesPermission = (granted: readonly string[], wanted: string): boolean =>
  granted.some((one) => wanted === one || wanted.startsWith(`${one}.`));
