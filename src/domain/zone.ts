import type { Instant } from './calendar-date';

/** A time zone as a value, so that no clock and no zone database is needed to decide on dates. */
export interface Zone {
  /** Its IANA name. */
  readonly timeZone: string;
  /** From when on local time is how many minutes ahead of UTC, in order; the first holds before its own instant too. */
  readonly offsets: readonly ZoneOffset[];
}

export interface ZoneOffset {
  readonly from: Instant;
  readonly minutes: number;
}
