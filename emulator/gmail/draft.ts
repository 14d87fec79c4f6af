import { newHexId } from '../kernel/ids';
import { encodeHeader } from './compose';
import type { Sending, Sent } from './deliver';
import { checkAddresses, dateHeader, newMessageId, sendMail, senderOf } from './deliver';
import { addMessage, mailboxOf, threadOfOutgoing } from './mailbox';
import { parseMail, withHeaders } from './parse';
import type { MailMessage } from './state';

export interface Draft {
  readonly id: string;
  readonly message: MailMessage;
}

export interface DraftContent {
  /** One character a byte. */
  readonly raw: string;
  /** The conversation that it is to stand in, if its references and its subject fit. */
  readonly threadId?: string | undefined;
}

/** @throws for an id that no draft of the caller has, as after it was sent or deleted */
export function requireDraft({ world, user, refuse }: Sending, id: string): Draft {
  const mailbox = mailboxOf(world, user);
  const message = mailbox.messages[mailbox.drafts[id] ?? ''];
  if (!message) throw refuse({ kind: 'not-found', id });
  return { id, message };
}

export function draftsOf({ world, user }: Pick<Sending, 'world' | 'user'>): Draft[] {
  const mailbox = mailboxOf(world, user);
  const drafts = Object.entries(mailbox.drafts).flatMap(([id, messageId]) => {
    const message = mailbox.messages[messageId];
    return message ? [{ id, message }] : [];
  });
  return drafts.sort((a, b) => b.message.date - a.message.date);
}

function putMessage(sending: Sending, content: DraftContent, before: MailMessage | null): MailMessage {
  const { world, user, now, refuse } = sending;
  const mail = parseMail(content.raw);
  checkAddresses(mail, refuse);
  const mailbox = mailboxOf(world, user);
  const { threadId } = content;
  if (threadId !== undefined && !Object.values(mailbox.messages).some((one) => one.threadId === threadId)) {
    throw refuse({ kind: 'not-found', id: threadId });
  }
  const raw = withHeaders(content.raw, {
    Date: dateHeader(now),
    From: encodeHeader('From', senderOf(world, user, mail.from)),
    ...(mail.messageId === '' ? { 'Message-ID': newMessageId(world) } : {}),
  });
  const thread = threadId === undefined ? before?.threadId : threadOfOutgoing(mailbox, mail, threadId);
  if (before) delete mailbox.messages[before.id];
  return addMessage(world, user, { raw, date: now, labels: ['DRAFT'], threadId: thread });
}

export function createDraft(sending: Sending, content: DraftContent): Draft {
  const message = putMessage(sending, content, null);
  const id = `r${BigInt(`0x${newHexId(sending.world.ids)}`).toString()}`;
  mailboxOf(sending.world, sending.user).drafts[id] = message.id;
  return { id, message };
}

/** The draft keeps its id; its message is another one, as on Gmail. */
export function updateDraft(sending: Sending, id: string, content: DraftContent): Draft {
  const message = putMessage(sending, content, requireDraft(sending, id).message);
  mailboxOf(sending.world, sending.user).drafts[id] = message.id;
  return { id, message };
}

export function deleteDraft(sending: Sending, id: string): void {
  const { message } = requireDraft(sending, id);
  const mailbox = mailboxOf(sending.world, sending.user);
  delete mailbox.drafts[id];
  delete mailbox.messages[message.id];
}

/** The draft goes, and the message that was sent has another id in the same conversation. */
export function sendDraft(sending: Sending, id: string): Sent {
  const { message } = requireDraft(sending, id);
  const sent = sendMail(sending, message.raw, message.threadId);
  deleteDraft(sending, id);
  return sent;
}
