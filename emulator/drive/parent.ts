import { apiError } from '../kernel/errors';
import type { Flag } from './access';
import { atLeast, notFound, requireAllDrives, roleOf } from './access';
import type { Actor } from './actor';
import { ancestorsOf, myDriveOf } from './place';
import { FOLDER } from './state';

export interface Placing {
  readonly method: string;
  readonly supportsAllDrives: Flag;
}

/** The one parent that a request names; its absence is null, and `root` is the caller's My Drive. */
export function namedParent(
  actor: Actor,
  method: string,
  parents: readonly string[] | undefined,
): string | null {
  const [parent, ...others] = parents ?? [];
  if (others.length > 0) {
    const message = 'A shared drive item must have exactly one parent.';
    throw apiError(method, { code: 403, message, reason: 'teamDrivesParentLimit' });
  }
  return parent === 'root' ? myDriveOf(actor.user) : (parent ?? null);
}

/** @throws what Google answers when the caller may not put anything there */
export function requireParent(actor: Actor, parent: string, { method, supportsAllDrives }: Placing): void {
  const { world, user } = actor;
  const role = roleOf(world, parent, user);
  if (!role) throw notFound(method, parent);
  requireAllDrives(world, method, parent, supportsAllDrives);
  const file = world.drive.files[parent];
  if (file && file.mimeType !== FOLDER) {
    const message = 'The specified parent is not a folder.';
    throw apiError(method, { code: 403, message, reason: 'parentNotAFolder' });
  }
  if (atLeast(role, 'writer')) return;
  const message = 'Insufficient permissions for the specified parent.';
  throw apiError(method, { code: 403, message, reason: 'insufficientParentPermissions' });
}

/** @throws when the new parent is the file itself or lies inside it */
export function refuseCycle(actor: Actor, method: string, fileId: string, parent: string): void {
  if (![parent, ...ancestorsOf(actor.world, parent)].includes(fileId)) return;
  const message = 'The specified parent would create a cycle in the folder hierarchy.';
  throw apiError(method, { code: 400, message, reason: 'badRequest' });
}
