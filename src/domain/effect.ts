import type { Instant } from './calendar-date';
import type { LogColumnKey } from './log-column-key';
import type { Addressee } from './mail';
import type { CellContent } from './sheet-change';
import type { MailKind } from './template-kind';

/** Of the run that is at it: nobody else touches the effect before `until`, one minute after a run dies. */
export interface EffectClaim {
  readonly run: string;
  readonly by: string;
  readonly until: Instant;
}

/** Why an effect could not be carried out; `src/messages/` words it. */
export const EFFECT_PROBLEMS = [
  /** No team calendar is named in Settings. */
  'no-calendar',
  'calendar-unreachable',
  /** Somebody gave the event another time or another title in Calendar, or deleted it there: it is not overwritten by itself. */
  'event-moved',
  'event-deleted',
  'log-unreachable',
  'log-read-only',
  /** The log's tab or its headings are not there. */
  'log-headings',
  /** The row that was written is gone: somebody deleted it, and it is not written again by itself. */
  'row-deleted',
  /** The draft is gone, and no sent mail is found: nobody knows whether it was sent. */
  'mail-unknown',
  /** Nobody has connected the ticket system. */
  'tickets-not-connected',
  /** The ticket system has no ticket of that number, or does not let it be seen. */
  'ticket-missing',
  /** It went into another ticket: a comment in it would be read by nobody. */
  'ticket-merged',
  /** The ticket system does not allow the note, or not with this token. */
  'note-refused',
  /** The ticket system could not be asked whether the note is there, and none was written. */
  'note-unasked',
  /** No proper answer came to the writing: nobody knows whether the note is there. */
  'note-unknown',
  /** Something that the platform threw; the log holds the details. */
  'failed',
] as const;
export type EffectProblem = (typeof EFFECT_PROBLEMS)[number];

export type EffectState =
  | { readonly state: 'pending'; readonly claim: EffectClaim | null; readonly problem: EffectProblem | null }
  | { readonly state: 'done'; readonly at: Instant }
  | { readonly state: 'by-hand'; readonly at: Instant; readonly by: string }
  | { readonly state: 'waived'; readonly at: Instant; readonly by: string; readonly reason: string };

/** A mail as somebody approved it. */
export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly to: readonly Addressee[];
  readonly cc: readonly Addressee[];
}

/** Makes the customer's log, or the team's calendar, show the deployment as it now is; a later one takes an earlier one's place. */
export interface ProjectionEffect {
  readonly kind: 'row' | 'event';
}

export interface MailEffect {
  readonly kind: 'mail';
  readonly template: MailKind;
  /** Whose draft it is: only that person can send it. */
  readonly mailbox: string;
  /** Otherwise it stays a draft, for its owner to send. */
  readonly send: boolean;
  /** Null once it was carried out: what was sent is in Gmail. */
  readonly content: MailContent | null;
  readonly draft: { readonly draftId: string; readonly threadId: string } | null;
  /** When the draft was made: what was sent before is another mail. */
  readonly since: Instant;
}

/** Tells one ticket what was deployed: in a note, where the ticket system is connected, or by hand. */
export interface TicketNotice {
  readonly kind: 'ticket';
  /** Its number. */
  readonly target: string;
  readonly text: string;
}

/** A mail that lies as a draft in somebody's mailbox, and is sent by nobody else. */
export interface DraftedMail {
  readonly mailbox: string;
  /** Otherwise it stays a draft, for its owner to send. */
  readonly send: boolean;
  readonly draft: { readonly draftId: string; readonly threadId: string };
  /** When the draft was made: what was sent before is another mail. */
  readonly since: Instant;
}

/** Tells one thread of mails the same: in a reply, or by hand. */
export interface ThreadNotice {
  readonly kind: 'thread';
  /** Its subject. */
  readonly target: string;
  readonly text: string;
  /** Null while nobody has chosen to answer there. */
  readonly reply: DraftedMail | null;
}

export type NoticeEffect = TicketNotice | ThreadNotice;

/**
 * Something to be done outside the record, exactly once. The key is what was done and for the how-manieth time: `start/1`, `delay/2`,
 * `close/1/ES-7412280`; a second delay is another effect, a second run of the first is not.
 */
export type Effect = { readonly key: string } & EffectState & (ProjectionEffect | MailEffect | NoticeEffect);

/** What the add-on wrote into a row of the customer's log, to tell what people changed since. */
export interface RowWritten {
  readonly cells: Readonly<Partial<Record<LogColumnKey, CellContent>>>;
  /** Columns in which somebody else's change was found and left alone. */
  readonly changedByHand: readonly LogColumnKey[];
  /**
   * Columns in which somebody chose to keep what was changed. Those that are in both lists were chosen and not looked at since; of the
   * others `cells` holds what the add-on would have written: as long as it would write the same, the column is left alone.
   */
  readonly kept: readonly LogColumnKey[];
}

/** The team calendar's event as the add-on last wrote it. */
export interface EventWritten {
  /** Calendar's mark of that version; `*` when whatever stands there by now is to be overwritten. */
  readonly etag: string;
}

/** For an event that is to be put there whatever people did to it. */
export const OVERWRITTEN: EventWritten = { etag: '*' };
