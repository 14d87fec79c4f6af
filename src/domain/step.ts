import type { CivilDate, ClockTime } from './calendar-date';
import type { ChecklistEntry, MailThread, Outcome } from './deployment';
import type { LogColumnKey } from './log-column-key';
import type { ContentForm, PlanForm, TimeForm } from './plan-form';
import type { FindingCode, FindingKey } from './dates/verdict';
import type { CellContent } from './sheet-change';

/** Everything that can be done with a deployment, in the order of the procedure. */
export const VERBS = [
  'save-draft',
  'ask-exception',
  'override',
  'plan',
  'emergency',
  'notify',
  'edit',
  'move',
  'cancel',
  'start',
  'tick',
  'delay',
  'roll-back',
  'end',
  'close',
  'reopen',
  'record',
  'settle',
  'reconcile',
] as const;
export type Verb = (typeof VERBS)[number];

/** Warnings of the date that somebody has read. */
interface Acknowledging {
  readonly acknowledged: readonly FindingCode[];
}

/** Written for the customer into the mail of the moment; may be empty. */
interface Noting {
  readonly note: string;
}

/** About a date that is forbidden. */
interface Excepting {
  /** The plan as it is filled in, which is saved as a draft; null where it is planned already. */
  readonly form: PlanForm | null;
  /** The time of a move; null for the one that is planned. */
  readonly to: TimeForm | null;
  /** What was seen to be forbidden. */
  readonly keys: readonly FindingKey[];
  readonly reason: string;
}

export type Tick = Pick<ChecklistEntry, 'id' | 'state'> & {
  /** Needed when it failed or does not apply. */
  readonly note: string;
};

/** On the clock of the customer's place. */
export interface Moment {
  readonly date: CivilDate;
  readonly time: ClockTime;
}

export interface Ending {
  readonly outcome: Outcome;
  /** Needed for `completed-with-issues`. */
  readonly issues: readonly string[];
  /** Numbers of tickets and names of components that were not deployed. */
  readonly leftOutTickets: readonly string[];
  readonly leftOutComponents: readonly string[];
  readonly remarks: string;
}

export type Settling =
  | { readonly how: 'retry' }
  | { readonly how: 'by-hand' }
  | { readonly how: 'waive'; readonly reason: string };

/** Which of the two a cell of the log is to hold, after somebody changed it by hand. */
export interface KeptCell {
  readonly key: LogColumnKey;
  readonly keep: 'theirs' | 'ours';
  /** What stood in the cell when it was asked: something else is not overwritten. */
  readonly seen: CellContent;
}

/** One verb of the procedure with what it needs to know. */
export type Step =
  | { readonly verb: 'save-draft'; readonly form: PlanForm }
  | ({ readonly verb: 'ask-exception' } & Excepting)
  /** The reason has 20 characters at least. */
  | ({ readonly verb: 'override' } & Excepting)
  | ({ readonly verb: 'plan'; readonly form: PlanForm } & Acknowledging)
  /** Plan and start now, in one go: what is forbidden is read and agreed to, evidence may follow until the close. */
  | ({
      readonly verb: 'emergency';
      readonly form: PlanForm;
      /** What was seen to be forbidden. */
      readonly keys: readonly FindingKey[];
      readonly reason: string;
    } & Acknowledging &
      Noting)
  /** Tells the customer the planned date. */
  | ({ readonly verb: 'notify' } & Noting)
  | ({ readonly verb: 'edit'; readonly form: ContentForm; readonly reason: string } & Acknowledging)
  | ({
      readonly verb: 'move';
      readonly to: TimeForm;
      readonly agreed: boolean;
      readonly reason: string;
    } & Acknowledging &
      Noting)
  | ({ readonly verb: 'cancel'; readonly reason: string } & Noting)
  /** The reason is needed more than 15 minutes before the planned start. */
  | ({
      readonly verb: 'start';
      readonly reason: string;
      /** Later versions that somebody has read of. */
      readonly releases?: readonly string[];
    } & Acknowledging &
      Noting)
  | { readonly verb: 'tick'; readonly ticks: readonly Tick[] }
  | ({
      readonly verb: 'delay';
      /** On the clock of the customer's place, today or the day after; empty when it is not known yet. */
      readonly newEnd: ClockTime;
      readonly reason: string;
    } & Noting)
  | ({ readonly verb: 'roll-back'; readonly reason: string } & Noting)
  | ({
      readonly verb: 'end';
      /** Null for now. */
      readonly endedAt: Moment | null;
    } & Ending &
      Noting)
  | {
      readonly verb: 'close';
      /** Of an emergency: what was learnt of it. Empty otherwise. */
      readonly review: string;
      /** Which mails are meant by threads that were only named, or named wrongly. */
      readonly threads?: readonly MailThread[];
    }
  | { readonly verb: 'reopen'; readonly reason: string }
  /** What was done outside the add-on. */
  | ({
      readonly verb: 'record';
      readonly form: PlanForm;
      readonly actualStart: Moment;
      readonly actualEnd: Moment;
      readonly reason: string;
    } & Ending)
  | ({ readonly verb: 'settle'; readonly key: string } & Settling)
  /** What people changed in the log and in the calendar; a row or an event that is not named stays as it is. */
  | {
      readonly verb: 'reconcile';
      readonly cells: readonly KeptCell[];
      readonly row: 'restore' | null;
      readonly event: 'restore' | null;
    };

export type StepOf<V extends Verb> = Extract<Step, { verb: V }>;
