import { apiError } from '../kernel/errors';
import type { World } from '../kernel/world';
import type { Actor } from './actor';
import { permissionId } from './permission-id';
import { ancestorsOf, ownerOfMyDrive, sharedDriveOf } from './place';
import type { DriveFile, Permission, Role } from './state';
import { ROLES } from './state';

const strength = (role: Role): number => ROLES.indexOf(role);

export const atLeast = (role: Role | null, needed: Role): boolean =>
  role !== null && strength(role) >= strength(needed);

export const strongest = (roles: readonly Role[]): Role | null =>
  roles.reduce<Role | null>((best, role) => (atLeast(best, role) ? best : role), null);

function grants(permission: Permission, user: string): boolean {
  switch (permission.type) {
    case 'anyone':
      return true;
    case 'domain':
      return user.toLowerCase().endsWith(`@${(permission.domain ?? '').toLowerCase()}`);
    case 'user':
    case 'group':
      return permission.emailAddress?.toLowerCase() === user.toLowerCase();
  }
}

/** A permission, and the item that it was given to. */
export interface Grant {
  readonly permission: Permission;
  readonly source: string;
}

function givenTo(world: World, id: string): Permission[] {
  const owner = ownerOfMyDrive(id);
  if (owner !== null)
    return [{ id: permissionId('user', owner), type: 'user', role: 'owner', emailAddress: owner }];
  return world.drive.files[id]?.permissions ?? world.drive.drives[id]?.members ?? [];
}

/** A file's own permissions, then those of each folder above it, then the members of its shared drive. */
export function grantsOf(world: World, id: string): Grant[] {
  return [id, ...ancestorsOf(world, id)].flatMap((source) =>
    givenTo(world, source).map((permission) => ({ permission, source })),
  );
}

export const permissionsOf = (world: World, id: string): Permission[] =>
  grantsOf(world, id).map(({ permission }) => permission);

/** The strongest role that the user has on the file or shared drive; null when it cannot be seen at all. */
export function roleOf(world: World, id: string, user: string): Role | null {
  return strongest(
    permissionsOf(world, id)
      .filter((permission) => grants(permission, user))
      .map(({ role }) => role),
  );
}

export const notFound = (method: string, id: string): ReturnType<typeof apiError> =>
  apiError(method, { code: 404, message: `File not found: ${id}.`, reason: 'notFound' });

/**
 * The file, if the caller may do what `needed` allows.
 * A file without access is a 404, as on Google; one that may be read but not written is a 403.
 */
export function requireFile(
  actor: Pick<Actor, 'world' | 'user'>,
  method: string,
  fileId: string,
  needed: Role,
): DriveFile {
  const file = actor.world.drive.files[fileId];
  const role = roleOf(actor.world, fileId, actor.user);
  if (!file || !role) throw notFound(method, fileId);
  requireRole(method, role, needed);
  return file;
}

/** @throws Google's 403 for a role that is too weak */
export function requireRole(method: string, role: Role | null, needed: Role): void {
  if (atLeast(role, needed)) return;
  const message = 'The user does not have sufficient permissions for this file.';
  throw apiError(method, { code: 403, message, reason: 'insufficientFilePermissions' });
}

/** Query parameters come as booleans from `Drive`, as text from `UrlFetchApp`. */
export type Flag = boolean | 'true' | 'false' | undefined;

export const isSet = (flag: Flag): boolean => flag === true || flag === 'true';

/** A caller that does not say that it knows shared drives does not see what lies in them. */
export function requireAllDrives(world: World, method: string, id: string, supportsAllDrives: Flag): void {
  if (sharedDriveOf(world, id) && !isSet(supportsAllDrives)) throw notFound(method, id);
}
