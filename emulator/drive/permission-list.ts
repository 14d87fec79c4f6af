import type { World } from '../kernel/world';
import type { Grant } from './access';
import { grantsOf, strongest } from './access';
import { sharedDriveOf } from './place';
import type { Permission } from './state';

export interface PermissionDetail {
  permissionType: 'file' | 'member';
  role: string;
  inherited: boolean;
  inheritedFrom?: string;
}

/** A permission as the Drive API gives it. */
export interface PermissionResource {
  kind: 'drive#permission';
  id: string;
  type: string;
  role: string;
  emailAddress?: string;
  domain?: string;
  displayName?: string;
  deleted?: false;
  /** Of shared drives' items only. */
  permissionDetails?: PermissionDetail[];
}

const detailOf = (world: World, itemId: string, { permission, source }: Grant): PermissionDetail => {
  const inherited = source !== itemId;
  return {
    permissionType: world.drive.drives[source] ? 'member' : 'file',
    role: permission.role,
    inherited,
    ...(inherited ? { inheritedFrom: source } : {}),
  };
};

function granteeOf(world: World, permission: Permission): Partial<PermissionResource> {
  const { emailAddress, domain } = permission;
  if (emailAddress !== undefined) {
    return { emailAddress, displayName: world.users[emailAddress]?.name ?? emailAddress, deleted: false };
  }
  return domain === undefined ? {} : { domain, displayName: domain };
}

function resourceOf(world: World, itemId: string, grants: readonly Grant[]): PermissionResource[] {
  const [first] = grants;
  if (!first) return [];
  const { id, type } = first.permission;
  const role = strongest(grants.map(({ permission }) => permission.role)) ?? first.permission.role;
  const details = sharedDriveOf(world, itemId)
    ? { permissionDetails: grants.map((grant) => detailOf(world, itemId, grant)) }
    : {};
  return [{ kind: 'drive#permission', id, type, role, ...granteeOf(world, first.permission), ...details }];
}

/** One entry a grantee, with its strongest role; where each of its roles comes from is in the details. */
export function permissionResources(world: World, itemId: string): PermissionResource[] {
  const all = grantsOf(world, itemId);
  const grantees = new Set(all.map(({ permission }) => permission.id));
  return [...grantees].flatMap((id) =>
    resourceOf(
      world,
      itemId,
      all.filter(({ permission }) => permission.id === id),
    ),
  );
}
