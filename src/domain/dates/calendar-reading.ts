import * as v from 'valibot';
import type { CivilDate } from '../calendar-date';

/** Which part of a calendar is wanted. */
export interface WantedCalendar {
  readonly calendarId: string;
  /** The first date, and the one after the last: everything that touches them in any zone. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Of a person's own calendar: out-of-office events alone, and whatever hides its type. */
  readonly absencesOnly: boolean;
}

const text = v.string();

const ReadEventSchema = v.object({
  span: v.union([v.object({ from: text, to: text }), v.object({ start: text, end: text })]),
  /** Null where it has none, or hides it. */
  title: v.nullable(text),
  /** The first line of its description; empty without one. */
  line: text,
  /** As Calendar names it; null where it is not told. */
  type: v.nullable(text),
  recurring: v.boolean(),
  /** Guests in lower case, but for those who declined. */
  guests: v.array(text),
});

/** An event that takes place, and was not declined by the calendar's owner. A span of dates has its end exclusive. */
export type ReadEvent = Readonly<v.InferOutput<typeof ReadEventSchema>>;

export const ReadCalendarSchema = v.object({
  title: text,
  /** Only when it is busy may be seen. */
  busyOnly: v.boolean(),
  /** Every page of events was read. */
  isWhole: v.boolean(),
  events: v.array(ReadEventSchema),
});
export type ReadCalendar = Readonly<v.InferOutput<typeof ReadCalendarSchema>>;

export type CalendarReading =
  | ({ readonly ok: true } & ReadCalendar)
  /** The HTTP status that Calendar answered with. */
  | { readonly ok: false; readonly status: number };
