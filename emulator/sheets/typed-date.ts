import type { LocaleRules } from './locale';
import { defaultPattern } from './locale';
import { fromSerial, toSerial } from './serial';
import type { NumberFormat } from './state';

export interface TypedNumber {
  value: number;
  /** What the cell is formatted as, unless it has a format already. */
  format?: NumberFormat;
}

const DATE = String.raw`(?:(?<y1>\d{4})[-/](?<m1>\d{1,2})[-/](?<d1>\d{1,2})|(?<a>\d{1,2})(?<separator>[-/.])(?<b>\d{1,2})(?:\k<separator>(?<y2>\d{4}|\d{2}))?)`;
const TIME = String.raw`(?<hours>\d{1,2}):(?<minutes>\d{2})(?::(?<seconds>\d{2}))?`;
const TYPED = new RegExp(`^(?:${DATE})?(?:(?:(?<=.)[ T]+|^)${TIME})?$`);

type Groups = Record<string, string | undefined>;

const century = (year: number): number => (year < 100 ? year + (year < 50 ? 2000 : 1900) : year);

/** The day's serial; null when the calendar has no such day. */
function daySerial(groups: Groups, rules: LocaleRules, thisYear: number): number | null {
  const iso = groups['y1'] !== undefined;
  const [first, second] = rules.monthFirst ? ['b', 'a'] : ['a', 'b'];
  const year = iso ? Number(groups['y1']) : century(Number(groups['y2'] ?? thisYear));
  const month = Number(iso ? groups['m1'] : groups[second ?? '']);
  const day = Number(iso ? groups['d1'] : groups[first ?? '']);
  const serial = toSerial({ year, month, day });
  const back = fromSerial(serial);
  return back.month === month && back.day === day ? serial : null;
}

/** The part of a day; null beyond 23:59:59. */
function timeFraction(groups: Groups): number | null {
  const [hours, minutes, seconds] = [groups['hours'], groups['minutes'], groups['seconds']].map((text) =>
    Number(text ?? 0),
  );
  const valid = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  return valid ? (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400 : null;
}

/** The format that shows the value as it was typed. */
function formatOf(groups: Groups, locale: string): NumberFormat {
  const iso = groups['y1'] !== undefined;
  const date = iso ? 'yyyy-mm-dd' : groups['a'] === undefined ? '' : defaultPattern('DATE', locale);
  const time = groups['hours'] === undefined ? '' : groups['seconds'] === undefined ? 'h:mm' : 'h:mm:ss';
  const type = date === '' ? 'TIME' : time === '' ? 'DATE' : 'DATE_TIME';
  return { type, pattern: `${date} ${time}`.trim() };
}

/**
 * A date, a time or both, as a person types them: `2/12/2026`, `2026-12-02`, `16:50`, `2-12-26 9:05`.
 * @param thisYear for a date without a year
 */
export function parseTypedDate(
  text: string,
  locale: string,
  rules: LocaleRules,
  thisYear: number,
): TypedNumber | null {
  const groups = text === '' ? undefined : TYPED.exec(text)?.groups;
  if (!groups) return null;
  // `1.5` is a number where the point is the decimal sign, and never a day of this year.
  if (groups['separator'] === '.' && groups['y2'] === undefined) return null;
  const format = formatOf(groups, locale);
  const day = format.type === 'TIME' ? 0 : daySerial(groups, rules, thisYear);
  const time = timeFraction(groups);
  if (day === null || time === null) return null;
  return { value: Math.round((day + time) * 86_400_000) / 86_400_000, format };
}
