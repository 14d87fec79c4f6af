import type { Instant } from '../domain/calendar-date';

/** A mail server's answer that a mail did not reach somebody. */
export interface Bounce {
  /** Whom; empty where the server does not say it in a way that can be read. */
  readonly addresses: readonly string[];
  readonly at: Instant;
  /** The `Message-ID` of the mail that came back; null when only its conversation is known. */
  readonly messageId: string | null;
}

/** Mails that left a mailbox. */
export interface SentMails {
  /** Their `Message-ID`s, with their angle brackets. */
  readonly messageIds: readonly string[];
  /** Of their conversation in this mailbox. */
  readonly threadId: string;
  /** None left before. */
  readonly since: Instant;
}

/** A draft that the add-on made. */
export interface MarkedDraft {
  readonly draftId: string;
  readonly subject: string;
  /** As it was made with it. */
  readonly mark: string;
  readonly at: Instant;
}

/** What became of the add-on's mails in the mailbox of whoever runs the script. */
export interface MailTraces {
  /** Wherever they arrived in this mailbox: other servers' answers stand outside the conversation. */
  bouncesOf(sent: SentMails): readonly Bounce[];
  /**
   * Drafts with a mark whose subject holds one of the texts; one that a person wrote has none, whatever it says.
   * @param known ids of drafts that nobody asks about
   */
  markedDrafts(texts: readonly string[], known: readonly string[]): readonly MarkedDraft[];
}
