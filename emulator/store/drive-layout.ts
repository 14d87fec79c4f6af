import { ownerOfMyDrive } from '../drive/place';
import type { DriveFile, DriveState } from '../drive/state';
import { DOCUMENT, FOLDER, SPREADSHEET } from '../drive/state';
import { TRASH } from './disk';
import { baseName, folderOf } from './document';
import { freeName, safeName } from './safe-name';

const ROOT = 'drive';
const ENDINGS: Readonly<Record<string, string>> = { [SPREADSHEET]: '.xlsx', [DOCUMENT]: '.html' };
export const TRASH_FOLDER = `${ROOT}/${TRASH}`;

/** What the name of that file ends with on disk; empty for what has no file of its own. */
export const endingOf = (file: DriveFile | null): string => ENDINGS[file?.mimeType ?? ''] ?? '';

/** Where each folder (shared drives and My Drives included) and each file lies on disk, by id. */
export interface DriveLayout {
  readonly folders: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
}

interface Child {
  readonly id: string;
  readonly name: string;
  readonly file: DriveFile | null;
}

const newest = (left: DriveFile, right: DriveFile): number =>
  left.createdTime - right.createdTime || (left.id < right.id ? -1 : 1);

function roots(drive: DriveState): Child[] {
  const shared = Object.values(drive.drives).map(({ id, name }) => ({ id, name, file: null }));
  const parents = Object.values(drive.files).map(({ parent }) => parent);
  const own = [...new Set(parents)].flatMap((id) => {
    const owner = ownerOfMyDrive(id);
    return owner === null ? [] : [{ id, name: `My Drive (${owner})`, file: null }];
  });
  return [...shared, ...own];
}

function childrenOf(drive: DriveState, isHere: (file: DriveFile) => boolean): Child[] {
  const files = Object.values(drive.files).filter(isHere).sort(newest);
  return files.map((file) => ({ id: file.id, name: file.name, file }));
}

/** What a place already holds; the names of children are chosen in turn. */
interface Places {
  /** Where things lie now, by id. */
  readonly current: ReadonlyMap<string, string>;
  /** Paths of files that are not the store's to write. */
  readonly occupied: readonly string[];
}

/** Children that are there already choose first, so that a newcomer does not rename them. */
function nameChildren(
  parent: string,
  children: readonly Child[],
  { current, occupied }: Places,
): Map<Child, string> {
  const taken = occupied
    .filter((path) => folderOf(path) === parent)
    .map((path) => baseName(path).toLowerCase());
  const isHere = ({ id }: Child): boolean => folderOf(current.get(id) ?? '') === parent;
  const paths = new Map<Child, string>();
  for (const child of [...children.filter(isHere), ...children.filter((one) => !isHere(one))]) {
    const ending = endingOf(child.file);
    const rivals = new Set(
      taken.filter((name) => name.endsWith(ending)).map((name) => baseName(name, ending)),
    );
    const now = isHere(child) ? baseName(current.get(child.id) ?? '', ending) : undefined;
    const name = freeName(safeName(child.name), rivals, now) + ending;
    taken.push(name.toLowerCase());
    paths.set(child, `${parent}/${name}`);
  }
  return paths;
}

/** One file per spreadsheet or document, in folders named as in Drive; trashed ones apart. A path that still fits its name is kept. */
export function layOut(drive: DriveState, places: Places): DriveLayout {
  const folders = new Map<string, string>();
  const files = new Map<string, string>();
  const place = (parent: string, children: readonly Child[]): void => {
    for (const [{ id, file }, path] of nameChildren(parent, children, places)) {
      if (endingOf(file) !== '') files.set(id, path);
      if (file !== null && file.mimeType !== FOLDER) continue;
      folders.set(id, path);
      const inside = childrenOf(drive, (one) => one.parent === id && !one.trashed);
      place(path, inside);
    }
  };
  const trashed = childrenOf(drive, (file) => file.trashed);
  place(ROOT, roots(drive));
  place(TRASH_FOLDER, trashed);
  return { folders, files };
}
