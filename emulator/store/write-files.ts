import type { MailMessage, Mailbox } from '../gmail/state';
import type { World } from '../kernel/world';
import { hashOf } from './disk';
import type { Document } from './document';
import { folderOf, keyOf, pathsOf } from './document';
import { writeMessage } from './eml';
import { writeCalendar } from './ics';
import { DRAFT_ENDING } from './read-mail';
import { freeName, safeName, shorten } from './safe-name';
import type { Shelf } from './shelf';
import { writeSpreadsheet } from './xlsx';

export type Bytes = Uint8Array | string;

/** Somebody saved the file since it was read: their version stays, under a name of its own, where it does not count as new. */
async function keepEdited(shelf: Shelf, path: string, about: Omit<Document, 'hash'>): Promise<void> {
  const { disk, documents, stamps, note } = shelf;
  const known = stamps.get(path);
  const now = await disk.stamp(path);
  if (now === null || known === now) return;
  const dot = path.lastIndexOf('.');
  const base = `${path.slice(0, dot)} (edited outside)`;
  const { files } = await disk.list(folderOf(path));
  const taken = new Set(files.map((one) => one.toLowerCase().slice(0, one.lastIndexOf('.'))));
  const aside = `${freeName(base, taken)}${path.slice(dot)}`;
  await disk.move(path, aside);
  const moved = about.kind === 'calendar' ? await disk.read(aside) : null;
  if (moved) documents.set(aside, { ...about, aside: true, hash: hashOf(moved) });
  note(`${path} was changed outside and in the Workspace at once: the former is now ${aside}`);
}

/** Writes a document at its path, and remembers it. */
async function put(shelf: Shelf, path: string, bytes: Bytes, about: Omit<Document, 'hash'>): Promise<void> {
  const { disk, documents, stamps } = shelf;
  await keepEdited(shelf, path, about);
  await disk.write(path, bytes);
  documents.set(path, { ...about, hash: hashOf(bytes) });
  const stamp = await disk.stamp(path);
  if (stamp !== null) stamps.set(path, stamp);
}

export async function removeDocument(shelf: Shelf, path: string): Promise<void> {
  await shelf.disk.remove(path);
  shelf.documents.delete(path);
  shelf.stamps.delete(path);
}

export async function writeSpreadsheetFile(
  shelf: Shelf,
  world: World,
  id: string,
  path: string,
): Promise<void> {
  const spreadsheet = world.sheets.spreadsheets[id];
  if (!spreadsheet) return;
  const bytes = await writeSpreadsheet(spreadsheet, world.drive.files[id]?.name ?? '');
  await put(shelf, path, bytes, { kind: 'spreadsheet', id });
}

/** A document's text as HTML, which browsers and word processors open. */
export async function writeDocumentFile(
  shelf: Shelf,
  world: World,
  id: string,
  path: string | undefined,
): Promise<void> {
  const html = world.drive.documents[id];
  if (html !== undefined && path !== undefined) await put(shelf, path, html, { kind: 'document', id });
}

export const calendarPath = (id: string): string => `calendars/${safeName(id)}.ics`;

/** Writes one calendar, or removes the file of one that is no more. */
export async function writeCalendarFile(shelf: Shelf, world: World, id: string): Promise<void> {
  const known = pathsOf(shelf.documents, 'calendar').get(id);
  const calendar = world.calendar.calendars[id];
  if (calendar) {
    await put(shelf, known ?? calendarPath(id), writeCalendar(calendar), {
      kind: 'calendar',
      id,
    });
  } else if (known !== undefined) await removeDocument(shelf, known);
}

const isDraft = (message: MailMessage): boolean => message.labels.includes('DRAFT');

/** Sorted by time in a file manager, and readable: `2026-12-02 1650 Subject 18c2….eml`. */
export function messagePath(owner: string, message: MailMessage): string {
  const when = new Date(message.date).toISOString().slice(0, 16).replace('T', ' ').replace(':', '');
  const subject = safeName(shorten(message.subject, 60));
  const ending = isDraft(message) ? DRAFT_ENDING : '.eml';
  return `mail/${safeName(owner)}/${when} ${subject} ${message.id}${ending}`;
}

/** Where the message lies, or will: a draft that was sent changes its name. */
function placeOf(owner: string, message: MailMessage, known: string | undefined): string {
  const fits = known !== undefined && known.endsWith(DRAFT_ENDING) === isDraft(message);
  return fits ? known : messagePath(owner, message);
}

/** Writes the messages of one mailbox that are new or changed, and removes the files of those that are no more. */
export async function writeMailbox(shelf: Shelf, owner: string, mailbox: Mailbox | undefined): Promise<void> {
  const known = pathsOf(shelf.documents, 'message');
  const kept = new Set<string>();
  for (const message of Object.values(mailbox?.messages ?? {})) {
    const about = { kind: 'message', id: message.id, mailbox: owner } as const;
    const path = placeOf(owner, message, known.get(keyOf(about)));
    const bytes = await writeMessage(message, isDraft(message));
    if (shelf.documents.get(path)?.hash !== hashOf(bytes)) await put(shelf, path, bytes, about);
    kept.add(path);
  }
  const gone = [...shelf.documents].filter(
    ([path, document]) => document.mailbox === owner && !kept.has(path),
  );
  for (const [path] of gone) await removeDocument(shelf, path);
}
