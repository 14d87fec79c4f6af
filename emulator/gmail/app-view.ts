import { parseMime } from './mime';
import type { MailMessage } from './state';

/** What a `GmailMessage` of the runtime knows, read in one go. */
export interface AppMessage {
  id: string;
  threadId: string;
  /** In their order; a name is found as it is spelt, as `getHeader` does. */
  headers: { name: string; value: string }[];
  subject: string;
  from: string;
  to: string;
  cc: string;
  bcc: string;
  replyTo: string;
  text: string;
  html: string;
  date: number;
  isDraft: boolean;
  isUnread: boolean;
  isInInbox: boolean;
  raw: string;
}

export interface AppDraft {
  id: string;
  message: AppMessage;
}

export function appMessage(message: MailMessage): AppMessage {
  const { id, threadId, subject, from, text, html = text, date, labels, raw } = message;
  return {
    id,
    threadId,
    headers: parseMime(raw).headers.map(({ name, value }) => ({ name, value })),
    subject,
    from,
    to: message.to.join(', '),
    cc: message.cc.join(', '),
    bcc: message.bcc.join(', '),
    replyTo: message.replyTo ?? from,
    text,
    html,
    date,
    isDraft: labels.includes('DRAFT'),
    isUnread: labels.includes('UNREAD'),
    isInInbox: labels.includes('INBOX'),
    raw,
  };
}
