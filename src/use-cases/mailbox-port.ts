import type { Instant } from '../domain/calendar-date';
import type { MailContent } from '../domain/effect';
import type { Addressee } from '../domain/mail';
import type { ThreadMail } from '../domain/mail-reply';

/** A mail with everything that Gmail needs to keep it in its conversation. */
export interface OutgoingMail extends MailContent {
  readonly html: string;
  /** Empty for the sender's own address. */
  readonly replyTo: string;
  /** `Message-ID`s of the conversation so far, in order; empty for its first mail. */
  readonly references: readonly string[];
  /** Of the conversation in this mailbox; null where it has none. */
  readonly threadId: string | null;
  /** Which mail of which deployment it is, kept in a header that nobody sees; empty for none. */
  readonly mark: string;
}

export interface DraftRef {
  readonly draftId: string;
  readonly threadId: string;
}

export interface SentMail {
  /** The `Message-ID` header, with its angle brackets. */
  readonly messageId: string;
  readonly threadId: string;
}

/** A mail that somebody wrote to this mailbox, in whatever words. */
export interface ReceivedMail {
  /** The `Message-ID` header, with its angle brackets. */
  readonly messageId: string;
  readonly threadId: string;
  readonly from: Addressee;
  readonly subject: string;
  readonly at: Instant;
  /** Its first lines, plain. */
  readonly text: string;
}

/** A thread of this mailbox, without drafts. */
export interface FoundThread {
  readonly threadId: string;
  /** In order of time; at least one. */
  readonly mails: readonly ThreadMail[];
}

/** The mailbox of whoever runs the script. */
export interface Mailbox {
  /** How many more recipients may be mailed today. */
  quotaLeft(): number;
  createDraft(mail: OutgoingMail): DraftRef;
  /** @returns null when there is no such draft any more: it was sent or thrown away */
  sendDraft(draftId: string): SentMail | null;
  /** Does nothing when there is no such draft. */
  deleteDraft(draftId: string): void;
  /** The newest mail of that thread that this user sent at or after the instant; null when there is none. */
  sentIn(threadId: string, since: Instant): SentMail | null;
  /** The thread of this mailbox that holds the mail with that `Message-ID`; null when none does. */
  threadWith(messageId: string): string | null;
  /** The same for several at once, with what a reply has to know. */
  threadsWith(messageIds: readonly string[]): readonly (FoundThread | null)[];
  /** The newest mail from any of the domains in each of the threads that have one, the newest first. */
  latestFrom(domains: readonly string[], most: number): readonly ReceivedMail[];
}
