import { apiError, notEmulated } from '../kernel/errors';
import type { Flag } from './access';
import { grantsOf, notFound, requireAllDrives, requireRole, roleOf } from './access';
import type { Actor } from './actor';
import { capabilitiesOf } from './capabilities';
import { permissionId } from './permission-id';
import type { PermissionResource } from './permission-list';
import { permissionResources } from './permission-list';
import { sharedDriveOf } from './place';
import type { Permission, Role } from './state';
import { FOLDER, ROLES } from './state';

/** The item, a file or a shared drive, whose permissions are meant. */
export interface Item {
  fileId: string;
  supportsAllDrives?: Flag;
}

export interface NewPermission {
  type?: string;
  role?: string;
  emailAddress?: string;
  domain?: string;
}

/** @returns the role that the caller has on it */
function requireItem(actor: Actor, method: string, { fileId, supportsAllDrives }: Item): Role {
  const role = roleOf(actor.world, fileId, actor.user);
  if (!role || !(actor.world.drive.files[fileId] ?? actor.world.drive.drives[fileId]))
    throw notFound(method, fileId);
  requireAllDrives(actor.world, method, fileId, supportsAllDrives);
  return role;
}

/** Only who may edit a file learns who else sees it; every member of a shared drive sees its members. */
export function listPermissions(actor: Actor, item: Item): PermissionResource[] {
  const method = 'drive.permissions.list';
  const role = requireItem(actor, method, item);
  if (actor.world.drive.files[item.fileId]) requireRole(method, role, 'writer');
  return permissionResources(actor.world, item.fileId);
}

function requireMayShare(actor: Actor, method: string, item: Item): void {
  const role = requireItem(actor, method, item);
  const file = actor.world.drive.files[item.fileId];
  if (!file) return requireRole(method, role, 'organizer');
  if (capabilitiesOf(actor.world, file, actor.user).canShare) return;
  const message = 'The user does not have sufficient permissions for this file.';
  throw apiError(method, { code: 403, message, reason: 'insufficientFilePermissions' });
}

const invalid = (method: string, message: string): never => {
  throw apiError(method, { code: 400, message, reason: 'badRequest' });
};

/** Which roles may be given on what: the two organizers exist in shared drives only, on folders or on the drive. */
function readRole(actor: Actor, method: string, fileId: string, wanted: string | undefined): Role {
  const role = ROLES.find((one) => one === wanted);
  if (!role) return invalid(method, 'The specified role is invalid or not supported.');
  if (role === 'owner') throw notEmulated(`${method} with role owner`);
  const file = actor.world.drive.files[fileId];
  const isFolderOfDrive = file?.mimeType === FOLDER && sharedDriveOf(actor.world, fileId) !== null;
  const impossible = file && (role === 'organizer' || (role === 'fileOrganizer' && !isFolderOfDrive));
  if (impossible) return invalid(method, `The ${role} role is not valid for this item.`);
  return role;
}

function readGrantee(
  method: string,
  { type, emailAddress, domain }: NewPermission,
): Omit<Permission, 'id' | 'role'> {
  switch (type) {
    case 'anyone':
      return { type };
    case 'domain':
      return domain ? { type, domain } : invalid(method, 'The domain field is required.');
    case 'user':
    case 'group':
      return emailAddress?.includes('@')
        ? { type, emailAddress }
        : invalid(method, 'The emailAddress field is required.');
    case undefined:
    default:
      return invalid(method, 'The permission type field is required.');
  }
}

function ownPermissions(actor: Actor, fileId: string): Permission[] {
  return actor.world.drive.files[fileId]?.permissions ?? actor.world.drive.drives[fileId]?.members ?? [];
}

/** Gives a role; a grantee who has one on this very item gets the new one instead. No notification is sent. */
export function createPermission(
  actor: Actor,
  item: Item & { resource?: NewPermission },
): PermissionResource {
  const method = 'drive.permissions.create';
  requireMayShare(actor, method, item);
  const { resource = {} } = item;
  const grantee = readGrantee(method, resource);
  const role = readRole(actor, method, item.fileId, resource.role);
  const id = permissionId(grantee.type, grantee.emailAddress ?? grantee.domain ?? '');
  const own = ownPermissions(actor, item.fileId);
  const existing = own.find((permission) => permission.id === id);
  if (existing) existing.role = role;
  else own.push({ id, ...grantee, role });
  actor.touch({ kind: 'drive' });
  const created = permissionResources(actor.world, item.fileId).find((permission) => permission.id === id);
  return created ?? invalid(method, 'The permission was not created.');
}

/** Takes away what was given to this very item; an inherited permission stays. */
export function deletePermission(actor: Actor, item: Item & { permissionId: string }): void {
  const method = 'drive.permissions.delete';
  requireMayShare(actor, method, item);
  const own = ownPermissions(actor, item.fileId);
  const at = own.findIndex(({ id }) => id === item.permissionId);
  if (at >= 0) {
    own.splice(at, 1);
    actor.touch({ kind: 'drive' });
    return;
  }
  if (grantsOf(actor.world, item.fileId).some(({ permission }) => permission.id === item.permissionId)) {
    const message = 'Cannot update or delete an inherited permission on a shared drive item.';
    throw apiError(method, { code: 403, message, reason: 'cannotModifyInheritedTeamDrivePermission' });
  }
  throw apiError(method, {
    code: 404,
    message: `Permission not found: ${item.permissionId}.`,
    reason: 'notFound',
  });
}
