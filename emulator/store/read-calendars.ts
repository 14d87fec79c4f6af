import type { Calendar } from '../calendar/state';
import type { World } from '../kernel/world';
import type { Found } from './found';
import { findDifferences } from './differences';
import { baseName, pathsOf } from './document';
import { readCalendar } from './ics';
import { ignore, readOrName, shelve } from './shelf';
import type { Apply, Shelf } from './shelf';

const ENDING = '.ics';

/** The id that the file itself names (`X-WR-CALID`, `X-WR-RELCALID`), else its name. */
function idOf({ path, bytes }: Found): string {
  const unfolded = bytes.toString('utf8').replace(/\r?\n[ \t]/g, '');
  const named = /^X-WR-(?:REL)?CALID[^:\r\n]*:(.+)$/im.exec(unfolded)?.[1]?.trim();
  return named ?? baseName(path, ENDING);
}

function parse(shelf: Shelf, found: Found, id: string): Promise<Calendar> {
  return readOrName(shelf.disk, found.path, () => readCalendar(found.bytes.toString('utf8'), { id }));
}

/** Everybody in the organisation reads a calendar that was put there; a user's own stays a user's own. */
function readersOf(world: World, id: string): string[] {
  if (id in world.users) return [];
  return Object.keys(world.users).filter((user) =>
    world.domains.some((domain) => user.endsWith(`@${domain}`)),
  );
}

function adopt(world: World, shelf: Shelf, found: Found, calendar: Calendar): void {
  const { id } = calendar;
  const other = pathsOf(shelf.documents, 'calendar').get(id);
  if (other !== undefined) return ignore(shelf, found, `${other} holds the calendar ${id} already`);
  world.calendar.calendars[id] = { ...calendar, readers: readersOf(world, id), writers: [] };
  shelve(shelf, found, { kind: 'calendar', id });
  shelf.note(`${found.path} is new: the organisation can read the calendar ${id} now`);
}

/** Reads what the disk holds of calendars, as `readSpreadsheets` does; who may see one is not in its file. */
export async function readCalendars(world: World, shelf: Shelf, first: boolean): Promise<Apply> {
  const { calendars } = world.calendar;
  const { files } = await shelf.disk.list('calendars');
  const paths = files.filter((path) => path.toLowerCase().endsWith(ENDING));
  const { changed, added, missing } = await findDifferences(shelf, 'calendar', paths, first);
  const work: (() => void)[] = [];
  for (const found of changed) {
    const { id } = found.document;
    const read = await parse(shelf, found, id);
    work.push(() => {
      const { readers = [], writers = [], freeBusyOnly } = calendars[id] ?? {};
      calendars[id] = { ...read, readers, writers, ...(freeBusyOnly ? { freeBusyOnly } : {}) };
      if (found.movedFrom !== undefined) shelf.documents.delete(found.movedFrom);
      shelve(shelf, found, { kind: 'calendar', id });
    });
  }
  for (const found of added) {
    const read = await parse(shelf, found, idOf(found));
    work.push(() => adopt(world, shelf, found, read));
  }
  for (const { path, document } of missing) {
    work.push(() => {
      delete calendars[document.id];
      shelf.documents.delete(path);
      shelf.note(`${path} is gone: so is the calendar ${document.id}`);
    });
  }
  return () => work.forEach((apply) => apply());
}
