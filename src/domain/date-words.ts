import type { Language } from './language';

/** As a calendar on the wall shows it: no zone. */
interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MONTHS: Readonly<Record<Language, string>> = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  en: 'January February March April May June July August September October November December',
};

/** From Sunday. */
const WEEKDAYS: Readonly<Record<Language, string>> = {
  es: 'domingo lunes martes miércoles jueves viernes sábado',
  ca: 'diumenge dilluns dimarts dimecres dijous divendres dissabte',
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
};

/** How far the first of each month lies behind the first of January in days of the week, in a year that begins in March. */
const MONTH_SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

/** 0 is Sunday; Gregorian. */
function weekday({ year, month, day }: Day): number {
  const y = month < 3 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (y + leaps + (MONTH_SHIFTS[month - 1] ?? 0) + day) % 7;
}

const word = (words: string, index: number): string => words.split(' ')[index] ?? '';

const ofMonth = (month: string): string => (/^[aeiou]/.test(month) ? `d'${month}` : `de ${month}`);

/** «martes 1 de diciembre de 2026», «dimarts 1 de desembre de 2026», «Tuesday 1 December 2026» */
export function dateWords(date: Day, language: Language): string {
  const month = word(MONTHS[language], date.month - 1);
  const between = { es: `de ${month} de`, ca: `${ofMonth(month)} de`, en: month }[language];
  return `${word(WEEKDAYS[language], weekday(date))} ${String(date.day)} ${between} ${String(date.year)}`;
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** «17:00», in every language; @param time on the clock of a place, hours 0 to 23 */
export const timeWords = (time: { readonly hour: number; readonly minute: number }): string =>
  `${twoDigits(time.hour)}:${twoDigits(time.minute)}`;
