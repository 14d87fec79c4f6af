import type { Instant } from '../calendar-date';
import type { ChecklistItem } from '../checklist';
import type { Customer } from '../customer-record';
import type { DateQuestion } from '../dates/date-facts';
import type { NoteTemplate } from '../default-note';
import type { Deployment } from '../deployment';
import type { ProjectionEffect } from '../effect';
import type { Language } from '../language';
import type { MailFacts } from '../mail-values';
import type { AskGitlab, ReleasesNow } from '../releases/release-news';
import type { Refusal } from '../refusal';
import type { Result } from '../result';
import { ok } from '../result';
import type { TeamRole } from '../team-role';
import type { LeadsMailKind, MailKind } from '../template-kind';
import type { Verb } from '../step';
import type { Finding, Verdict } from '../dates/verdict';
import type { Zone } from '../zone';

/** What a decision needs to know besides the deployment and the step. */
export interface DecisionFacts {
  readonly now: Instant;
  /** The address of whoever decides. */
  readonly by: string;
  readonly roles: readonly TeamRole[];
  /** Of the same person: the checklist is in it. */
  readonly language: Language;
  readonly customer: Customer;
  /** Of the customer's place: times are typed on its clock. */
  readonly zone: Zone;
  /** Addresses of who may carry a deployment out. */
  readonly team: readonly string[];
  readonly checklist: readonly ChecklistItem[];
  /** Whether a deployment may be done then; reads calendars when it is asked. */
  readonly verdict: (question: DateQuestion) => Verdict;
  /** Asked when it is called; null where none is connected. */
  readonly gitlab: AskGitlab | null;
  /** Of the closing comment, in the customer's language. */
  readonly noteTemplate: NoteTemplate;
  /** What a deployment that is planned or recorded now is called. */
  readonly newId: string;
  /** Somebody only wants to see what would happen: warnings are shown, and acknowledged later. */
  readonly asking: boolean;
}

/** The parts of a mail that only this step knows. */
export type SaidOnce = Partial<Pick<MailFacts, 'note' | 'issues'>> & {
  /** The start that a move gives up. */
  readonly oldStart?: Instant;
  /** The new end that a delay tells. */
  readonly newEnd?: Instant;
  /** What is forbidden of a start, when an exception is asked for. */
  readonly findings?: readonly Finding[];
  readonly start?: Instant;
};

export interface Decision {
  readonly verb: Verb;
  readonly deployment: Deployment;
  /** Of this moment, if it has one; one that is needed cannot be left out. */
  readonly mail: {
    readonly template: MailKind;
    readonly needed: boolean;
    readonly said: SaidOnce;
  } | null;
  /** What the company's leads are told besides; null for nothing. */
  readonly tell: LeadsMailKind | null;
  /** Whether the customer's log and the calendar have to be brought up to date, or only one of them. */
  readonly shows: boolean | ProjectionEffect['kind'];
  /** Why, for history and audit; may be empty. */
  readonly reason: string;
  /** Of a start: what became of the components' releases. */
  readonly releases?: ReleasesNow;
}

export type Decided = Result<Decision, Refusal>;

interface Made {
  readonly changes: Partial<Deployment>;
  readonly reason?: string;
  readonly mail?: Decision['mail'];
  readonly tell?: LeadsMailKind | null;
  readonly shows?: Decision['shows'];
  readonly releases?: ReleasesNow;
}

/** What a verb decides: the record one revision on, with a line in its history, and what goes with it. */
export function stepped(
  verb: Verb,
  before: Deployment,
  { now, by }: Pick<DecisionFacts, 'now' | 'by'>,
  { changes, reason = '', mail = null, tell = null, shows = false, ...rest }: Made,
): Decided {
  const history = [...before.history, { at: now, by, verb, reason }];
  const deployment = { ...before, history, ...changes, rev: before.rev + 1 };
  return ok({ verb, deployment, mail, tell, shows, reason, ...rest });
}
