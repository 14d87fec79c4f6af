import type { CalendarReading, ReadCalendar } from '../domain/dates/calendar-reading';
import { bookKey, distinct, firstOf, joined, pageKey, pageOf, parsePage } from './calendar-pages';
import type { BookedCalendar, CalendarBook, CalendarReader, DayCache, DayKey } from './calendar-ports';

/** What this run knows. */
interface Known {
  readonly pages: Map<string, ReadCalendar>;
  readonly failures: Map<string, CalendarReading>;
}

interface Missing {
  readonly calendar: BookedCalendar;
  readonly years: readonly number[];
}

const UNREAD: CalendarReading = { ok: false, status: 0 };

function recall(
  cache: DayCache,
  { pages }: Known,
  calendars: readonly BookedCalendar[],
  years: readonly number[],
): void {
  const keys = calendars.flatMap((one) =>
    years.map((year) => ({ key: pageKey(one, year), whose: one.whose })).filter(({ key }) => !pages.has(key)),
  );
  if (keys.length === 0) return;
  for (const [key, text] of cache.find(keys)) {
    const page = parsePage(text);
    if (page !== null) pages.set(key, page);
  }
}

/** The years that are not known, with those between; of a calendar that could not be read none are asked for twice. */
const missingOf = (
  { pages, failures }: Known,
  calendars: readonly BookedCalendar[],
  years: readonly number[],
): Missing[] =>
  calendars.flatMap((calendar) => {
    const unknown = years.filter((year) => !pages.has(pageKey(calendar, year)));
    const [first] = unknown;
    const last = unknown[unknown.length - 1];
    if (first === undefined || last === undefined || failures.has(bookKey(calendar))) return [];
    return [{ calendar, years: years.filter((year) => year >= first && year <= last) }];
  });

/** All of them in one question. @returns what may be kept of it: what is not whole may be whole the next time */
function readMissing(
  reader: CalendarReader,
  known: Known,
  missing: readonly Missing[],
): (DayKey & { text: string })[] {
  const readings = reader.read(
    missing.map(({ calendar: { calendarId, absencesOnly }, years: [first = 0, ...rest] }) => ({
      calendarId,
      absencesOnly,
      from: firstOf(first),
      to: firstOf((rest[rest.length - 1] ?? first) + 1),
    })),
  );
  return missing.flatMap(({ calendar, years }, index) => {
    const reading = readings[index] ?? UNREAD;
    if (!reading.ok) {
      known.failures.set(bookKey(calendar), reading);
      return [];
    }
    return years.flatMap((year) => {
      const key = pageKey(calendar, year);
      const page = pageOf(reading, year);
      known.pages.set(key, page);
      return page.isWhole ? [{ key, whose: calendar.whose, text: JSON.stringify(page) }] : [];
    });
  });
}

function readingOf(
  { pages, failures }: Known,
  calendar: BookedCalendar,
  years: readonly number[],
): CalendarReading {
  const found = years.map((year) => pages.get(pageKey(calendar, year))).filter((page) => page !== undefined);
  return found.length === years.length ? joined(found) : (failures.get(bookKey(calendar)) ?? UNREAD);
}

/** Reads each year of a calendar once a run, what is not known yet in one question, and keeps it for later runs; failures are not kept. */
export function createCalendarBook(reader: CalendarReader, cache: DayCache): CalendarBook {
  const known: Known = { pages: new Map(), failures: new Map() };
  return {
    read(given, years, freshness) {
      const calendars = distinct(given);
      if (freshness === 'kept') recall(cache, known, calendars, years);
      const missing = missingOf(known, calendars, years);
      const entries = missing.length === 0 ? [] : readMissing(reader, known, missing);
      if (entries.length > 0 && freshness !== 'now') cache.keep(entries);
      return new Map(calendars.map((calendar) => [bookKey(calendar), readingOf(known, calendar, years)]));
    },
    forget(calendarIds, years) {
      const touched = [...new Set(years.flatMap((year) => [year - 1, year, year + 1]))];
      const keys = calendarIds.flatMap((calendarId) => {
        const calendar = { calendarId, absencesOnly: false };
        known.failures.delete(bookKey(calendar));
        return touched.map((year) => pageKey(calendar, year));
      });
      for (const key of keys) known.pages.delete(key);
      cache.drop(
        keys.flatMap((key) => [
          { key, whose: 'everybody' as const },
          { key, whose: 'user' as const },
        ]),
      );
    },
  };
}
