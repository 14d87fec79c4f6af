import { addDays } from '../../src/domain/calendar-date';
import type { ReadEvent, WantedCalendar } from '../../src/domain/dates/calendar-reading';
import type { CalendarReader, DayCache } from '../../src/use-cases/calendar-ports';

/** A calendar of a place or a person. */
export interface MemoryCalendarDays {
  readonly title: string;
  readonly events: readonly ReadEvent[];
  /** Who cannot see it. */
  readonly closedTo?: readonly string[];
  /** Who sees only when it is busy. */
  readonly busyOnlyTo?: readonly string[];
  readonly isBroken?: boolean;
}

const overlaps = ({ span }: ReadEvent, { from, to }: WantedCalendar): boolean => {
  const [start, end] =
    'from' in span ? [span.from, span.to] : [span.start.slice(0, 10), span.end.slice(0, 10)];
  return start <= addDays(to, 1) && end >= addDays(from, -1);
};

const hidden = (event: ReadEvent): ReadEvent => ({ ...event, title: null, line: '', type: null, guests: [] });

export function createInMemoryCalendarReader(
  calendars: ReadonlyMap<string, MemoryCalendarDays>,
  email: string,
): CalendarReader {
  return {
    read: (wanted) =>
      wanted.map((one) => {
        const calendar = calendars.get(one.calendarId);
        if (calendar?.isBroken) return { ok: false, status: 503 };
        if (!calendar || calendar.closedTo?.includes(email)) return { ok: false, status: 404 };
        const busyOnly = calendar.busyOnlyTo?.includes(email) ?? false;
        const events = calendar.events
          .filter((event) => overlaps(event, one))
          .map((event) => (busyOnly ? hidden(event) : event))
          .filter(({ type }) => !one.absencesOnly || type === 'outOfOffice' || type === null);
        return { ok: true, title: calendar.title, busyOnly, isWhole: true, events };
      }),
  };
}

/** Keeps everything for ever, and each user's own apart. */
export function createInMemoryDayCache(kept: Map<string, string>, email: string): DayCache {
  const nameOf = ({ key, whose }: { key: string; whose: string }): string =>
    whose === 'user' ? `${email}/${key}` : key;
  return {
    find: (keys) =>
      new Map(
        keys.flatMap((one) => {
          const text = kept.get(nameOf(one));
          return text === undefined ? [] : [[one.key, text] as const];
        }),
      ),
    keep: (entries) => entries.forEach((entry) => kept.set(nameOf(entry), entry.text)),
    drop: (keys) => keys.forEach((one) => kept.delete(nameOf(one))),
  };
}

export const anEvent = (about: Partial<ReadEvent> = {}): ReadEvent => ({
  span: { from: '2026-12-08', to: '2026-12-09' },
  title: 'La Inmaculada',
  line: '',
  type: 'default',
  recurring: false,
  guests: [],
  ...about,
});

/** A whole day. */
export const aDay = (date: string, title: string, about: Partial<ReadEvent> = {}): ReadEvent =>
  anEvent({ span: { from: date, to: addDays(date, 1) }, title, ...about });

const NATIONAL = ['01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'];

/** Holidays of the same days every year, from 2025 to 2028. */
export const someHolidays = (title: string): MemoryCalendarDays => ({
  title,
  events: [2025, 2026, 2027, 2028].flatMap((year) =>
    NATIONAL.map((day) => aDay(`${String(year)}-${day}`, `Festivo ${day}`)),
  ),
});
