import { apiError } from '../kernel/errors';
import type { Flag } from './access';
import { requireAllDrives, requireFile, requireRole, roleOf } from './access';
import type { Actor } from './actor';
import { mergeProperties } from './app-properties';
import { changeFile } from './change';
import { refuseCycle, requireParent } from './parent';
import { myDriveOf, sharedDriveOf } from './place';
import type { DriveFile } from './state';
import type { FileChange } from './writable-fields';
import { checkWritable } from './writable-fields';

const METHOD = 'drive.files.update';

export interface UpdateFile {
  fileId: string;
  resource?: FileChange;
  /** Ids, separated by commas; a file has one parent, so a move names both. */
  addParents?: string;
  removeParents?: string;
  supportsAllDrives?: Flag;
}

const refuse = (code: number, reason: string, message: string): never => {
  throw apiError(METHOD, { code, message, reason });
};

const idsOf = (list: string | undefined, user: string): string[] =>
  (list ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
    .map((id) => (id === 'root' ? myDriveOf(user) : id));

/** Who may take an item away: within a shared drive a Content manager, out of it a Manager, from My Drive its owner. */
function requireMayMove(actor: Actor, file: DriveFile, target: string): void {
  const { world, user } = actor;
  const from = sharedDriveOf(world, file.id);
  const to = sharedDriveOf(world, target);
  const role = roleOf(world, file.id, user);
  if (from) requireRole(METHOD, role, from === to ? 'fileOrganizer' : 'organizer');
  else requireRole(METHOD, role, to ? 'owner' : 'writer');
}

/** @returns where the file goes; null when it stays */
function newParentOf(actor: Actor, file: DriveFile, request: UpdateFile): string | null {
  const removed = idsOf(request.removeParents, actor.user);
  const [target, ...others] = idsOf(request.addParents, actor.user).filter((id) => id !== file.parent);
  if (target === undefined) {
    if (!removed.includes(file.parent)) return null;
    return refuse(403, 'cannotRemoveLastParent', 'A shared drive item must have exactly one parent.');
  }
  if (others.length > 0 || !removed.includes(file.parent)) {
    return refuse(403, 'cannotAddParent', 'Increasing the number of parents is not allowed');
  }
  requireParent(actor, target, { method: METHOD, supportsAllDrives: request.supportsAllDrives });
  requireMayMove(actor, file, target);
  refuseCycle(actor, METHOD, file.id, target);
  return target;
}

/** Renames, marks, moves, trashes or restores; all or nothing. */
export function updateFile(actor: Actor, request: UpdateFile): DriveFile {
  const { resource = {} } = request;
  const file = requireFile(actor, METHOD, request.fileId, 'reader');
  requireAllDrives(actor.world, METHOD, file.id, request.supportsAllDrives);
  requireFile(actor, METHOD, file.id, 'writer');
  checkWritable(METHOD, resource);
  const trashed = resource.trashed ?? file.trashed;
  if (trashed !== file.trashed) {
    const inSharedDrive = sharedDriveOf(actor.world, file.id) !== null;
    requireRole(METHOD, roleOf(actor.world, file.id, actor.user), inSharedDrive ? 'fileOrganizer' : 'owner');
  }
  const parent = newParentOf(actor, file, request) ?? file.parent;
  const appProperties = mergeProperties(METHOD, file.appProperties, resource.appProperties);
  const name = resource.name ?? file.name;
  changeFile(actor, file, () => Object.assign(file, { name, trashed, parent, appProperties }));
  return file;
}
