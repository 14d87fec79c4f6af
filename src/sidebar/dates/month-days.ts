import type { CivilDate, Instant } from '../../domain/calendar-date';
import { addDays, dateOfParts, partsOf, weekdayOf } from '../../domain/calendar-date';
import type { DateRules } from '../../domain/dates/date-check';
import { notOnClock } from '../../domain/dates/date-check';
import type { DateFacts } from '../../domain/dates/date-facts';
import type { Override } from '../../domain/deployment';
import { instantAt } from '../../domain/local-time';
import type { TimeForm } from '../../domain/plan-form';
import type { Finding } from '../../domain/dates/verdict';
import { obstaclesIn } from '../../domain/dates/verdict';
import { datesBetween } from '../../domain/dates/touched-dates';

export type DayLook = 'allowed' | 'warned' | 'forbidden' | 'unknown';

export interface MonthDay {
  readonly date: CivilDate;
  readonly look: DayLook;
  readonly findings: readonly Finding[];
}

/** The first of a month, so many months later. */
export function monthOf(date: CivilDate, later = 0): CivilDate {
  const { year, month } = partsOf(date);
  const months = year * 12 + month - 1 + later;
  return dateOfParts({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 });
}

/** How many columns stand empty before the first of a month, from Monday. */
export const columnsBefore = (month: CivilDate): number => weekdayOf(month) - 1;

export interface MonthFacts {
  readonly rules: DateRules;
  readonly facts: DateFacts;
  readonly time: Pick<TimeForm, 'time' | 'durationMinutes' | 'rollbackMinutes'>;
  readonly overrides: readonly Override[];
  readonly now: Instant;
}

function findingsOn(date: CivilDate, { rules, time, now }: MonthFacts): readonly Finding[] {
  const start = instantAt(date, time.time, rules.home.zone);
  if (!start.ok) return [notOnClock(rules.home.name, date, start.error === 'twice')];
  const { durationMinutes, rollbackMinutes } = time;
  return rules.verdict({ start: start.value, durationMinutes, rollbackMinutes }, now).findings;
}

function dayOf(date: CivilDate, about: MonthFacts): MonthDay {
  const { facts, overrides } = about;
  if (date > facts.to) return { date, look: 'unknown', findings: [] };
  const findings = findingsOn(date, about);
  const obstacles = obstaclesIn({ findings }, overrides);
  const cannotTell = obstacles.length > 0 && obstacles.every(({ code }) => code === 'cannot-tell');
  if (cannotTell) return { date, look: 'unknown', findings };
  if (obstacles.length > 0) return { date, look: 'forbidden', findings };
  return { date, look: findings.length > 0 ? 'warned' : 'allowed', findings };
}

/** Each day of the month as it would be at that time of the day. */
export const monthDays = (month: CivilDate, about: MonthFacts): MonthDay[] =>
  datesBetween(month, addDays(monthOf(month, 1), -1)).map((date) => dayOf(date, about));
