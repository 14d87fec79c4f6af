import type { MailMessage, Mailbox } from '../gmail/state';
import { newHexId } from '../kernel/ids';
import type { World } from '../kernel/world';
import type { Found } from './found';
import { findDifferences } from './differences';
import { baseName, folderOf } from './document';
import { readMessage } from './eml';
import { safeName } from './safe-name';
import { ignore, readOrName, shelve } from './shelf';
import type { Apply, Shelf } from './shelf';

export const DRAFT_ENDING = '.draft.eml';

type Read = Awaited<ReturnType<typeof readMessage>>;

const parse = (shelf: Shelf, found: Found): Promise<Read> =>
  readOrName(shelf.disk, found.path, () => readMessage(found.bytes));

/** Whose mailbox lies in that folder. */
function ownerAt(world: World, path: string): string | undefined {
  const folder = baseName(folderOf(path));
  return Object.keys(world.users).find((user) => safeName(user) === folder);
}

/** The conversation that a message answers, else one of its own. */
function threadOf(mailbox: Mailbox, read: Read, id: string): string {
  const answered = [...(read.references ?? []), ...(read.inReplyTo === undefined ? [] : [read.inReplyTo])];
  const earlier = Object.values(mailbox.messages).find(({ messageId }) => answered.includes(messageId));
  return earlier?.threadId ?? id;
}

/** A message that a person put into a mailbox's folder has arrived there. */
function adopt(world: World, shelf: Shelf, found: Found, read: Read): void {
  const owner = ownerAt(world, found.path);
  if (owner === undefined) return ignore(shelf, found, 'its folder is not named after a user');
  if (found.path.endsWith(DRAFT_ENDING)) return ignore(shelf, found, 'drafts are made in the Workspace');
  const mailbox = (world.gmail.mailboxes[owner] ??= { owner, messages: {}, drafts: {}, recipientsToday: 0 });
  const id = newHexId(world.ids);
  const labels: MailMessage['labels'] = read.from.includes(owner) ? ['SENT'] : ['INBOX', 'UNREAD'];
  mailbox.messages[id] = { ...read, id, threadId: threadOf(mailbox, read, id), labels };
  shelve(shelf, found, { kind: 'message', id, mailbox: owner });
  shelf.note(`${found.path} is new: it is in the mailbox of ${owner}`);
}

function forget(mailbox: Mailbox | undefined, id: string): void {
  if (!mailbox) return;
  delete mailbox.messages[id];
  for (const [draft, message] of Object.entries(mailbox.drafts))
    if (message === id) delete mailbox.drafts[draft];
}

/** Reads what the disk holds of mail, as `readSpreadsheets` does; threads and labels are not in the files. */
export async function readMail(world: World, shelf: Shelf, first: boolean): Promise<Apply> {
  const { mailboxes } = world.gmail;
  const { files } = await shelf.disk.list('mail');
  const paths = files.filter((path) => path.toLowerCase().endsWith('.eml'));
  const { changed, added, missing } = await findDifferences(shelf, 'message', paths, first);
  const work: Apply[] = [];
  for (const found of changed) {
    const read = await parse(shelf, found);
    const { id, mailbox = '' } = found.document;
    work.push(() => {
      const message = mailboxes[mailbox]?.messages[id];
      const { hash } = found.document;
      // A Date header has no milliseconds: where nobody edited the file, the Workspace knows better.
      const date = found.hash === hash ? message?.date : read.date;
      if (message) Object.assign(message, read, { date });
      if (found.movedFrom !== undefined) shelf.documents.delete(found.movedFrom);
      shelve(shelf, found, { kind: 'message', id, mailbox });
    });
  }
  for (const found of added) {
    const read = await parse(shelf, found);
    work.push(() => adopt(world, shelf, found, read));
  }
  for (const { path, document } of missing) {
    work.push(() => {
      forget(mailboxes[document.mailbox ?? ''], document.id);
      shelf.documents.delete(path);
      shelf.note(`${path} is gone: so is the message`);
    });
  }
  return () => work.forEach((apply) => apply());
}
