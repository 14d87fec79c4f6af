import type { Addressee } from '../../src/domain/mail';
import type { Instant } from '../../src/domain/calendar-date';
import type { OutgoingMail } from '../../src/use-cases/mailbox-port';

/** One mail in one mailbox. */
export interface MemoryCopy {
  readonly mailbox: string;
  readonly threadId: string;
  /** The same in every mailbox. */
  readonly messageId: string;
  readonly from: string;
  /** Of somebody outside. */
  readonly fromName?: string;
  readonly mail: OutgoingMail;
  readonly at: Instant;
  readonly kind: 'draft' | 'sent' | 'received';
  /** Of what a mail server answers: which mail it is about, and whom that did not reach. */
  readonly bounced?: { readonly messageId: string; readonly addresses: readonly string[] };
}

/** Everybody's mail; whoever is written to has a mailbox. */
export interface MemoryPost {
  /** In the order in which they were written. */
  copies: MemoryCopy[];
  /** By draft id. */
  readonly drafts: Map<string, MemoryCopy>;
  /** Recipients that each mailbox may still write to today; where it is not said, 1500. */
  readonly quota: Map<string, number>;
  counter: number;
}

export const createPost = (): MemoryPost => ({ copies: [], drafts: new Map(), quota: new Map(), counter: 0 });

/** What left, once each. */
export const sentMails = ({ copies }: MemoryPost): MemoryCopy[] =>
  copies.filter(({ kind }) => kind === 'sent');

export function nextId(post: MemoryPost, what: string): string {
  post.counter += 1;
  return `${what}-${String(post.counter)}`;
}

const topic = (subject: string): string => subject.replace(/^(re:\s*)+/i, '');

/** What the mail answers in that mailbox, by its references and its subject. */
export const answered = ({ copies }: MemoryPost, mailbox: string, mail: OutgoingMail): MemoryCopy[] =>
  copies.filter(
    (copy) =>
      copy.mailbox === mailbox &&
      topic(copy.mail.subject) === topic(mail.subject) &&
      mail.references.includes(copy.messageId),
  );

export const quotaOf = ({ quota }: MemoryPost, mailbox: string): number => quota.get(mailbox) ?? 1500;

const recipientsOf = ({ to, cc }: OutgoingMail): string[] => [
  ...new Set([...to, ...cc].map(({ address }) => address)),
];

/** @throws when Gmail would not send it */
export function deliver(post: MemoryPost, draft: MemoryCopy, at: Instant): MemoryCopy {
  const { mail, from } = draft;
  const recipients = recipientsOf(mail);
  if (recipients.length === 0) throw new Error('No recipient');
  const left = quotaOf(post, from) - recipients.length;
  if (left < 0) throw new Error('Too many recipients today');
  post.quota.set(from, left);
  const messageId = `<${nextId(post, 'mail')}@post.example>`;
  const sent: MemoryCopy = { ...draft, messageId, at, kind: 'sent' };
  const received = recipients.map((mailbox): MemoryCopy => {
    const threadId = answered(post, mailbox, mail).at(-1)?.threadId ?? nextId(post, 'thread');
    return { ...sent, mailbox, threadId, kind: 'received' };
  });
  post.copies.push(sent, ...received);
  return sent;
}

/** Somebody outside writes to a mailbox. @returns the `Message-ID` */
export function receive(
  post: MemoryPost,
  mailbox: string,
  mail: OutgoingMail,
  { from, at }: { readonly from: Addressee; readonly at: Instant },
): string {
  const messageId = `<${nextId(post, 'mail')}@outside.example>`;
  const threadId = answered(post, mailbox, mail).at(-1)?.threadId ?? nextId(post, 'thread');
  const about = { mailbox, threadId, messageId, mail, at, from: from.address, fromName: from.name };
  post.copies.push({ ...about, kind: 'received' });
  return messageId;
}
