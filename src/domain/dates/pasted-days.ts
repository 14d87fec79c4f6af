import type { CivilDate } from '../calendar-date';
import { dateOfParts, isCivilDate, partsOf, weekdayOf } from '../calendar-date';
import type { TypedDate } from './date-in-line';
import { dateInLine } from './date-in-line';

/** A day of a list that somebody pasted; its name is empty where the line has none. */
export interface PastedDay {
  readonly date: CivilDate;
  readonly name: string;
}

export interface PastedDays {
  /** By date, each once. */
  readonly days: readonly PastedDay[];
  /** The lines that are not understood, as they stand there. */
  readonly unread: readonly string[];
}

const BULLET = /^\s*(?:[-*•·▪◦–—]\s*|\d\d?\)\s+|\d\d?\.\s+(?=\d))?/u;
const YEAR_ALONE = /^(?:año|any|year)?\s*(20\d\d)\s*[:.]?$/iu;

/** Of a date without one: that of the line before, or of the next such day. */
function yearFor({ day, month, year }: TypedDate, lastYear: number | null, today: CivilDate): number {
  const known = year ?? lastYear;
  if (known !== null) return known;
  const thisYear = partsOf(today).year;
  return dateOfParts({ year: thisYear, month, day }) >= today ? thisYear : thisYear + 1;
}

/** Null for a date that there is not, or whose weekday is another one. */
function dayIn(line: string, lastYear: number | null, today: CivilDate): PastedDay | null {
  const typed = dateInLine(line);
  if (!typed) return null;
  const { day, month, weekday, name } = typed;
  const date = dateOfParts({ year: yearFor(typed, lastYear, today), month, day });
  if (!isCivilDate(date)) return null;
  return weekday === null || weekday === weekdayOf(date) ? { date, name } : null;
}

/**
 * Reads a list of days, a date a line with or without a name. A line without a year has that of the line before; the first one is the
 * next such day.
 */
export function readPastedDays(text: string, today: CivilDate): PastedDays {
  const days = new Map<CivilDate, string>();
  const unread: string[] = [];
  let lastYear: number | null = null;
  for (const given of text.normalize('NFC').split(/\r?\n/)) {
    const line = given.replace(BULLET, '').trim();
    if (line === '') continue;
    const heading = YEAR_ALONE.exec(line)?.[1];
    const day: PastedDay | null = heading === undefined ? dayIn(line, lastYear, today) : null;
    if (heading !== undefined) lastYear = Number(heading);
    else if (day === null) unread.push(given.trim());
    else {
      lastYear = partsOf(day.date).year;
      days.set(day.date, days.get(day.date) || day.name);
    }
  }
  const sorted = [...days].sort(([one], [other]) => (one < other ? -1 : 1));
  return { days: sorted.map(([date, name]) => ({ date, name })), unread };
}
