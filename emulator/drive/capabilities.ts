import type { World } from '../kernel/world';
import { atLeast, roleOf } from './access';
import { sharedDriveOf } from './place';
import type { DriveFile, Role } from './state';
import { FOLDER } from './state';

export interface Capabilities {
  canAddChildren: boolean;
  canComment: boolean;
  canCopy: boolean;
  canEdit: boolean;
  canMoveItemWithinDrive: boolean;
  canRename: boolean;
  canShare: boolean;
  canTrash: boolean;
}

/**
 * In a shared drive a Contributor (`writer`) adds and edits, but does not move or trash, and shares files only.
 * https://developers.google.com/workspace/drive/api/guides/ref-roles
 */
export function capabilitiesOf(world: World, file: DriveFile, user: string): Capabilities {
  const role = roleOf(world, file.id, user);
  const can = (needed: Role): boolean => atLeast(role, needed);
  const isFolder = file.mimeType === FOLDER;
  const inSharedDrive = sharedDriveOf(world, file.id) !== null;
  return {
    canAddChildren: isFolder && can('writer'),
    canComment: can('commenter'),
    canCopy: !isFolder && can('reader'),
    canEdit: can('writer'),
    canMoveItemWithinDrive: can(inSharedDrive ? 'fileOrganizer' : 'writer'),
    canRename: can('writer'),
    canShare: can(inSharedDrive && isFolder ? 'fileOrganizer' : 'writer'),
    canTrash: can(inSharedDrive ? 'fileOrganizer' : 'owner'),
  };
}
