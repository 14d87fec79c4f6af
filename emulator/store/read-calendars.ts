import { isOfOrganisation } from '../calendar/access';
import { sharingOf } from '../calendar/sharing';
import type { Calendar, Sharing } from '../calendar/state';
import type { World } from '../kernel/world';
import { CALENDAR_ENDING, calendarIdOf, zoneFor } from './calendar-id';
import type { FoundDocument } from './differences';
import { findDifferences } from './differences';
import type { Document } from './document';
import { pathsOf } from './document';
import type { Found } from './found';
import { readCalendar } from './ics';
import { icsText } from './ics-text';
import { readOrName, shelve } from './shelf';
import type { Apply, Shelf } from './shelf';

function parse(world: World, shelf: Shelf, found: Found, id: string): Promise<Calendar> {
  const timeZone = zoneFor(world, id);
  const about = timeZone === undefined ? { id } : { id, timeZone };
  return readOrName(shelf.disk, found.path, () => readCalendar(icsText(found.bytes), about));
}

/** Everybody in the organisation reads a calendar that was put there; one that is a person's own is read by colleagues anyway. */
function sharingOfNew(world: World, id: string): Sharing {
  const isOwn = id in world.users || isOfOrganisation(world, id);
  const readers = isOwn ? [] : Object.keys(world.users).filter((user) => isOfOrganisation(world, user));
  return { readers, writers: [] };
}

/** The file's content is the calendar's from now on; who may see a calendar that was there stays. */
function take(world: World, shelf: Shelf, found: Found, read: Calendar): void {
  const { calendars } = world.calendar;
  const { id } = read;
  const other = pathsOf(shelf.documents, 'calendar').get(id);
  const known = calendars[id];
  calendars[id] = { ...read, ...(known ? sharingOf(known) : sharingOfNew(world, id)) };
  shelve(shelf, found, { kind: 'calendar', id });
  if (other === undefined || other === found.path) return;
  const document = shelf.documents.get(other);
  if (document) shelf.documents.set(other, { ...document, aside: true });
  shelf.note(`${found.path} holds the calendar ${id} from now on, and ${other} no longer does`);
}

function putAside(shelf: Shelf, found: Found, id: string, other: string): void {
  shelve(shelf, found, { kind: 'calendar', id, aside: true });
  shelf.note(`${found.path} is left alone: ${other} holds the calendar ${id} already`);
}

function adopt(world: World, shelf: Shelf, found: Found, read: Calendar): void {
  const isNew = !pathsOf(shelf.documents, 'calendar').has(read.id);
  take(world, shelf, found, read);
  if (isNew) shelf.note(`${found.path} is new: the organisation can read the calendar ${read.id} now`);
}

/** A file that lies aside, as it was; that it was moved is remembered. */
function stays(shelf: Shelf, found: FoundDocument): boolean {
  const { document, hash, movedFrom } = found;
  if (!document.aside || document.hash !== hash) return false;
  if (movedFrom !== undefined) shelf.documents.delete(movedFrom);
  shelve(shelf, found, { kind: 'calendar', id: document.id, aside: true });
  return true;
}

function letGo(world: World, shelf: Shelf, path: string, document: Document): void {
  const isHeld = shelf.documents.get(path) === document && !document.aside;
  shelf.documents.delete(path);
  if (!isHeld) return;
  delete world.calendar.calendars[document.id];
  shelf.note(`${path} is gone: so is the calendar ${document.id}`);
  // What lay aside for it is a new file at the next look.
  for (const [other, { kind, id }] of shelf.documents) {
    if (kind !== 'calendar' || id !== document.id) continue;
    shelf.documents.delete(other);
    shelf.stamps.delete(other);
  }
}

/**
 * Reads what the disk holds of calendars, as `readSpreadsheets` does; who may see one is not in its file.
 * Of two files of one calendar, that which was added or changed last counts: somebody may put a person's calendar beside the one
 * that is there. The other is left as it is, and counts again when it is changed; of two new ones, the first by name counts.
 */
export async function readCalendars(world: World, shelf: Shelf, first: boolean): Promise<Apply> {
  const { files } = await shelf.disk.list('calendars');
  const paths = files.filter((path) => path.toLowerCase().endsWith(CALENDAR_ENDING));
  const { changed, added, missing } = await findDifferences(shelf, 'calendar', paths, first);
  const before = new Set(pathsOf(shelf.documents, 'calendar').values());
  const work: (() => void)[] = [];
  for (const found of changed) {
    const read = await parse(world, shelf, found, found.document.id);
    work.push(() => {
      if (stays(shelf, found)) return;
      if (found.movedFrom !== undefined) shelf.documents.delete(found.movedFrom);
      take(world, shelf, found, read);
    });
  }
  for (const found of added) {
    const read = await parse(world, shelf, found, calendarIdOf(world, found));
    work.push(() => {
      const other = pathsOf(shelf.documents, 'calendar').get(read.id);
      if (other === undefined || before.has(other)) adopt(world, shelf, found, read);
      else putAside(shelf, found, read.id, other);
    });
  }
  for (const { path, document } of missing) work.push(() => letGo(world, shelf, path, document));
  return () => work.forEach((apply) => apply());
}
