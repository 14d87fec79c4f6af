import type { Disk } from './disk';
import type { Document, Documents } from './document';
import type { Found } from './found';

/** What the store knows of the data folder between two looks at it. */
export interface Shelf {
  readonly disk: Disk;
  readonly documents: Documents;
  /** Paths of Drive's folders by their ids. */
  readonly folders: Map<string, string>;
  /** Stamps of the files as they were read or written last, by path. */
  readonly stamps: Map<string, string>;
  /** Paths that hold nothing the store can use, and were reported. */
  readonly ignored: Set<string>;
  /** Tells a person what was noticed. */
  note(text: string): void;
}

/** Takes what was read into the world; nothing is taken unless everything can be. */
export type Apply = () => void;

export function createShelf(disk: Disk, documents: Documents, note: (text: string) => void): Shelf {
  return { disk, documents, folders: new Map(), stamps: new Map(), ignored: new Set(), note };
}

/** @throws naming the file and the reason, so that a person can mend or move it */
export async function readOrName<T>(disk: Disk, path: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new Error(`${disk.root}/${path} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

/** @throws saying that it is not JSON, and where */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new Error(`it is not JSON: ${messageOf(error)}`, { cause: error });
  }
}

/** An error may be of another realm: it is read by its properties. */
const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

/** Remembers that a file was read, and as what. */
export function shelve(shelf: Shelf, { path, hash, stamp }: Found, about: Omit<Document, 'hash'>): void {
  shelf.documents.set(path, { ...about, hash });
  shelf.stamps.set(path, stamp);
}

/** Says once that a file stands for nothing; it is left alone. */
export function ignore(shelf: Shelf, { path, stamp }: Found, reason: string): void {
  shelf.stamps.set(path, stamp);
  if (shelf.ignored.has(path)) return;
  shelf.ignored.add(path);
  shelf.note(`${path} is left alone: ${reason}`);
}
