import * as v from 'valibot';
import type { CivilDate } from '../domain/calendar-date';
import type { CalendarReading, ReadCalendar, ReadEvent } from '../domain/dates/calendar-reading';
import { ReadCalendarSchema } from '../domain/dates/calendar-reading';
import type { BookedCalendar } from './calendar-ports';

type Named = Pick<BookedCalendar, 'calendarId' | 'absencesOnly'>;

export const bookKey = ({ calendarId, absencesOnly }: Named): string =>
  `${absencesOnly ? 'away' : 'days'}/${calendarId.toLowerCase()}`;

export const pageKey = (calendar: Named, year: number): string => `${bookKey(calendar)}/${String(year)}`;

/** Each calendar once, however many places and people need it. */
export const distinct = (calendars: readonly BookedCalendar[]): BookedCalendar[] => [
  ...new Map(calendars.map((calendar) => [bookKey(calendar), calendar])).values(),
];

export const firstOf = (year: number): CivilDate => `${String(year)}-01-01`;

function touches({ span }: ReadEvent, year: number): boolean {
  const [start, end] = 'from' in span ? [span.from, span.to] : [span.start, span.end];
  // A day more at both ends, since a year begins at different instants, and an event may end as it begins.
  return start.slice(0, 10) <= `${String(year + 1)}-01-02` && end.slice(0, 10) >= `${String(year - 1)}-12-30`;
}

/** What was read of several years, of one of them. */
export const pageOf = ({ title, busyOnly, isWhole, events }: ReadCalendar, year: number): ReadCalendar => ({
  title,
  busyOnly,
  isWhole,
  events: events.filter((event) => touches(event, year)),
});

/** Null for a text that is no page of this version. */
export function parsePage(text: string): ReadCalendar | null {
  try {
    const read = v.safeParse(ReadCalendarSchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** Several years of one calendar as one; an event of two years once. */
export function joined(pages: readonly ReadCalendar[]): CalendarReading {
  const events = new Map(pages.flatMap((page) => page.events).map((event) => [JSON.stringify(event), event]));
  return {
    ok: true,
    title: pages[0]?.title ?? '',
    busyOnly: pages.some(({ busyOnly }) => busyOnly),
    isWhole: pages.every(({ isWhole }) => isWhole),
    events: [...events.values()],
  };
}
