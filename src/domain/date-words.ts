import { dateOfParts, weekdayOf } from './calendar-date';
import type { DateParts } from './calendar-date';
import type { Language } from './language';

const MONTHS: Readonly<Record<Language, string>> = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  en: 'January February March April May June July August September October November December',
};

/** From Monday. */
const WEEKDAYS: Readonly<Record<Language, string>> = {
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  ca: 'dilluns dimarts dimecres dijous divendres dissabte diumenge',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
};

const word = (words: string, index: number): string => words.split(' ')[index] ?? '';

const ofMonth = (month: string): string => (/^[aeiou]/.test(month) ? `d'${month}` : `de ${month}`);

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** «martes 1 de diciembre de 2026», «dimarts 1 de desembre de 2026», «Tuesday 1 December 2026» */
export function dateWords(date: DateParts, language: Language): string {
  const month = word(MONTHS[language], date.month - 1);
  const between = { es: `de ${month} de`, ca: `${ofMonth(month)} de`, en: month }[language];
  const weekday = word(WEEKDAYS[language], weekdayOf(dateOfParts(date)) - 1);
  return `${weekday} ${String(date.day)} ${between} ${String(date.year)}`;
}

/** «diciembre de 2026», «December 2026» */
export const monthWords = ({ year, month }: Pick<DateParts, 'year' | 'month'>, language: Language): string =>
  `${word(MONTHS[language], month - 1)}${language === 'en' ? '' : ' de'} ${String(year)}`;

/** «17:00», in every language; @param time on the clock of a place, hours 0 to 23 */
export const timeWords = (time: { readonly hour: number; readonly minute: number }): string =>
  `${twoDigits(time.hour)}:${twoDigits(time.minute)}`;
