/** An instant as ISO 8601 in UTC with milliseconds: two of them compare as text. */
export type Instant = string;

/** Of an ISO 8601 text with its offset; null when it is none. */
export function instantOf(text: string): Instant | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** @throws RangeError when the text is no instant */
export function plusMinutes(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

/** Whole minutes from one instant to a later one, the last one begun counted. */
export function minutesUntil(from: Instant, to: Instant): number {
  return Math.ceil((Date.parse(to) - Date.parse(from)) / 60_000);
}

/** The last moment of what ends then, the end itself not counted. */
export function justBefore(end: Instant): Instant {
  return new Date(Date.parse(end) - 1).toISOString();
}

/** A day on the calendar, `2026-12-01`: no zone, no time. */
export type CivilDate = string;

/** A time on the clock, `17:00`. */
export type ClockTime = string;

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;

/** From 1970-01-01; NaN for a text that is no date. */
const dayNumber = (date: CivilDate): number => Date.parse(`${date}T00:00:00.000Z`) / DAY;

const dateOfDay = (number: number): CivilDate => new Date(number * DAY).toISOString().slice(0, 10);

/** Whether the text is a day that exists. */
export function isCivilDate(text: string): boolean {
  const number = /^\d{4}-\d\d-\d\d$/.test(text) ? dayNumber(text) : NaN;
  return !Number.isNaN(number) && dateOfDay(number) === text;
}

/** @throws RangeError when the text is no date */
export function addDays(date: CivilDate, days: number): CivilDate {
  const { year, month, day } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(date: CivilDate): number {
  const sinceMonday = (dayNumber(date) + 3) % 7;
  return ((sinceMonday + 7) % 7) + 1;
}

export function partsOf(date: CivilDate): DateParts {
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  return { year, month, day };
}

const padded = (count: number, length: number): string => String(count).padStart(length, '0');

export function dateOfParts({ year, month, day }: DateParts): CivilDate {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** As Sheets keeps a date: days from 1899-12-30. */
export const serialOf = (date: CivilDate): number => dayNumber(date) + 25_569;

export const civilDateOf = (serial: number): CivilDate => dateOfDay(Math.floor(serial) - 25_569);

/** As Sheets keeps a time: a fraction of the day. */
export function serialTime(time: ClockTime): number {
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  return (hours * 60 + minutes) / 1440;
}

/** Of a serial with or without its days, to the nearest minute. */
export function clockTimeOf(serial: number): ClockTime {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440;
  return `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`;
}
