import type { World } from '../kernel/world';
import { draftsOf } from './draft';
import type { MailContent, MailLabel, MailMessage } from './state';

/** Where one copy of a mail lies. */
export interface MailCopy {
  mailbox: string;
  id: string;
  threadId: string;
  labels: MailLabel[];
}

export interface MailView extends MailContent {
  /** ISO 8601 in UTC. */
  date: string;
  copies: MailCopy[];
}

export interface DraftView extends MailContent {
  mailbox: string;
  draftId: string;
  id: string;
  threadId: string;
  date: string;
}

export interface MailOverview {
  /** Each mail once, however many mailboxes hold it, in order of time. */
  messages: MailView[];
  drafts: DraftView[];
}

function contentOf(message: MailMessage): MailContent & { date: string } {
  const { id: _id, threadId: _thread, labels: _labels, raw: _raw, date, ...content } = message;
  return { ...content, date: new Date(date).toISOString() };
}

/** The sender's own copy tells most: it alone knows who was in Bcc. */
function viewOf(copies: readonly [string, MailMessage][]): MailView[] {
  const best = copies.find(([, { labels }]) => labels.includes('SENT')) ?? copies[0];
  if (!best) return [];
  const places = copies.map(([mailbox, { id, threadId, labels }]) => ({ mailbox, id, threadId, labels }));
  return [{ ...contentOf(best[1]), copies: places }];
}

/** @param user whose mailbox alone is wanted */
export function viewMail(world: World, user?: string): MailOverview {
  const owners = user === undefined ? Object.keys(world.gmail.mailboxes) : [user];
  const byMessageId = new Map<string, [string, MailMessage][]>();
  for (const owner of owners) {
    for (const message of Object.values(world.gmail.mailboxes[owner]?.messages ?? {})) {
      if (message.labels.includes('DRAFT')) continue;
      const copies = byMessageId.get(message.messageId) ?? [];
      byMessageId.set(message.messageId, [...copies, [owner, message]]);
    }
  }
  const drafts = owners.flatMap((mailbox) =>
    draftsOf({ world, user: mailbox }).map(({ id: draftId, message }) => {
      const { id, threadId } = message;
      return { ...contentOf(message), mailbox, draftId, id, threadId };
    }),
  );
  const messages = [...byMessageId.values()].flatMap(viewOf);
  return { messages: messages.sort((a, b) => a.date.localeCompare(b.date)), drafts };
}
