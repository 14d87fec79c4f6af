import * as v from 'valibot';
import type { CivilDate } from '../domain/calendar-date';
import { addDays, isCivilDate } from '../domain/calendar-date';
import type { CalendarRole } from '../domain/dates/calendar-role';
import { list, required, requestId, text } from './request-fields';

/** The customer whose log is open, or the one that is named; every place there is where the registry is open. */
export const PlacesSchema = v.object({ customerKey: v.nullable(required(120)) });
export type PlacesRequest = v.InferOutput<typeof PlacesSchema>;

const date = v.pipe(v.string('date'), v.check(isCivilDate, 'date'));

/** One UrlFetchApp.fetchAll takes a hundred requests. */
const MOST_DAYS = 100;

export const HolidaysSchema = v.object({
  place: required(120),
  days: v.pipe(list(v.object({ date, name: text(200) }), MOST_DAYS), v.minLength(1, 'no-days')),
});
export const AddHolidaysSchema = v.object({ requestId, ...HolidaysSchema.entries });
export type HolidaysForm = v.InferOutput<typeof HolidaysSchema>;
export type AddHolidaysRequest = v.InferOutput<typeof AddHolidaysSchema>;

/** A leave of more than a year is most probably a wrong year. */
const LONGEST = 366;

interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Asked also of dates that there are not. */
const isShort = ({ from, to }: Days): boolean => !isCivilDate(from) || to < addDays(from, LONGEST);

const NAMES = [['kind'], ['person'], ['place']] as const;

export const TimeOffSchema = v.pipe(
  v.object({
    kind: v.picklist(['absence', 'closure'], 'choice'),
    /** Of a closure. */
    place: text(120),
    /** The address of somebody of the team, or of a customer's contact, who is absent. */
    person: text(254),
    from: date,
    /** Inclusive. */
    to: date,
    /** Of a closure; empty for the usual word. */
    title: text(200),
  }),
  v.forward(
    v.partialCheck(NAMES, ({ kind, person }) => kind !== 'absence' || person !== '', 'required'),
    ['person'],
  ),
  v.forward(
    v.partialCheck(NAMES, ({ kind, place }) => kind !== 'closure' || place !== '', 'required'),
    ['place'],
  ),
  v.forward(
    v.partialCheck([['from'], ['to']], ({ from, to }: Days) => from <= to, 'before-start'),
    ['to'],
  ),
  v.forward(v.partialCheck([['from'], ['to']], isShort, 'too-long-off'), ['to']),
);
export const AddTimeOffSchema = v.intersect([v.object({ requestId }), TimeOffSchema]);
export type TimeOffForm = v.InferOutput<typeof TimeOffSchema>;
export type AddTimeOffRequest = v.InferOutput<typeof AddTimeOffSchema>;

export interface CalendarView {
  readonly role: CalendarRole;
  /** The id of one that cannot be read. */
  readonly title: string;
  readonly calendarId: string;
  /** What is wrong with it, in sentences. */
  readonly problems: readonly string[];
}

export interface PlaceView {
  readonly name: string;
  readonly calendars: readonly CalendarView[];
  /** Of this year and the next one. */
  readonly holidays: readonly { readonly year: number; readonly count: number; readonly minimum: number }[];
  /** What is missing or not understood, in sentences. */
  readonly missing: readonly string[];
  /** Titles of the calendars that local holidays and closures are written into; null without one. */
  readonly holidayCalendar: string | null;
  readonly closureCalendar: string | null;
}

export interface AbsenteeView {
  readonly address: string;
  readonly name: string;
  readonly place: string;
  /** The title of the calendar that absences are written into; null without one. */
  readonly calendar: string | null;
}

export interface PlacesView {
  /** Null for every place that there is. */
  readonly customerName: string | null;
  readonly today: CivilDate;
  readonly places: readonly PlaceView[];
  readonly people: readonly AbsenteeView[];
}

/** What was written, for the receipt. */
export interface CalendarReceipt {
  /** Each thing done, in words and in order. */
  readonly done: readonly string[];
}
