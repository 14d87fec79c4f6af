import type { CalendarSource } from '../domain/dates/calendar-sources';
import type { Freshness } from './calendar-ports';
import { bookKey } from './calendar-pages';
import type { Ports } from './ports';

/** The title of a calendar as people know it; the id of one that cannot be read. */
export type Titles = (source: CalendarSource) => string;

/** Reads what is not known of them yet. */
export function calendarTitles(
  { calendars }: Pick<Ports, 'calendars'>,
  sources: readonly CalendarSource[],
  years: readonly number[],
  freshness: Freshness,
): Titles {
  const booked = sources.map(({ calendarId, role }) => ({
    calendarId,
    absencesOnly: false,
    whose: role === 'vacations' ? ('user' as const) : ('everybody' as const),
  }));
  const readings = calendars.read(booked, years, freshness);
  return ({ calendarId }) => {
    const reading = readings.get(bookKey({ calendarId, absencesOnly: false }));
    return (reading?.ok && reading.title) || calendarId;
  };
}
