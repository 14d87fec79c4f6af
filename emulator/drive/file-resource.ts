import type { World } from '../kernel/world';
import { roleOf } from './access';
import type { Capabilities } from './capabilities';
import { capabilitiesOf } from './capabilities';
import { permissionId } from './permission-id';
import type { PermissionResource } from './permission-list';
import { permissionResources } from './permission-list';
import { isTrashed, sharedDriveOf } from './place';
import type { DriveFile } from './state';
import { DOCUMENT, FOLDER } from './state';

export interface DriveUser {
  kind: 'drive#user';
  displayName: string;
  emailAddress: string;
  me: boolean;
  permissionId: string;
}

/** A file as the Drive API gives it: https://developers.google.com/workspace/drive/api/reference/rest/v3/files */
export interface FileResource {
  kind: 'drive#file';
  id: string;
  name: string;
  mimeType: string;
  parents?: string[];
  driveId?: string;
  trashed: boolean;
  explicitlyTrashed: boolean;
  appProperties?: Record<string, string>;
  createdTime: string;
  modifiedTime: string;
  lastModifyingUser: DriveUser;
  capabilities: Capabilities;
  permissions?: PermissionResource[];
  permissionIds?: string[];
  hasAugmentedPermissions?: boolean;
  ownedByMe?: boolean;
  shared?: boolean;
  spaces: string[];
  webViewLink: string;
}

export function linkOf({ id, mimeType }: Pick<DriveFile, 'id' | 'mimeType'>): string {
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  return `https://docs.google.com/${mimeType === DOCUMENT ? 'document' : 'spreadsheets'}/d/${id}/edit`;
}

const userResource = (world: World, email: string, me: string): DriveUser => ({
  kind: 'drive#user',
  displayName: world.users[email]?.name ?? email,
  emailAddress: email,
  me: email === me,
  permissionId: permissionId('user', email),
});

/** Files of shared drives have no owner, and their permissions are only in `permissions.list`. */
function sharing(
  world: World,
  file: DriveFile,
  user: string,
  capabilities: Capabilities,
): Partial<FileResource> {
  const drive = sharedDriveOf(world, file.id);
  if (drive) return { driveId: drive.id, hasAugmentedPermissions: file.permissions.length > 0 };
  const permissions = permissionResources(world, file.id);
  return {
    ownedByMe: roleOf(world, file.id, user) === 'owner',
    shared: permissions.length > 1,
    ...(capabilities.canShare ? { permissions, permissionIds: permissions.map(({ id }) => id) } : {}),
  };
}

/** A parent that the user cannot see is not told, and a file without properties has no `appProperties`. */
export function fileResource(world: World, file: DriveFile, user: string): FileResource {
  const capabilities = capabilitiesOf(world, file, user);
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(roleOf(world, file.parent, user) ? { parents: [file.parent] } : {}),
    trashed: isTrashed(world, file.id),
    explicitlyTrashed: file.trashed,
    ...(Object.keys(file.appProperties).length > 0 ? { appProperties: { ...file.appProperties } } : {}),
    createdTime: new Date(file.createdTime).toISOString(),
    modifiedTime: new Date(file.modifiedTime).toISOString(),
    lastModifyingUser: userResource(world, file.lastModifyingUser, user),
    capabilities,
    ...sharing(world, file, user, capabilities),
    spaces: ['drive'],
    webViewLink: linkOf(file),
  };
}
