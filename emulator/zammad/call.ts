import type { FakeReply, FakeRequest, Params } from '../http/message';
import type { Json } from '../kernel/json';
import { matchesPermission, permissionsOfRoles } from './permissions';
import type { ZammadSettings } from './settings';
import type { ZammadState, ZammadUser } from './state';

/** Who asks, and with which token. */
export interface Identity {
  readonly user: ZammadUser;
  /** `null` when a password was used: then nothing narrows the user's permissions. */
  readonly tokenPermissions: readonly string[] | null;
}

export interface ZammadCall extends Identity {
  readonly state: ZammadState;
  readonly request: FakeRequest;
  /** Path, query and body together, as Rails hands them to a controller; the path wins. */
  readonly params: Params;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export type ZammadHandler = (
  call: ZammadCall,
) => FakeReply | { readonly status: number; readonly json: Json };

export const ok = (json: Json): { status: number; json: Json } => ({ status: 200, json });
export const created = (json: Json): { status: number; json: Json } => ({ status: 201, json });

export const timestamp = (call: Pick<ZammadCall, 'now'>): string => new Date(call.now).toISOString();

export const atLeast = (state: ZammadState, version: ZammadSettings['version']): boolean =>
  state.settings.version >= version;

/** What a new row says of its making. */
export function stamp(call: ZammadCall): {
  created_by_id: number;
  updated_by_id: number;
  created_at: string;
  updated_at: string;
} {
  const at = timestamp(call);
  return { created_by_id: call.user.id, updated_by_id: call.user.id, created_at: at, updated_at: at };
}

/** Marks a row as changed now by this user. */
export function touch(call: ZammadCall, row: { updated_by_id: number; updated_at: string }): void {
  row.updated_by_id = call.user.id;
  row.updated_at = timestamp(call);
}

/** Zammad's flags are true for `true` and `1`, as text or not. */
export const flag = (call: ZammadCall, name: string): boolean =>
  [true, 'true', 1, '1'].some((yes) => call.params[name] === yes);

/** By the user's roles alone, which is how a search looks at it. */
export const userMay = (call: ZammadCall, permission: string): boolean =>
  matchesPermission(permissionsOfRoles(call.user.role_ids), permission);

/** By the user's roles and the token's own list, which is how everything but a search looks at it. */
export const callerMay = (call: ZammadCall, permission: string): boolean =>
  userMay(call, permission) &&
  (!call.tokenPermissions || matchesPermission(call.tokenPermissions, permission));
