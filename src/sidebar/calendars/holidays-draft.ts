import * as v from 'valibot';
import type { CivilDate } from '../../domain/calendar-date';
import type { Language } from '../../domain/language';
import { readPastedDays } from '../../domain/dates/pasted-days';
import type { HolidaysForm } from '../../protocol/calendars';
import { HolidaysSchema } from '../../protocol/calendars';
import { parseFields } from '../form/parse-fields';
import type { Checked } from '../form/use-checked';

/** The box of dates as it is being typed. */
export const HolidaysDraftSchema = v.object({ days: v.string() });
export type HolidaysDraft = v.InferOutput<typeof HolidaysDraftSchema>;

/** As long as the script takes. */
const LONGEST_NAME = 200;

export function checkHolidays(
  { days: typed }: HolidaysDraft,
  place: string,
  today: CivilDate,
  language: Language,
): Checked<HolidaysForm> {
  const { days, unread } = readPastedDays(typed, today);
  const named = days.map(({ date, name }) => ({ date, name: name.slice(0, LONGEST_NAME) }));
  const besides = unread.length > 0 ? [['days', 'days-unread'] as const] : [];
  return parseFields(HolidaysSchema, { place, days: named }, language, besides);
}
