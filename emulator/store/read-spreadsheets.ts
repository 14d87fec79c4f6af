import { habitsOf } from '../drive/blank-spreadsheet';
import type { World } from '../kernel/world';
import type { Spreadsheet } from '../sheets/state';
import type { Found } from './found';
import { findDifferences } from './differences';
import { adoptFile, followDocument, forgetDocument } from './drive-adoption';
import { ignore, readOrName, shelve } from './shelf';
import type { Apply, Shelf } from './shelf';
import type { Sidecars } from './workspace-file';
import type { AboutFile } from './xlsx';
import { readSpreadsheet, sidecarOf } from './xlsx';

/** What is needed besides the file; the id is not known yet for one that was put there. */
const parse = (shelf: Shelf, found: Found, about: AboutFile): Promise<Spreadsheet> =>
  readOrName(shelf.disk, found.path, () => readSpreadsheet(found.bytes, about));

/** @returns its new id, if it lies where Drive can have it */
function adopt(world: World, shelf: Shelf, found: Found, spreadsheet: Spreadsheet): string | null {
  const file = adoptFile(world, shelf, found.path);
  if (!file) {
    ignore(shelf, found, 'it lies in no shared drive');
    return null;
  }
  world.sheets.spreadsheets[file.id] = { ...spreadsheet, id: file.id };
  shelve(shelf, found, { kind: 'spreadsheet', id: file.id });
  shelf.note(`${found.path} is new: it is in Drive now`);
  return file.id;
}

function forget(world: World, shelf: Shelf, path: string, id: string): void {
  delete world.sheets.spreadsheets[id];
  forgetDocument(world, shelf, path, id);
}

/**
 * Reads what the disk holds of spreadsheets: edited, moved, added and deleted ones. What is on disk wins.
 * @param first whether nothing has been read yet, so that everything is
 * @throws when a file cannot be read
 */
export async function readSpreadsheets(
  world: World,
  shelf: Shelf,
  sidecars: Sidecars,
  first: boolean,
): Promise<Apply> {
  const { files } = await shelf.disk.list('drive');
  const paths = files.filter((path) => path.toLowerCase().endsWith('.xlsx'));
  const { changed, added, missing } = await findDifferences(shelf, 'spreadsheet', paths, first);
  const usual = habitsOf(Object.values(world.users)[0]);
  const work: (() => void)[] = [];
  for (const found of changed) {
    const { id } = found.document;
    const spreadsheet = await parse(shelf, found, { id, ...usual, sidecar: sidecars[id] });
    work.push(() => {
      world.sheets.spreadsheets[id] = spreadsheet;
      followDocument(world, shelf, found);
      sidecars[id] = sidecarOf(spreadsheet);
    });
  }
  for (const found of added) {
    const spreadsheet = await parse(shelf, found, { id: found.hash, ...usual });
    work.push(() => {
      const id = adopt(world, shelf, found, spreadsheet);
      if (id !== null) sidecars[id] = sidecarOf(spreadsheet);
    });
  }
  for (const { path, document } of missing) work.push(() => forget(world, shelf, path, document.id));
  return () => work.forEach((apply) => apply());
}
