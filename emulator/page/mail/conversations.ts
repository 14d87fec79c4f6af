import type { DraftView, MailOverview, MailView } from '../../gmail/view';

/** A message of one mailbox, sent, received or not sent yet. */
export interface Letter {
  /** In this mailbox. */
  readonly id: string;
  readonly threadId: string;
  readonly draftId: string | null;
  readonly unread: boolean;
  readonly mail: MailView | DraftView;
}

/** In order of time, the oldest first; never empty. */
export interface Conversation {
  readonly threadId: string;
  readonly subject: string;
  readonly letters: readonly Letter[];
  readonly last: string;
}

function lettersOf({ messages, drafts }: MailOverview, mailbox: string): Letter[] {
  const sent = messages.flatMap((mail) => {
    const copy = mail.copies.find((one) => one.mailbox === mailbox);
    if (!copy) return [];
    const { id, threadId, labels } = copy;
    return [{ id, threadId, draftId: null, unread: labels.includes('UNREAD'), mail }];
  });
  const unsent = drafts.map((mail) => ({
    id: mail.id,
    threadId: mail.threadId,
    draftId: mail.draftId,
    unread: false,
    mail,
  }));
  return [...sent, ...unsent];
}

/** As Gmail lists a mailbox: conversations, the one with the newest message first. */
export function conversationsOf(overview: MailOverview, mailbox: string): Conversation[] {
  const threads = new Map<string, Letter[]>();
  for (const letter of lettersOf(overview, mailbox)) {
    threads.set(letter.threadId, [...(threads.get(letter.threadId) ?? []), letter]);
  }
  const conversations = [...threads].map(([threadId, letters]) => {
    const inOrder = letters.sort((a, b) => a.mail.date.localeCompare(b.mail.date));
    const subject = inOrder[0]?.mail.subject ?? '';
    return {
      threadId,
      subject: subject || '(no subject)',
      letters: inOrder,
      last: inOrder.at(-1)?.mail.date ?? '',
    };
  });
  return conversations.sort((a, b) => b.last.localeCompare(a.last));
}
