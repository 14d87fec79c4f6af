import { newHexId } from '../kernel/ids';
import type { World } from '../kernel/world';
import { bareAddress, formatAddress, isAddress, parseAddresses } from './address';
import { encodeHeader } from './compose';
import { addMessage, mailboxOf, threadOfIncoming } from './mailbox';
import { parseMail, withHeaders } from './parse';
import { remainingQuota } from './quota';
import type { RefuseMail } from './refusals';
import type { MailContent, MailMessage } from './state';

/** https://developers.google.com/apps-script/guides/services/quotas */
const MOST_RECIPIENTS = 50;
const LARGEST_BODY = 400 * 1024;

const OWN_ID = '@mail.gmail.example>';

export const newMessageId = (world: World): string =>
  `<CA${newHexId(world.ids)}${newHexId(world.ids)}${OWN_ID}`;

export interface Sending {
  readonly world: World;
  readonly user: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly refuse: RefuseMail;
}

export interface Sent {
  /** The sender's own copy. */
  readonly message: MailMessage;
  /** Whose mailboxes changed. */
  readonly owners: readonly string[];
}

/** @throws for an address that is none */
export function checkAddresses(mail: Pick<MailContent, 'to' | 'cc' | 'bcc'>, refuse: RefuseMail): void {
  for (const { address } of parseAddresses([...mail.to, ...mail.cc, ...mail.bcc].join(', '))) {
    if (!isAddress(address)) throw refuse({ kind: 'invalid-address', address });
  }
}

function recipientsOf(mail: MailContent, refuse: RefuseMail): string[] {
  const addresses = [...mail.to, ...mail.cc, ...mail.bcc].map(bareAddress);
  if (addresses.length === 0) throw refuse({ kind: 'no-recipient' });
  if (addresses.length > MOST_RECIPIENTS) throw refuse({ kind: 'too-many-recipients' });
  return [...new Set(addresses)];
}

function checkSendable({ world, user, now, refuse }: Sending, mail: MailContent): string[] {
  checkAddresses(mail, refuse);
  const recipients = recipientsOf(mail, refuse);
  const largest = Math.max(Buffer.byteLength(mail.text), Buffer.byteLength(mail.html ?? ''));
  if (largest > LARGEST_BODY) throw refuse({ kind: 'body-too-large' });
  const mailbox = mailboxOf(world, user);
  if (recipients.length > remainingQuota(world, mailbox, now)) throw refuse({ kind: 'quota' });
  mailbox.recipientsToday += recipients.length;
  return recipients;
}

/** Gmail sends under the account's own address whatever the message says; the name may be another. */
export function senderOf(world: World, user: string, from = ''): string {
  const [given] = parseAddresses(from);
  const isOwn = given?.address.toLowerCase() === user.toLowerCase();
  const name = (isOwn && given.name) || (world.users[user]?.name ?? '');
  return formatAddress({ name, address: user });
}

export const dateHeader = (instant: number): string =>
  new Date(instant).toUTCString().replace('GMT', '+0000');

/** The message with what Gmail itself sets: who sends it, when, and under which `Message-ID`. */
function stamped({ world, user, now }: Sending, raw: string, mail: MailContent): string {
  const selfMade = mail.messageId !== '' && !mail.messageId.endsWith(OWN_ID);
  return withHeaders(raw, {
    ...(selfMade ? { 'X-Google-Original-Message-ID': mail.messageId } : {}),
    Date: dateHeader(now),
    From: encodeHeader('From', senderOf(world, user, mail.from)),
    'Message-ID': newMessageId(world),
  });
}

function deliverTo(world: World, owner: string, raw: string, now: number): void {
  const copy = withHeaders(raw, { Bcc: null });
  const threadId = threadOfIncoming(mailboxOf(world, owner), parseMail(copy));
  addMessage(world, owner, { raw: copy, date: now, labels: ['INBOX', 'UNREAD'], threadId });
}

/**
 * Sends a message: one copy stays with the sender, and one comes to every account of this world among its recipients.
 * @param raw one character a byte
 * @param threadId of the sender's own copy; undefined begins a conversation
 * @throws what `refuse` makes of whatever Gmail would not send
 */
export function sendMail(sending: Sending, raw: string, threadId: string | undefined): Sent {
  const { world, user, now } = sending;
  const mail = parseMail(raw);
  const recipients = checkSendable(sending, mail);
  const travelling = stamped(sending, raw, mail);
  const toOneself = recipients.includes(user.toLowerCase());
  const labels: MailMessage['labels'] = toOneself ? ['SENT', 'INBOX', 'UNREAD'] : ['SENT'];
  const message = addMessage(world, user, { raw: travelling, date: now, labels, threadId });
  const others = Object.keys(world.users).filter(
    (owner) => owner !== user && recipients.includes(owner.toLowerCase()),
  );
  for (const owner of others) deliverTo(world, owner, travelling, now);
  return { message, owners: [user, ...others] };
}
