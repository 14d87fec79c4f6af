import { hashOf } from './disk';
import type { Document, Kind } from './document';
import type { Found } from './found';
import type { Shelf } from './shelf';

export interface FoundDocument extends Found {
  readonly document: Document;
  /** Where it lay before, when it was moved outside. */
  readonly movedFrom?: string;
}

/** What the disk holds and the store does not know yet; at the first look every document counts as changed. */
export interface Differences {
  readonly changed: readonly FoundDocument[];
  readonly added: readonly Found[];
  readonly missing: readonly { readonly path: string; readonly document: Document }[];
}

async function readIfNew(shelf: Shelf, path: string): Promise<Found | null> {
  const stamp = await shelf.disk.stamp(path);
  if (stamp === null || shelf.stamps.get(path) === stamp) return null;
  const bytes = await shelf.disk.read(path);
  return bytes && { path, bytes, hash: hashOf(bytes), stamp };
}

async function readAll(shelf: Shelf, paths: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const path of paths) {
    const one = await readIfNew(shelf, path);
    if (one) found.push(one);
  }
  return found;
}

/**
 * Compares the files of one kind with what is known of them. A file that vanished, and appeared elsewhere with the same bytes,
 * was moved.
 * @param first whether nothing has been read yet
 */
export async function findDifferences(
  shelf: Shelf,
  kind: Kind,
  onDisk: readonly string[],
  first: boolean,
): Promise<Differences> {
  const { documents } = shelf;
  const present = new Set(onDisk);
  const known = [...documents].filter(([, document]) => document.kind === kind);
  const gone = new Map(known.filter(([path]) => !present.has(path)));
  const changed: FoundDocument[] = [];
  const added: Found[] = [];
  for (const found of await readAll(shelf, onDisk)) {
    const document = documents.get(found.path);
    if (document) {
      if (first || document.hash !== found.hash) changed.push({ ...found, document });
      continue;
    }
    const moved = [...gone].find(([, { hash }]) => hash === found.hash);
    if (!moved) added.push(found);
    else {
      gone.delete(moved[0]);
      changed.push({ ...found, document: moved[1], movedFrom: moved[0] });
    }
  }
  return { changed, added, missing: [...gone].map(([path, document]) => ({ path, document })) };
}
