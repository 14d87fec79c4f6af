/** An instant as ISO 8601 in UTC with milliseconds: two of them compare as text. */
export type Instant = string;

/** @throws RangeError when the text is no instant */
export function plusMinutes(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
