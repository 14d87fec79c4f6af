export type MailLabel = 'DRAFT' | 'SENT' | 'INBOX' | 'UNREAD';

/** What a message says of itself; addresses are written `Name <address>`, or the address alone. */
export interface MailContent {
  /** The `Message-ID` header, with its angle brackets. */
  messageId: string;
  inReplyTo?: string;
  references?: string[];
  from: string;
  replyTo?: string;
  to: string[];
  cc: string[];
  /** Known in the sender's own copy only. */
  bcc: string[];
  subject: string;
  text: string;
  html?: string;
}

/** One message in one mailbox; the same mail has another `id` in each mailbox and the same `messageId` in all. */
export interface MailMessage extends MailContent {
  id: string;
  threadId: string;
  /** Milliseconds since the epoch. */
  date: number;
  labels: MailLabel[];
  /** The whole message as it travels (RFC 5322), one character a byte. */
  raw: string;
}

export interface Mailbox {
  owner: string;
  messages: Record<string, MailMessage>;
  /** Draft id to message id. */
  drafts: Record<string, string>;
  /** Recipients written to since the quota's day began. */
  recipientsToday: number;
  /** When that day began, in milliseconds since the epoch: with the first mail after the day before was over. */
  quotaSince?: number;
}

export interface GmailState {
  mailboxes: Record<string, Mailbox>;
}

export function emptyGmail(): GmailState {
  return { mailboxes: {} };
}
