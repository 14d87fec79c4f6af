import { newFileId } from '../kernel/ids';
import type { Actor } from './actor';
import type { DriveFile, Indexed } from './state';

const indexedOf = (file: DriveFile): Indexed => ({
  name: file.name,
  mimeType: file.mimeType,
  parent: file.parent,
  trashed: file.trashed,
  appProperties: { ...file.appProperties },
  createdTime: file.createdTime,
  modifiedTime: file.modifiedTime,
});

/** What a search knows of a file now; undefined while it was never indexed. */
export const knownToSearch = (file: DriveFile, now: number): Indexed | undefined =>
  file.searchableFrom <= now ? file : file.indexed;

/** Applies a change in the actor's name; until the index catches up, searches go by what was there before. */
export function changeFile(actor: Actor, file: DriveFile, apply: (file: DriveFile) => void): void {
  const now = actor.now();
  const lag = actor.world.settings.driveSearchLag;
  if (lag === 0) delete file.indexed;
  else if (file.searchableFrom <= now) file.indexed = indexedOf(file);
  apply(file);
  file.modifiedTime = now;
  file.searchableFrom = now + lag;
  file.lastModifyingUser = actor.user;
  actor.touch({ kind: 'drive' });
}

/** Notes that a file's content was changed: its time and who did it. */
export function recordEdit(actor: Actor, fileId: string): void {
  const file = actor.world.drive.files[fileId];
  if (file) changeFile(actor, file, () => undefined);
}

export type NewFile = Pick<DriveFile, 'name' | 'mimeType' | 'parent'> &
  Partial<Pick<DriveFile, 'id' | 'appProperties'>>;

/** Adds a file's metadata; who calls it gives a spreadsheet its content under the same id. */
export function addFile(actor: Actor, about: NewFile): DriveFile {
  const now = actor.now();
  const file: DriveFile = {
    id: newFileId(actor.world.ids),
    appProperties: {},
    ...about,
    trashed: false,
    permissions: [],
    createdTime: now,
    modifiedTime: now,
    searchableFrom: now + actor.world.settings.driveSearchLag,
    lastModifyingUser: actor.user,
  };
  actor.world.drive.files[file.id] = file;
  actor.touch({ kind: 'drive' });
  return file;
}
