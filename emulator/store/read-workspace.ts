import type { World } from '../kernel/world';
import type { Document } from './document';
import { layOut } from './drive-layout';
import { PROPERTIES_FILE, readProperties } from './properties-file';
import { readCalendars } from './read-calendars';
import { readDocuments } from './read-documents';
import { readMail } from './read-mail';
import { readSpreadsheets } from './read-spreadsheets';
import type { Shelf } from './shelf';
import type { Sidecars } from './workspace-file';

function isKnown(world: World, { kind, id, mailbox = '' }: Document): boolean {
  switch (kind) {
    case 'spreadsheet':
    case 'document':
      return id in world.drive.files;
    case 'calendar':
      return id in world.calendar.calendars;
    case 'message':
      return id in (world.gmail.mailboxes[mailbox]?.messages ?? {});
  }
}

/** Documents that the stored world knows nothing of count as new files. */
function forgetStrangers(world: World, { documents }: Shelf): void {
  for (const [path, document] of documents) if (!isKnown(world, document)) documents.delete(path);
}

const fingerprint = ({ documents, stamps }: Shelf): string =>
  JSON.stringify([...documents, stamps.get(PROPERTIES_FILE)]);

/**
 * Takes over what changed on disk since the last look.
 * @param first whether nothing has been read yet
 * @returns whether anything did
 * @throws when a file cannot be read; the world is then as it was
 */
export async function readFiles(
  world: World,
  shelf: Shelf,
  sidecars: Sidecars,
  first: boolean,
): Promise<boolean> {
  const before = fingerprint(shelf);
  if (first) {
    forgetStrangers(world, shelf);
    const { folders } = layOut(world.drive, { current: shelf.folders, occupied: [] });
    for (const [id, path] of folders) shelf.folders.set(id, path);
  }
  const apply = [
    await readSpreadsheets(world, shelf, sidecars, first),
    await readDocuments(world, shelf, first),
    await readCalendars(world, shelf, first),
    await readMail(world, shelf, first),
    await readProperties(world, shelf),
  ];
  for (const one of apply) one();
  return fingerprint(shelf) !== before;
}
