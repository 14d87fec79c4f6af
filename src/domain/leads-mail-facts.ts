import type { Instant } from './calendar-date';
import type { Finding } from './dates/verdict';
import type { Deployment } from './deployment';
import type { Language } from './language';
import type { Zone } from './zone';

/** What the company's leads are told of a deployment. */
export interface LeadsMailFacts {
  readonly deployment: Deployment;
  readonly customerName: string;
  readonly from: string;
  /** When it is, or was asked to be; null where nobody knows. */
  readonly start: Instant | null;
  /** Of the customer's place. */
  readonly zone: Zone;
  readonly findings: readonly Finding[];
  readonly reason: string;
  /** Of the log; empty when there is none. */
  readonly link: string;
  /** Of whoever sends it. */
  readonly language: Language;
}
