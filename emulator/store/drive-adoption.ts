import type { DriveFile } from '../drive/state';
import { FOLDER, SPREADSHEET } from '../drive/state';
import { readClock } from '../kernel/clock';
import { newFileId } from '../kernel/ids';
import type { World } from '../kernel/world';
import { baseName, folderOf } from './document';
import type { FoundDocument } from './differences';
import { endingOf, TRASH_FOLDER } from './drive-layout';
import { safeName } from './safe-name';
import { shelve } from './shelf';
import type { Shelf } from './shelf';

/** Metadata of what a person put into the data folder: a manager of the drives is taken to have done it. */
function addMetadata(world: World, about: Pick<DriveFile, 'name' | 'parent' | 'mimeType'>): DriveFile {
  const now = readClock(world.clock);
  const members = Object.values(world.drive.drives).flatMap((drive) => drive.members);
  const manager = members.find(({ role }) => role === 'organizer')?.emailAddress;
  const file: DriveFile = {
    id: newFileId(world.ids),
    ...about,
    trashed: false,
    appProperties: {},
    permissions: [],
    createdTime: now,
    modifiedTime: now,
    searchableFrom: now,
    lastModifyingUser: manager ?? Object.keys(world.users)[0] ?? '',
  };
  world.drive.files[file.id] = file;
  return file;
}

/**
 * The folder that lies at that path; one that Drive does not know yet is added to it.
 * @returns null for a path outside of every drive
 */
function folderAt(world: World, shelf: Shelf, path: string): string | null {
  const known = [...shelf.folders].find(([, at]) => at === path);
  if (known) return known[0];
  if (path === '' || path.startsWith(TRASH_FOLDER)) return null;
  const parent = folderAt(world, shelf, folderOf(path));
  if (parent === null) return null;
  const { id } = addMetadata(world, { name: baseName(path), parent, mimeType: FOLDER });
  shelf.folders.set(id, path);
  return id;
}

/** Makes a Drive file of an .xlsx that a person put there; null outside of every drive. */
export function adoptFile(world: World, shelf: Shelf, path: string): DriveFile | null {
  const parent = folderAt(world, shelf, folderOf(path));
  return parent === null
    ? null
    : addMetadata(world, { name: baseName(path, '.xlsx'), parent, mimeType: SPREADSHEET });
}

/** A file that a person moved or renamed goes to that folder, or to the trash, under that name. */
function followFile(world: World, shelf: Shelf, file: DriveFile, path: string): void {
  const name = baseName(path, endingOf(file));
  const known = safeName(file.name);
  if (name !== known && !name.startsWith(`${known} (`)) file.name = name;
  file.trashed = path.startsWith(TRASH_FOLDER);
  const parent = folderAt(world, shelf, folderOf(path));
  if (parent !== null) file.parent = parent;
}

/** Notes that what Drive holds was edited or moved outside; its content is the caller's to take over. */
export function followDocument(world: World, shelf: Shelf, found: FoundDocument): void {
  const { document, movedFrom } = found;
  const { kind, id } = document;
  const file = world.drive.files[id];
  shelve(shelf, found, { kind, id });
  if (!file) return;
  if (found.hash !== document.hash) {
    file.modifiedTime = readClock(world.clock);
    shelf.note(`${found.path} was edited outside: that is what the Workspace has now`);
  }
  if (movedFrom === undefined) return;
  shelf.documents.delete(movedFrom);
  followFile(world, shelf, file, found.path);
  shelf.note(`${movedFrom} was moved to ${found.path}`);
}

/** What lay there was deleted outside. */
export function forgetDocument(world: World, shelf: Shelf, path: string, id: string): void {
  delete world.drive.files[id];
  shelf.documents.delete(path);
  shelf.note(`${path} is gone: it is no longer in Drive`);
}
