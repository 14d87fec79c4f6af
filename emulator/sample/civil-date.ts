/** A civil date, `2026-12-01`. */
export type CivilDate = string;

export const dateOf = (year: number, month: number, day: number): CivilDate =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: CivilDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

/** The last day of the month that falls on that weekday. */
export function lastWeekday(year: number, month: number, weekday: number): CivilDate {
  const last = dateOf(year, month + 1, 0);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

/** The first day on or after `date` that falls on that weekday. */
export const nextWeekday = (date: CivilDate, weekday: number): CivilDate =>
  addDays(date, (weekday - weekdayOf(date) + 7) % 7);

/** Easter Sunday of the Gregorian calendar, by the anonymous method of 1876 (Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dateOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
