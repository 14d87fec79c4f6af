import type { CivilDate, ClockTime } from './calendar-date';
import type { Agreement, Component, MailThread, Party, Restarts, Ticket } from './deployment';
import type { ReleaseSeen } from './releases/release-findings';

/** One of the procedure's prerequisites as it is filled in. */
export interface PrerequisiteForm {
  readonly state: 'there' | 'due';
  /** Where, which version, by whom; empty while it is due. */
  readonly evidence: string;
  /** Who brings it: an address of the Team. */
  readonly by: string;
}

export interface AgreementForm {
  readonly state: 'there' | 'due';
  readonly who: string;
  readonly how: Agreement['how'];
  /** On the clock of the customer's place; both empty for this very moment. */
  readonly date: CivilDate;
  readonly time: ClockTime;
  readonly quote: string;
  readonly link: string;
  /** Who brings it while it is due. */
  readonly by: string;
}

export const PREREQUISITES = ['tested', 'validated', 'rollbackGuide', 'releasedArtifact'] as const;
export type PrerequisiteName = (typeof PREREQUISITES)[number];

export interface ComponentForm extends Pick<Component, 'name' | 'version'> {
  /** Empty where nobody knows it. */
  readonly previousVersion: string;
  /** Empty for none. */
  readonly gitlabProject?: string;
  /** What GitLab said, where somebody takes that as evidence. */
  readonly release?: ReleaseSeen;
}

/** What may be changed of a deployment once it is planned. */
export interface ContentForm {
  readonly tickets: readonly Pick<Ticket, 'number' | 'title' | 'url'>[];
  /** Mails that stand for tickets. */
  readonly mails: readonly MailThread[];
  readonly components: readonly ComponentForm[];
  readonly what: string;
  readonly restarts: Restarts;
  readonly executor: string;
  /** Empty when there is none. */
  readonly backup: string;
  readonly parties: readonly Party[];
  readonly prerequisites: Readonly<Record<PrerequisiteName, PrerequisiteForm>>;
  /** The customer accepts that the changes were not validated with it. */
  readonly riskAccepted: boolean;
  readonly agreement: AgreementForm;
}

/** When, on the clock of the customer's place. */
export interface TimeForm {
  /** Empty while it is not known. */
  readonly date: CivilDate;
  readonly time: ClockTime;
  readonly durationMinutes: number;
  readonly rollbackMinutes: number;
}

/** A deployment as it is planned; a draft may lack anything. */
export interface PlanForm extends ContentForm, TimeForm {
  /** By their names in the registry. */
  readonly environments: readonly string[];
}
