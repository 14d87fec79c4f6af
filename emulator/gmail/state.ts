/** One message in one mailbox; the same mail has another `id` in each mailbox and the same `messageId` in all. */
export interface MailMessage {
  id: string;
  threadId: string;
  /** The `Message-ID` header, with its angle brackets. */
  messageId: string;
  inReplyTo?: string;
  references?: string[];
  from: string;
  replyTo?: string;
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  text: string;
  html?: string;
  /** Milliseconds since the epoch. */
  date: number;
  labels: ('DRAFT' | 'SENT' | 'INBOX' | 'UNREAD')[];
  /** The whole message as it travels (RFC 5322). */
  raw: string;
}

export interface Mailbox {
  owner: string;
  messages: Record<string, MailMessage>;
  /** Draft id to message id. */
  drafts: Record<string, string>;
  /** Recipients written to since the quota's day began. */
  recipientsToday: number;
}

export interface GmailState {
  mailboxes: Record<string, Mailbox>;
}

export function emptyGmail(): GmailState {
  return { mailboxes: {} };
}
