import { apiError } from '../kernel/errors';
import { atLeast, roleOf } from './access';
import type { Actor } from './actor';
import type { PageRequest } from './page';
import { readPage } from './page';
import type { Role, SharedDrive } from './state';

/** A shared drive as the Drive API gives it. */
export interface DriveResource {
  kind: 'drive#drive';
  id: string;
  name: string;
  capabilities: Record<string, boolean>;
}

function driveResource(actor: Actor, drive: SharedDrive): DriveResource {
  const role = roleOf(actor.world, drive.id, actor.user);
  const can = (needed: Role): boolean => atLeast(role, needed);
  return {
    kind: 'drive#drive',
    id: drive.id,
    name: drive.name,
    capabilities: {
      canAddChildren: can('writer'),
      canComment: can('commenter'),
      canEdit: can('writer'),
      canListChildren: can('reader'),
      canManageMembers: can('organizer'),
      canRenameDrive: can('organizer'),
      canShare: can('fileOrganizer'),
      canTrashChildren: can('fileOrganizer'),
    },
  };
}

/** @throws Google's 404 for a drive that the caller is no member of */
export function getDrive(actor: Actor, driveId: string): DriveResource {
  const drive = actor.world.drive.drives[driveId];
  if (drive && roleOf(actor.world, driveId, actor.user)) return driveResource(actor, drive);
  const message = `Shared drive not found: ${driveId}`;
  throw apiError('drive.drives.get', { code: 404, message, reason: 'notFound' });
}

export function listDrives(
  actor: Actor,
  request: PageRequest,
): { drives: DriveResource[]; nextPageToken?: string } {
  const seen = Object.values(actor.world.drive.drives).filter(({ id }) =>
    roleOf(actor.world, id, actor.user),
  );
  const { items, ...rest } = readPage('drive.drives.list', seen, { pageSize: 10, ...request }, 100);
  return { drives: items.map((drive) => driveResource(actor, drive)), ...rest };
}
