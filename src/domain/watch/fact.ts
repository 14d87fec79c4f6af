import type { Instant } from '../calendar-date';
import type { Finding } from '../dates/verdict';
import type { EffectProblem } from '../effect';
import type { WatchProblem } from './watch-problem';

/** Which deployment is meant, as lists show it. */
export interface FactAbout {
  readonly uid: string;
  readonly id: string;
  readonly customerKey: string;
  readonly customerName: string;
  readonly environments: readonly string[];
  readonly title: string;
}

/** What must be there before the start. */
export const DUE_THINGS = [
  'tested',
  'validated',
  'rollback-guide',
  'released-artifact',
  'agreement',
] as const;
export type DueThing = (typeof DUE_THINGS)[number];

export const WAITING_KINDS = ['event', 'row', 'mail', 'ticket', 'thread'] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

/** What is so; `src/messages/` words it, with what to do next. */
export type Matter =
  /** Planned, and its start has passed. */
  | { readonly kind: 'not-started'; readonly start: Instant }
  /** Under way for more than 15 minutes after its expected end; null when nobody said when it will end. */
  | { readonly kind: 'overrun'; readonly end: Instant | null }
  /** The same for an hour, without a delay told to the customer: for the leads. */
  | { readonly kind: 'overrun-unreported'; readonly end: Instant | null; readonly executor: string }
  | { readonly kind: 'not-closed'; readonly ended: Instant }
  /** The same for three working days: for the managers. */
  | { readonly kind: 'unclosed-for-days'; readonly ended: Instant; readonly executor: string }
  | { readonly kind: 'prerequisite-due'; readonly thing: DueThing; readonly until: Instant }
  /** Something that only a person can carry out, or that could not be carried out. */
  | { readonly kind: 'waiting'; readonly what: WaitingKind; readonly problem: EffectProblem | null }
  /** Cells of its row that a person changed, by their headings. */
  | { readonly kind: 'hand-edit'; readonly columns: readonly string[] }
  | { readonly kind: 'row-deleted' }
  /** Rows of a customer's log without an id. */
  | {
      readonly kind: 'typed-rows';
      readonly customerKey: string;
      readonly customerName: string;
      readonly rows: number;
    }
  | {
      readonly kind: 'date-forbidden';
      readonly start: Instant;
      readonly findings: readonly Finding[];
      /** Starts that are allowed. */
      readonly alternatives: readonly Instant[];
    }
  /** Somebody gave its event another time or title in Calendar. */
  | { readonly kind: 'event-moved' }
  | { readonly kind: 'event-deleted' }
  /** So many places of the audit are not as they were written. */
  | { readonly kind: 'audit-changed'; readonly findings: number }
  | { readonly kind: 'holidays-missing'; readonly place: string; readonly year: number }
  /** Who outside the company may see the registry. */
  | { readonly kind: 'outsiders'; readonly who: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: WatchProblem };

export type MatterKind = Matter['kind'];

/** What somebody should be told: once a day as long as its key is the same. */
export interface Fact {
  /** What is told of what: `not-started/UID/START`; what has changed has another key. */
  readonly key: string;
  /** Addresses of the Team. */
  readonly to: readonly string[];
  /** Null for what is about no single deployment. */
  readonly about: FactAbout | null;
  readonly matter: Matter;
}
