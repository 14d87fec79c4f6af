import type { Instant } from './calendar-date';

/** A deployment's event in the team's calendar; guests and customers may read it, so it says no more than a row of the log. */
export interface EventContent {
  readonly title: string;
  readonly text: string;
  readonly start: Instant;
  /** Exclusive. */
  readonly end: Instant;
  readonly timeZone: string;
  /** Addresses of colleagues. */
  readonly guests: readonly string[];
  /** `tentative` until the date is agreed. */
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** The deployment's uid, by which the event is recognised. */
  readonly uid: string;
}
