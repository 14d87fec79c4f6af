import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';

/** Where trashed files go: hidden from file managers, not from the emulator. */
export const TRASH = '.trash';

export interface Listing {
  readonly files: string[];
  readonly folders: string[];
}

/** The data folder; every path is relative to it and joined by `/`. */
export interface Disk {
  readonly root: string;
  /** @returns null when the file is not there */
  read(path: string): Promise<Buffer | null>;
  /** All or nothing: readers see the old bytes or the new ones. */
  write(path: string, bytes: Uint8Array | string): Promise<void>;
  move(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Only when it is empty. */
  removeFolder(path: string): Promise<void>;
  /** Files and folders below a folder, without hidden and temporary ones; sorted. */
  list(folder: string): Promise<Listing>;
  /** Changes whenever the file's content may have changed; null when it is not there. */
  stamp(path: string): Promise<string | null>;
}

export const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('base64');

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

const isHidden = (name: string): boolean => (name.startsWith('.') && name !== TRASH) || name.startsWith('~');

let writes = 0;

async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  writes += 1;
  const temporary = join(dirname(path), `.${String(process.pid)}-${String(writes)}.tmp`);
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

async function stampOf(path: string): Promise<string | null> {
  const found = await orNull(stat(path));
  return found && `${String(found.mtimeMs)}/${String(found.size)}/${String(found.ino)}`;
}

async function list(root: string, folder: string): Promise<Listing> {
  const entries = (await orNull(readdir(join(root, folder), { withFileTypes: true }))) ?? [];
  const found: Listing = { files: [], folders: [] };
  for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    if (isHidden(entry.name)) continue;
    if (!entry.isDirectory()) found.files.push(path);
    else {
      const below = await list(root, path);
      found.files.push(...below.files);
      found.folders.push(path, ...below.folders);
    }
  }
  return found;
}

export function openDisk(root: string): Disk {
  const at = (path: string): string => join(root, path);
  return {
    root,
    read: (path) => orNull(readFile(at(path))),
    write: (path, bytes) => writeWhole(at(path), bytes),
    move: (from, to) => move(at(from), at(to)),
    remove: (path) => rm(at(path), { force: true }),
    async makeFolder(path) {
      await mkdir(at(path), { recursive: true });
    },
    removeFolder: (path) => rmdir(at(path)).catch(() => undefined),
    list: (folder) => list(root, folder),
    stamp: (path) => stampOf(at(path)),
  };
}
