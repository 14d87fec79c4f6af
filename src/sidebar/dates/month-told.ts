import type { CivilDate } from '../../domain/calendar-date';
import type { Language } from '../../domain/language';
import { tellFindings } from '../../messages/findings';
import { datesMessages } from '../../messages/sidebar-dates';
import { dayWords } from '../../messages/when-words';
import type { MonthDay } from './month-days';

/** What a day is, and why. */
export function dayTold({ date, look, findings }: MonthDay, language: Language): string {
  const { dayAllowed, dayWarned, dayForbidden, dayUnknown } = datesMessages[language];
  const looks = { allowed: dayAllowed, warned: dayWarned, forbidden: dayForbidden, unknown: dayUnknown };
  const why = tellFindings(findings, language).map(({ text }) => text);
  return [`${dayWords(date, language)}: ${looks[look]}.`, ...why].join(' ');
}

/** Empty while no day of them is told of. */
export function monthTold(days: readonly MonthDay[], told: CivilDate | null, language: Language): string {
  const day = days.find(({ date }) => date === told);
  return day === undefined ? '' : dayTold(day, language);
}
