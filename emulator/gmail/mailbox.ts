import { newHexId } from '../kernel/ids';
import type { World } from '../kernel/world';
import { parseMail } from './parse';
import type { MailContent, MailLabel, MailMessage, Mailbox } from './state';

/** Every account has a mailbox; it comes into being when it is first looked into. */
export function mailboxOf(world: World, owner: string): Mailbox {
  return (world.gmail.mailboxes[owner] ??= { owner, messages: {}, drafts: {}, recipientsToday: 0 });
}

const baseSubject = (subject: string): string => subject.replace(/^\s*((re|fwd?|rv|aw)\s*:\s*)+/i, '').trim();

/** Messages that this one answers, by its references and with its subject, as Gmail wants both. */
function answered(mailbox: Mailbox, mail: MailContent): MailMessage[] {
  const wanted = [mail.inReplyTo, ...(mail.references ?? [])];
  return Object.values(mailbox.messages).filter(
    ({ messageId, subject }) =>
      wanted.includes(messageId) && baseSubject(subject) === baseSubject(mail.subject),
  );
}

/** The conversation that a message from outside belongs to; undefined when it begins one. */
export const threadOfIncoming = (mailbox: Mailbox, mail: MailContent): string | undefined =>
  answered(mailbox, mail).at(-1)?.threadId;

/**
 * The conversation that the owner's own message belongs to: the one that was asked for, if its references and subject fit.
 * https://developers.google.com/workspace/gmail/api/guides/threads
 */
export function threadOfOutgoing(
  mailbox: Mailbox,
  mail: MailContent,
  asked: string | undefined,
): string | undefined {
  return answered(mailbox, mail).find(({ threadId }) => threadId === asked)?.threadId;
}

export interface NewMessage {
  /** One character a byte. */
  readonly raw: string;
  readonly date: number;
  readonly labels: MailLabel[];
  /** Undefined begins a conversation. */
  readonly threadId: string | undefined;
}

export function addMessage(world: World, owner: string, message: NewMessage): MailMessage {
  const id = newHexId(world.ids);
  const { raw, date, labels, threadId = id } = message;
  const kept: MailMessage = { id, threadId, ...parseMail(raw), date, labels, raw };
  mailboxOf(world, owner).messages[id] = kept;
  return kept;
}

/** In order of time; messages of one instant in the order in which they came. */
export const messagesOfThread = (mailbox: Mailbox, threadId: string): MailMessage[] =>
  Object.values(mailbox.messages)
    .filter((message) => message.threadId === threadId)
    .sort((a, b) => a.date - b.date);
