import type { World } from '../kernel/world';
import type { Documents } from './document';
import { folderOf, pathsOf } from './document';
import type { DriveLayout } from './drive-layout';
import { layOut } from './drive-layout';
import type { Shelf } from './shelf';
import { removeDocument } from './write-files';

const driveFiles = (documents: Documents): [id: string, path: string][] => [
  ...pathsOf(documents, 'spreadsheet'),
  ...pathsOf(documents, 'document'),
];

/** Where things should lie now; files that are not the store's keep their names. */
export async function planLayout(shelf: Shelf, world: World): Promise<DriveLayout> {
  const { documents, folders } = shelf;
  const { files } = await shelf.disk.list('drive');
  const foreign = files.filter((path) => !documents.has(path));
  const current = new Map([...folders, ...driveFiles(documents)]);
  return layOut(world.drive, { current, occupied: foreign });
}

async function moveDocument(shelf: Shelf, from: string, to: string): Promise<void> {
  const document = shelf.documents.get(from);
  if (!document) return;
  await shelf.disk.move(from, to);
  shelf.documents.delete(from);
  shelf.documents.set(to, document);
  const stamp = await shelf.disk.stamp(to);
  shelf.stamps.delete(from);
  if (stamp !== null) shelf.stamps.set(to, stamp);
}

/** Files whose new place is still another's go by way of a name of their own. */
async function moveAll(shelf: Shelf, moves: readonly { from: string; to: string }[]): Promise<void> {
  const leaving = new Set(moves.map(({ from }) => from.toLowerCase()));
  const waiting: { from: string; to: string }[] = [];
  for (const [at, { from, to }] of moves.entries()) {
    if (!leaving.has(to.toLowerCase())) await moveDocument(shelf, from, to);
    else {
      const ending = to.slice(to.lastIndexOf('.'));
      const between = `${folderOf(to)}/moving ${String(at)} ${String(process.pid)}${ending}`;
      await moveDocument(shelf, from, between);
      waiting.push({ from: between, to });
    }
  }
  for (const { from, to } of waiting) await moveDocument(shelf, from, to);
}

/** Folders that a person sees: made when they are new, removed when they are left and empty. */
async function arrangeFolders(shelf: Shelf, layout: DriveLayout): Promise<void> {
  const wanted = new Set(layout.folders.values());
  for (const path of wanted) await shelf.disk.makeFolder(path);
  const left = [...shelf.folders.values()]
    .filter((path) => !wanted.has(path))
    .sort()
    .reverse();
  for (const path of left) await shelf.disk.removeFolder(path);
  shelf.folders.clear();
  for (const [id, path] of layout.folders) shelf.folders.set(id, path);
}

/** Moves, renames and removes files as it was done in Drive. */
export async function arrangeDrive(shelf: Shelf, world: World, layout: DriveLayout): Promise<void> {
  const current = driveFiles(shelf.documents);
  for (const [id, path] of current) if (!(id in world.drive.files)) await removeDocument(shelf, path);
  const moves = current.flatMap(([id, from]) => {
    const to = layout.files.get(id);
    return to === undefined || to === from ? [] : [{ from, to }];
  });
  await moveAll(shelf, moves);
  await arrangeFolders(shelf, layout);
}
