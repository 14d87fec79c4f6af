import type { CivilDate, Instant } from '../domain/calendar-date';
import { addDays, partsOf } from '../domain/calendar-date';
import { dateWords } from '../domain/date-words';
import type { Language } from '../domain/language';
import { localTime } from '../domain/local-time';
import type { Localized } from '../domain/localized';
import { localized } from '../domain/localized';
import type { Zone } from '../domain/zone';

const TODAY = localized(['hoy', 'avui', 'today']);
const TOMORROW = localized(['mañana', 'demà', 'tomorrow']);
const YESTERDAY = localized(['ayer', 'ahir', 'yesterday']);

/** «martes 1 de diciembre»: what is planned is near enough to do without the year. */
export const dayWords = (date: CivilDate, language: Language): string =>
  dateWords(partsOf(date), language).replace(/( de)? \d{4}$/, '');

/** «17:00» */
export const clockOf = (at: Instant, zone: Zone): string => localTime(at, zone).time;

/** «martes 1 de diciembre, 17:00» */
export const whenWords = (at: Instant, zone: Zone, language: Language): string =>
  `${dayWords(localTime(at, zone).date, language)}, ${clockOf(at, zone)}`;

/** «martes 1 de diciembre, 17:00–17:15»; an end on another day is written out. */
export function spanWords(start: Instant, end: Instant, zone: Zone, language: Language): string {
  const sameDay = localTime(start, zone).date === localTime(end, zone).date;
  const until = sameDay ? clockOf(end, zone) : ` ${whenWords(end, zone, language)}`;
  return `${whenWords(start, zone, language)}–${until}`;
}

const ON: Readonly<Record<Language, string>> = { es: 'el', ca: 'el', en: 'on' };

/** «hoy», «mañana», «ayer», or «el martes 1 de diciembre». */
export function nearDayOf(at: Instant, now: Instant, zone: Zone, language: Language): string {
  const { date } = localTime(at, zone);
  const today = localTime(now, zone).date;
  const near: readonly (readonly [CivilDate, Localized])[] = [
    [today, TODAY],
    [addDays(today, 1), TOMORROW],
    [addDays(today, -1), YESTERDAY],
  ];
  const name = near.find(([day]) => day === date)?.[1];
  return name === undefined ? `${ON[language]} ${dayWords(date, language)}` : name[language];
}
