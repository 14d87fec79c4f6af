import type { World } from '../kernel/world';
import type { SharedDrive } from './state';

const MY_DRIVE = 'my-drive:';

/** The id of the root of an account's My Drive. */
export const myDriveOf = (user: string): string => `${MY_DRIVE}${user.toLowerCase()}`;

/** Whose My Drive this id is the root of; null for any other id. */
export const ownerOfMyDrive = (id: string): string | null =>
  id.startsWith(MY_DRIVE) ? id.slice(MY_DRIVE.length) : null;

/** The ids above a file, nearest first; the last one is the shared drive or My Drive. */
export function ancestorsOf(world: World, fileId: string): string[] {
  const parent = world.drive.files[fileId]?.parent;
  return parent === undefined ? [] : [parent, ...ancestorsOf(world, parent)];
}

/** The shared drive that an item lies in (or that the id itself is); null in My Drive. */
export function sharedDriveOf(world: World, id: string): SharedDrive | null {
  const root = ancestorsOf(world, id).at(-1) ?? id;
  return world.drive.drives[root] ?? null;
}

/** Trashed itself, or inside a trashed folder. */
export function isTrashed(world: World, fileId: string): boolean {
  return [fileId, ...ancestorsOf(world, fileId)].some((id) => world.drive.files[id]?.trashed);
}
