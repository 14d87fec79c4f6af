import type { Instant } from '../domain/calendar-date';
import type { CustomerManagement } from '../domain/customer';
import type { Language } from '../domain/language';
import type { TeamRole } from '../domain/team-role';
import type { Zone } from '../domain/zone';
import type { DeploymentLine } from './deployment-view';

/** Who looks: roles are empty for somebody who is not in the Team tab. */
export interface Viewer {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly TeamRole[];
}

export interface FileLink {
  readonly name: string;
  readonly url: string;
}

/** Something that the people of a log or of the registry should know, already worded. */
export interface Notice {
  readonly severity: 'error' | 'warning' | 'info';
  readonly text: string;
}

export interface EnvironmentView {
  readonly name: string;
  readonly kind: string;
}

export interface ContactView {
  readonly name: string;
  readonly address: string;
  readonly role: string;
  readonly recipient: 'to' | 'cc';
}

export interface CustomerView {
  readonly key: string;
  readonly name: string;
  readonly language: Language;
  readonly place: string;
  readonly managedBy: CustomerManagement;
  readonly partner: string;
  readonly domains: readonly string[];
  readonly environments: readonly EnvironmentView[];
  readonly contacts: readonly ContactView[];
  /** Its helpdesk is told of every deployment. */
  readonly helpdeskNeeded: boolean;
  /** Null while its log is not made yet. */
  readonly log: FileLink | null;
}

/** A customer whose log was begun and not finished; anyone of the team may finish it once nobody is at it. */
export interface UnfinishedCustomer {
  readonly key: string;
  readonly name: string;
  readonly by: string;
  readonly mayFinish: boolean;
}

/**
 * What the sidebar shows when it opens, by what spreadsheet it stands beside:
 * `not-set-up`: there is no registry yet; `not-in-team`: the viewer is nobody here; `elsewhere`: a spreadsheet outside the DEPLOYMENTS
 * folder; `registry`; `template`; `log`: a customer's log; `unknown-log`: a spreadsheet of the folder that no customer has;
 * `duplicate-log`: a copy of a customer's log.
 */
export type HomeView = { readonly viewer: Viewer; readonly notices: readonly Notice[] } & (
  | { readonly kind: 'not-set-up'; readonly maySetUp: boolean; readonly administrator: string | null }
  | { readonly kind: 'not-in-team' }
  | { readonly kind: 'elsewhere'; readonly logs: readonly FileLink[]; readonly registry: FileLink }
  | {
      readonly kind: 'registry';
      readonly customers: readonly CustomerView[];
      readonly unfinished: readonly UnfinishedCustomer[];
      readonly notAdopted: readonly FileLink[];
    }
  | { readonly kind: 'template'; readonly registry: FileLink }
  | {
      readonly kind: 'log';
      readonly customer: CustomerView;
      readonly registry: FileLink;
      readonly now: Instant;
      /** Of the customer's place. */
      readonly zone: Zone;
      /** Of this customer: those that are open, the next first, and the last ones that are not. */
      readonly deployments: readonly DeploymentLine[];
      /** The viewer's own open ones of other customers. */
      readonly mine: readonly DeploymentLine[];
    }
  | {
      readonly kind: 'unknown-log';
      readonly suggestedName: string;
      readonly file: FileLink;
      readonly registry: FileLink;
    }
  | { readonly kind: 'duplicate-log'; readonly customerName: string; readonly original: FileLink }
);
