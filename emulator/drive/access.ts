import { apiError } from '../kernel/errors';
import type { Call } from '../kernel/operation';
import type { World } from '../kernel/world';
import type { DriveFile, Permission, Role } from './state';
import { ROLES } from './state';

const strength = (role: Role): number => ROLES.indexOf(role);

function grants(permission: Permission, user: string): boolean {
  switch (permission.type) {
    case 'anyone':
      return true;
    case 'domain':
      return user.endsWith(`@${permission.domain ?? ''}`);
    default:
      return permission.emailAddress?.toLowerCase() === user.toLowerCase();
  }
}

/** A file's own permissions, then those of each folder above it, then the members of its shared drive. */
export function permissionsOf(world: World, fileId: string): Permission[] {
  const file = world.drive.files[fileId];
  if (file) return [...file.permissions, ...permissionsOf(world, file.parent)];
  return world.drive.drives[fileId]?.members ?? [];
}

/** The strongest role that the user has on the file or shared drive; null when it cannot be seen at all. */
export function roleOf(world: World, fileId: string, user: string): Role | null {
  const roles = permissionsOf(world, fileId)
    .filter((permission) => grants(permission, user))
    .map((permission) => permission.role);
  return roles.reduce<Role | null>(
    (best, role) => (best === null || strength(role) > strength(best) ? role : best),
    null,
  );
}

/**
 * The file, if the caller may do what `needed` allows.
 * A file without access is a 404, as on Google; one that may be read but not written is a 403.
 */
export function requireFile(call: Call, method: string, fileId: string, needed: Role): DriveFile {
  const file = call.world.drive.files[fileId];
  const role = roleOf(call.world, fileId, call.user);
  if (!file || !role) {
    throw apiError(method, { code: 404, message: `File not found: ${fileId}.`, reason: 'notFound' });
  }
  if (strength(role) < strength(needed)) {
    const message = 'The user does not have sufficient permissions for this file.';
    throw apiError(method, { code: 403, message, reason: 'insufficientFilePermissions' });
  }
  return file;
}
