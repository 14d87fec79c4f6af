import type { CivilDate } from '../calendar-date';

/** Whole days in a calendar of a place, as this add-on writes them; they make nobody busy. */
export interface DayEvent {
  /** Of letters a to v and digits, 5 at least: chosen by us, so that writing it twice is writing it once. */
  readonly id: string;
  readonly title: string;
  readonly from: CivilDate;
  /** Exclusive. */
  readonly to: CivilDate;
}

/** A holiday is one event a day, whoever enters it. */
export const holidayEventId = (date: CivilDate): string => `fest${date.replace(/-/g, '')}`;

/** @param requestId a UUID */
export const requestEventId = (requestId: string): string => requestId.replace(/-/g, '').toLowerCase();
