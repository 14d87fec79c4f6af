import type { CivilDate } from './calendar-date';
import { dateOfParts, isCivilDate, plusMinutes } from './calendar-date';
import { dateInLine } from './dates/date-in-line';
import type { LocalTime } from './local-time';
import { localTime } from './local-time';
import type { Zone } from './zone';

const TIME = /(?<![\d.:+-])(?<hour>\d{1,2})[:h](?<minute>\d\d)(?::\d\d)?\s*(?<half>[ap]\.?\s?m\b\.?)?/iu;
/** As a mail's own header has it: `Tue, 1 Dec 2026 10:31:00 +0100`. */
const OFFSET = /\d:\d\d(?::\d\d)?\s+(?:GMT|UTC)?(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d)/u;
/** «mar,», «dt.», “Tue,” */
const SHORT_WEEKDAY = /^\p{L}{2,9}\.?,?\s+(?=\d|\p{L})/u;

/** The date at the start of a text. */
function dateAt(text: string, today: CivilDate): CivilDate | null {
  const found = dateInLine(text) ?? dateInLine(text.replace(SHORT_WEEKDAY, ''));
  if (found === null) return null;
  const { day, month } = found;
  const year = Number(today.slice(0, 4));
  const guess = dateOfParts({ day, month, year: found.year ?? year });
  // Without a year it is the last time that there was such a day.
  const date = found.year === null && guess > today ? dateOfParts({ day, month, year: year - 1 }) : guess;
  return isCivilDate(date) ? date : null;
}

/** @returns 24 for an hour that no half of the day has */
const hourOf = (hour: number, isAfternoon: boolean): number =>
  hour > 12 ? 24 : (hour % 12) + (isAfternoon ? 12 : 0);

function timeAt(text: string): string | null {
  const groups = TIME.exec(text)?.groups;
  if (groups === undefined) return null;
  const { hour = '', minute = '', half = '' } = groups;
  const hours = half === '' ? Number(hour) : hourOf(Number(hour), /^p/iu.test(half));
  return hours > 23 || Number(minute) > 59 ? null : `${String(hours).padStart(2, '0')}:${minute}`;
}

/** A moment that a mail's heading tells, on the clock of the zone; null where no date with its time begins the text. */
export function momentIn(
  text: string,
  { today, zone }: { readonly today: CivilDate; readonly zone: Zone },
): LocalTime | null {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  const date = dateAt(plain, today);
  const time = timeAt(plain);
  if (date === null || time === null) return null;
  const { sign, hours, minutes } = OFFSET.exec(plain)?.groups ?? {};
  if (sign === undefined) return { date, time };
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return localTime(plusMinutes(`${date}T${time}:00.000Z`, -ahead), zone);
}
