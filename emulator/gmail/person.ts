import { readClock } from '../kernel/clock';
import { newUuid } from '../kernel/ids';
import type { World } from '../kernel/world';
import { addressList, bareAddress } from './address';
import { composeMail } from './compose';
import type { Sending, Sent } from './deliver';
import * as drafts from './draft';
import { addMessage, mailboxOf, threadOfIncoming } from './mailbox';
import { parseMail, withHeaders } from './parse';
import { appRefusal } from './refusals';
import type { MailMessage } from './state';

export interface IncomingMail {
  /** Whose mailbox it comes to. */
  readonly mailbox: string;
  readonly from: string;
  /** Comma-separated; the mailbox's owner unless given. */
  readonly to?: string;
  readonly cc?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** The `Message-ID` that it answers, with its angle brackets. */
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  /** Whom a mail did not reach, of a bounce: comma-separated. */
  readonly failedRecipients?: string;
}

/** A mail from outside arrives: a customer's, or a bounce. */
export function receiveMail(world: World, incoming: IncomingMail): MailMessage {
  const { mailbox: owner, from, to = owner, cc, subject, text, html, inReplyTo } = incoming;
  const date = readClock(world.clock);
  const references = incoming.references ?? (inReplyTo === undefined ? [] : [inReplyTo]);
  const raw = composeMail({
    messageId: `<${newUuid(world.ids)}@${bareAddress(from).split('@')[1] ?? 'unknown.example'}>`,
    from,
    to: addressList(to),
    cc: addressList(cc),
    bcc: [],
    subject,
    text,
    ...(html === undefined ? {} : { html }),
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    ...(references.length === 0 ? {} : { references: [...references] }),
    date,
  });
  const { failedRecipients } = incoming;
  const arriving =
    failedRecipients === undefined ? raw : withHeaders(raw, { 'X-Failed-Recipients': failedRecipients });
  const threadId = threadOfIncoming(mailboxOf(world, owner), parseMail(arriving));
  return addMessage(world, owner, { raw: arriving, date, labels: ['INBOX', 'UNREAD'], threadId });
}

const byHand = (world: World, user: string): Sending => ({
  world,
  user,
  now: readClock(world.clock),
  refuse: appRefusal,
});

/** Throws a draft away in Gmail itself. */
export function deleteDraft(world: World, mailbox: string, draftId: string): void {
  drafts.deleteDraft(byHand(world, mailbox), draftId);
}

/** Presses "Send" on a draft in Gmail itself. */
export function sendDraft(world: World, mailbox: string, draftId: string): Sent {
  return drafts.sendDraft(byHand(world, mailbox), draftId);
}
