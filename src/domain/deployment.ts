import type { Instant } from './calendar-date';
import type { ChecklistName, ChecklistPhase } from './checklist';
import type { ContactRole, Recipient } from './customer';
import type { Effect, EventWritten, RowWritten } from './effect';
import type { FindingKey, Verdict } from './dates/verdict';
import type { ReleaseSeen } from './releases/release-findings';

/** Late, overrun and unclosed are derived from the record and the time; the clock never changes a record. */
export const DEPLOYMENT_STATES = ['draft', 'planned', 'in-progress', 'ended', 'closed', 'cancelled'] as const;
export type DeploymentState = (typeof DEPLOYMENT_STATES)[number];

export const OUTCOMES = ['completed', 'completed-with-issues', 'rolled-back', 'aborted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Ticket {
  /** As people write it, with its prefix: `ES-7412280`. */
  readonly number: string;
  /** Verbatim, in the customer's own words. */
  readonly title: string;
  /** Empty when there is none. */
  readonly url: string;
  /** Known once the deployment has ended. */
  readonly deployed?: boolean;
}

/** A thread of mails that stands for a ticket: the customer asked by mail. */
export interface MailThread {
  readonly subject: string;
  /** The `Message-ID` of a mail of it, with its angle brackets; empty when it is only named. */
  readonly messageId: string;
}

export interface Component {
  readonly name: string;
  readonly version: string;
  /** The version to go back to. */
  readonly previousVersion?: string;
  /** The version for which there is evidence of a test. */
  readonly testedVersion?: string;
  /** By its path: `Soffid/addons/diba`. */
  readonly gitlabProject?: string;
  /** What was taken as evidence of its release, and by whom; of this version alone. Internal. */
  readonly release?: ReleaseSeen & { readonly by: string };
  readonly deployed?: boolean;
}

export interface Restarts {
  readonly consoles: boolean;
  readonly syncservers: boolean;
  /** Anything else, in the customer's words; empty when there is nothing. */
  readonly other: string;
}

export interface PlannedTime {
  /** Null in a draft whose date is not agreed yet. */
  readonly start: Instant | null;
  readonly durationMinutes: number;
  readonly rollbackMinutes: number;
  /** An IANA zone: the one in which the start was agreed. */
  readonly timeZone: string;
}

export interface Delay {
  readonly at: Instant;
  readonly by: string;
  /** Null when it is not known yet. */
  readonly newEnd: Instant | null;
  /** Internal: the customer's text is another field. */
  readonly reason: string;
}

export interface Party {
  readonly name: string;
  readonly address: string;
  readonly role: ContactRole;
  readonly recipient: Recipient;
}

/** Who brings it, and until when: before the start. */
export interface Due {
  /** An address of the Team. */
  readonly by: string;
  readonly until: Instant;
}

/** Something that must be there before the start: either its evidence, or who brings it until when. */
export type Prerequisite =
  | { readonly state: 'there'; readonly evidence: string; readonly by: string; readonly at: Instant }
  | ({ readonly state: 'due' } & Due)
  | { readonly state: 'missing' };

/** The Prerequisites of the procedure. */
export interface Prerequisites {
  /** Implemented and validated in a TEST, DES or local environment: where, which version, by whom. */
  readonly tested: Prerequisite;
  /** Validated with the customer, or the risk accepted, and by whom. */
  readonly validated: Prerequisite & { readonly riskAccepted?: boolean };
  /** The guide and the components to go back. */
  readonly rollbackGuide: Prerequisite;
  /** Committed, pushed, and validated with the last artifact released. */
  readonly releasedArtifact: Prerequisite;
}

/** With whom the date was agreed, how and when; the quote may be empty. */
export interface Agreement {
  readonly who: string;
  readonly how: 'mail' | 'phone' | 'meeting';
  readonly at: Instant;
  readonly quote: string;
  readonly link: string;
}

export interface ChecklistEntry {
  /** Of this entry within the deployment: `deployment/3`. */
  readonly id: string;
  readonly list: ChecklistName;
  readonly phase: ChecklistPhase;
  readonly text: string;
  readonly required: boolean;
  /** Two entries that share this word belong together: what is switched on is switched off. */
  readonly pair: string;
  readonly state: 'todo' | 'done' | 'failed' | 'not-applicable';
  readonly by?: string;
  readonly at?: Instant;
  /** Why it failed or does not apply. */
  readonly note?: string;
}

/** The mails of one deployment, which form one Gmail conversation. */
export interface Conversation {
  /** Of all of them: Gmail parts a conversation whose subject changes. */
  readonly subject: string;
  /** The `Message-ID` of each mail sent, in order, with its angle brackets. */
  readonly messageIds: readonly string[];
  /** Gmail's thread in each mailbox that sent one: a thread's id means nothing in another mailbox. */
  readonly threads: readonly { readonly mailbox: string; readonly threadId: string }[];
}

/** A lead's word that something forbidden may be done all the same. Internal. */
export interface Override {
  /** What it covers, and nothing else. */
  readonly keys: readonly FindingKey[];
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** One line of a deployment's life: who did what, and why. Internal. */
export interface HistoryEntry {
  readonly at: Instant;
  readonly by: string;
  readonly verb: string;
  readonly reason: string;
}

/** A deployment to one customer's production environments. The registry's truth is this record, as JSON. */
export interface Deployment {
  /** A UUID made by the client, so that creating twice is creating once. */
  readonly uid: string;
  /** `DEP-2026-0147`; empty in a draft. */
  readonly id: string;
  /** Grows with every change; a save needs the one that was read. */
  readonly rev: number;
  readonly state: DeploymentState;
  readonly customerKey: string;
  /** By their names in the registry. */
  readonly environments: readonly string[];
  readonly type: 'normal' | 'emergency';
  readonly tickets: readonly Ticket[];
  readonly mailThreads: readonly MailThread[];
  readonly components: readonly Component[];
  /** A change that no component names, described for the customer. */
  readonly what: string;
  readonly restarts: Restarts;
  readonly planned: PlannedTime;
  readonly actual: { readonly start: Instant | null; readonly end: Instant | null };
  readonly delays: readonly Delay[];
  /** Addresses of the Team. */
  readonly executor: string;
  readonly backup: string;
  readonly parties: readonly Party[];
  readonly prerequisites: Prerequisites;
  readonly agreement: Agreement | null;
  /** Who brings the agreement, while there is none. */
  readonly agreementDue: Due | null;
  /** Of the planned time, as it was last decided. */
  readonly verdict: Verdict | null;
  readonly overrides: readonly Override[];
  readonly checklist: readonly ChecklistEntry[];
  readonly outcome: Outcome | null;
  /** What remains to be solved after the end, in the customer's language. */
  readonly issues: readonly string[];
  /** For the log's notes, which the customer reads. */
  readonly remarks: string;
  /** What was learnt of an emergency; internal, empty otherwise. */
  readonly review: string;
  readonly conversation: Conversation;
  readonly effects: readonly Effect[];
  /** What the add-on last wrote into the customer's log; null before it did. */
  readonly row: RowWritten | null;
  /** The same of the team's calendar. */
  readonly event: EventWritten | null;
  readonly history: readonly HistoryEntry[];
}
