import type { Instant } from '../domain/calendar-date';
import type { Component, Deployment, DeploymentState, Outcome, Party, Restarts } from '../domain/deployment';
import type { EffectProblem, MailContent } from '../domain/effect';
import type { EventContent } from '../domain/event-content';
import type { MailFinding } from '../domain/mail-guards';
import type { ProjectRule } from '../domain/releases/project-names';
import type { Verb } from '../domain/step';
import type { TeamRole } from '../domain/team-role';
import type { MailKind } from '../domain/template-kind';
import type { Verdict } from '../domain/dates/verdict';
import type { Zone } from '../domain/zone';
import type { CustomerView } from './home-view';

/** A deployment in a list. */
export interface DeploymentLine {
  readonly uid: string;
  /** Empty in a draft. */
  readonly id: string;
  /** Where its record was found; a hint that spares a call. */
  readonly row: number;
  readonly customerKey: string;
  readonly customerName: string;
  /** What it is about, in a few words. */
  readonly title: string;
  readonly environments: readonly string[];
  readonly state: DeploymentState;
  readonly outcome: Outcome | null;
  readonly start: Instant | null;
  /** Expected, delays counted. */
  readonly end: Instant | null;
  /** The name; empty while nobody is chosen. */
  readonly executor: string;
  /** Effects that are not carried out yet. */
  readonly pending: number;
}

export interface TeamPerson {
  readonly address: string;
  /** The address where the Team tab has no name. */
  readonly name: string;
  readonly roles: readonly TeamRole[];
}

export interface GitlabView {
  /** `gitlab.example` */
  readonly host: string;
  readonly rules: readonly ProjectRule[];
}

/** What both planning and running a deployment of a customer need to know. */
export interface DeploymentContext {
  readonly customer: CustomerView;
  /** Of the customer's place. */
  readonly zone: Zone;
  readonly now: Instant;
  readonly team: readonly TeamPerson[];
  /** What ticket numbers begin with. */
  readonly ticketPrefix: string;
  /** Null where no GitLab is connected: nothing is asked about it. */
  readonly gitlab: GitlabView | null;
  /** Of the ticket system, for links into it; null where it is not connected. */
  readonly ticketAddress: string | null;
}

/** What the next deployment of an environment starts from. */
export interface LastDeployment {
  readonly environment: string;
  readonly id: string;
  readonly components: readonly Component[];
  readonly restarts: Restarts;
  /** The median of the last ones. */
  readonly minutes: number;
  readonly rollbackMinutes: number;
  readonly executor: string;
  readonly backup: string;
  readonly parties: readonly Party[];
  /** `17:00` */
  readonly time: string;
}

export interface PlanningView extends DeploymentContext {
  /** One an environment that has had any. */
  readonly lasts: readonly LastDeployment[];
}

export interface DeploymentView extends DeploymentContext {
  readonly deployment: Deployment;
  readonly row: number;
  /** What its state and the viewer's roles allow, in the order of the procedure. */
  readonly verbs: readonly Verb[];
  readonly logUrl: string;
}

export interface MailPreview {
  readonly template: MailKind;
  readonly content: MailContent;
  readonly findings: readonly MailFinding[];
}

/** The answer in a thread of mails that stands for a ticket. */
export interface ReplyPreview {
  /** The thread's subject, as the deployment has it. */
  readonly target: string;
  /** Empty when nobody said which mail it is. */
  readonly messageId: string;
  /** Null when this mailbox has no such mail. */
  readonly mail: Omit<MailPreview, 'template'> | null;
}

/** Of a start: what became of releases since they were validated. */
export interface ReleasesPreview {
  /** Later versions, each to be read. */
  readonly news: readonly { readonly key: string; readonly text: string }[];
  /** What could not be looked up, and why; empty when nothing. */
  readonly silence: string;
}

/** The comment in a ticket that nobody has told yet. */
export interface NotePreview {
  /** The ticket's number, as the deployment has it. */
  readonly target: string;
  readonly text: string;
  /** Otherwise the customer can read it. */
  readonly internal: boolean;
  /** Why it cannot be written, in words; empty when nothing is in the way. */
  readonly trouble: string;
}

/** What a step would do, before it does it. */
export interface StepPreview {
  /** Of this moment; null when the step has none. */
  readonly mail: MailPreview | null;
  /** A mail that is needed may be left as a draft, but not left out. */
  readonly mailIs: 'needed' | 'offered' | 'none';
  /** The Start mail as it would be today, when something is planned. */
  readonly later: MailPreview | null;
  /** What the company's leads are told besides; null for nothing. */
  readonly leads: MailContent | null;
  /** The cells of the customer's log that would hold something, as people see them. */
  readonly row: readonly { readonly heading: string; readonly text: string }[];
  readonly event: EventContent | null;
  readonly verdict: Verdict | null;
  readonly releases: ReleasesPreview;
  /** Of a close: one for each thread that nobody has told yet. */
  readonly replies: readonly ReplyPreview[];
  /** Of a close while the ticket system is connected: one for each ticket that nobody has told yet. */
  readonly notes: readonly NotePreview[];
}

/** What was carried out of a step, and what was not. */
export interface StepReceipt {
  readonly view: DeploymentView;
  readonly problems: readonly { readonly key: string; readonly problem: EffectProblem }[];
}
