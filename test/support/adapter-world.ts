import { makeCopy, share, trashFile } from '../../emulator/drive/person';
import type { Actor } from '../../emulator/drive/actor';
import { FOLDER } from '../../emulator/drive/state';
import type { Workspace } from '../../emulator/kernel/workspace';
import type { Reader } from '../../src/domain/outsiders';
import { openAdapters } from './adapter-ports';
import { driveWorld, ENGINEER, MANAGER, putFile } from './drive-world';

/** A user of the emulated Workspace, who may do what Google lets such a user do by hand. */
export const actorOf = (workspace: Workspace, user: string): Actor => ({
  world: workspace.world,
  user,
  now: () => workspace.now(),
  touch: (thing) => workspace.touch(thing),
});

export const FOLDER_ID = 'empty-folder';
export const STRANGER = 'stranger@elsewhere.example';

/** The adapters in a Workspace with a shared drive and an empty folder in it. */
export function openAdapterWorld(): Workspace {
  const world = driveWorld();
  putFile(world, { id: FOLDER_ID, name: 'DEPLOYMENTS', parent: 'team', mimeType: FOLDER });
  world.users[STRANGER] = { email: STRANGER, name: 'Stranger', locale: 'es', timeZone: 'Europe/Madrid' };
  return openAdapters(world);
}

export function trash(workspace: Workspace, id: string): void {
  trashFile(actorOf(workspace, MANAGER), id);
}

/** @returns the id of a person's "Make a copy" */
export const copyByHand = (workspace: Workspace, id: string): string =>
  makeCopy(actorOf(workspace, ENGINEER), id);

export function shareWith(workspace: Workspace, id: string, reader: Reader): void {
  const role = 'reader';
  const manager = actorOf(workspace, MANAGER);
  switch (reader.kind) {
    case 'anyone':
      return share(manager, id, { type: 'anyone', role });
    case 'domain':
      return share(manager, id, { type: 'domain', domain: reader.domain, role });
    case 'address':
      return share(manager, id, { type: 'user', emailAddress: reader.address, role });
  }
}

/** Lets the Workspace's clock go on. */
export function wait(workspace: Workspace, milliseconds: number): void {
  workspace.setClock(new Date(workspace.now() + milliseconds).toISOString());
}
