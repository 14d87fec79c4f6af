import type { Language } from '../domain/language';
import type { Refusal } from '../domain/refusal';
import type { WordsFor } from './words';

/** A sentence for each refusal, in one language. */
export type RefusalWords = WordsFor<Refusal>[Language];

/** Of those that keep a step of a deployment from being done. */
export type StepRefusalWords = Pick<
  RefusalWords,
  | 'deployment-unknown'
  | 'deployment-unreadable'
  | 'deployment-too-long'
  | 'changed-meanwhile'
  | 'verb-not-now'
  | 'out-of-scope'
  | 'zone-unknown'
  | 'date-refused'
  | 'date-unacknowledged'
  | 'findings-changed'
  | 'releases-unread'
  | 'nothing-forbidden'
  | 'no-leads'
  | 'not-ready'
  | 'not-ready-to-close'
  | 'items-open'
  | 'mail-template'
  | 'mail-needed'
  | 'mail-refused'
  | 'mail-unconfirmed'
  | 'mail-waiting'
  | 'thread-elsewhere'
  | 'mail-elsewhere'
  | 'effect-running'
  | 'nothing-to-settle'
>;
