import type { Restarts } from '../../domain/deployment';
import type { LastDeployment } from '../../protocol/deployment-view';
import type { ContentDraft } from './content-draft';

export type BoxName = keyof ContentDraft['boxes'];

/** What a box can fill in: a Start mail says the duration too, where the form has one. */
export type Fillable = ContentDraft & { readonly durationMinutes?: string };
export type Changes = Partial<Fillable>;

export interface ReadingFacts {
  readonly ticketPrefix: string;
  readonly partner: string;
  readonly companyDomain: string;
  /** The last deployment there; null when there is none, or it is not known. */
  readonly last: LastDeployment | null;
}

/** How many of each were read. */
export interface Counts {
  readonly tickets: number;
  readonly mails: number;
  readonly components: number;
  readonly people: number;
}

export interface Reading {
  readonly changes: Changes;
  /** What is not understood, a line each; it stays in the box. */
  readonly unread: readonly string[];
  readonly counts: Counts;
  /** Of a whole Start mail: what it says besides. */
  readonly mail: { readonly restarts: Restarts; readonly minutes: number | null } | null;
}
