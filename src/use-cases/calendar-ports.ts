import type { CalendarReading, WantedCalendar } from '../domain/dates/calendar-reading';
import type { DayEvent } from '../domain/dates/day-event';

/** Calendars of places and people, as far as the user may see them. */
export interface CalendarReader {
  /**
   * One answer each, in their order; all in at most two round trips whatever their number. One that cannot be read keeps none of the
   * others from being read.
   */
  read(wanted: readonly WantedCalendar[]): CalendarReading[];
}

/** What was read of calendars, kept for a while; anything may be missing from it at any time. */
export interface DayCache {
  /** @returns what is kept under those keys, those of everybody and the user's own together */
  find(keys: readonly DayKey[]): ReadonlyMap<string, string>;
  /** What is too long to be kept is left out. */
  keep(entries: readonly (DayKey & { readonly text: string })[]): void;
  /** Of other users' own nothing can be dropped: it goes by itself, after a quarter of an hour. */
  drop(keys: readonly DayKey[]): void;
}

export interface NewCalendar {
  readonly title: string;
  /** Tells what it is for, and one that was made before from others of that title. */
  readonly text: string;
  readonly timeZone: string;
}

/** Calendars of places, written. */
export interface DayCalendars {
  /**
   * Makes those events, and gives what is there under the same ids this content, also when it was cancelled; in at most two round
   * trips whatever their number.
   * @returns false, having changed nothing, when the user cannot write to such a calendar
   */
  put(calendarId: string, events: readonly DayEvent[]): boolean;
  /** A calendar of the user's: the one that was made so before, or a new one. @returns its id */
  make(calendar: NewCalendar): string;
  /** Lets everybody in those domains read it. @returns the domains that it could not be shared with */
  share(calendarId: string, domains: readonly string[]): string[];
}

export interface DayKey {
  readonly key: string;
  /** Holidays are for everybody, six hours; absences are kept for whoever may see them, a quarter of an hour. */
  readonly whose: 'everybody' | 'user';
}

/** A calendar that a check needs. */
export interface BookedCalendar {
  readonly calendarId: string;
  readonly absencesOnly: boolean;
  /** Whether what it holds may be kept for everybody, or for this user alone. */
  readonly whose: DayKey['whose'];
}

/**
 * How new an answer has to be; what this run has read itself is new. `kept`: as somebody read it a while ago; `again`: as it is now, and
 * kept from now on; `now`: as it is now, for one decision.
 */
export type Freshness = 'kept' | 'again' | 'now';

/** What calendars hold of whole years. */
export interface CalendarBook {
  /**
   * @param years in order, without gaps
   * @returns by `bookKey`
   */
  read(
    calendars: readonly BookedCalendar[],
    years: readonly number[],
    freshness: Freshness,
  ): ReadonlyMap<string, CalendarReading>;
  /** After something was written: nothing is served any more of what is known of those years and their neighbours. */
  forget(calendarIds: readonly string[], years: readonly number[]): void;
}
