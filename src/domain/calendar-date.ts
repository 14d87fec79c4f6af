/** An instant as ISO 8601 in UTC with milliseconds: two of them compare as text. */
export type Instant = string;

/** @throws RangeError when the text is no instant */
export function plusMinutes(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

/** Whole minutes from one instant to a later one, the last one begun counted. */
export function minutesUntil(from: Instant, to: Instant): number {
  return Math.ceil((Date.parse(to) - Date.parse(from)) / 60_000);
}

/** A day on the calendar, `2026-12-01`: no zone, no time. */
export type CivilDate = string;

/** A time on the clock, `17:00`. */
export type ClockTime = string;
