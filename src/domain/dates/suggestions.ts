import type { CivilDate, ClockTime, Instant } from '../calendar-date';
import { addDays, weekdayOf } from '../calendar-date';
import type { DateRules, DateTimes } from './date-check';
import { instantAt } from '../local-time';
import type { FindingCode } from './verdict';
import { isAllowed } from './verdict';

/** How far ahead dates are looked for. */
const DAYS = 90;
const MOST = 3;

export interface DateWish extends Omit<DateTimes, 'start'> {
  /** The first date that would do. */
  readonly from: CivilDate;
  /** On the clock of the customer's place. */
  readonly time: ClockTime;
  /** A start that somebody has already and wants no suggestion of. */
  readonly besides?: Instant;
}

export interface Suggestions {
  /** In order of time. */
  readonly starts: readonly Instant[];
  /** Of no start at all: the rule that closes most days. */
  readonly closedBy: FindingCode | null;
}

/** The wished time and, where an environment has a window on that weekday, its beginning. */
function timesOn(date: CivilDate, time: ClockTime, { windows }: DateRules): ClockTime[] {
  const openings = windows.flatMap(({ parts }) =>
    (parts ?? []).filter(({ weekdays }) => weekdays.includes(weekdayOf(date))).map(({ from }) => from),
  );
  return [...new Set([time, ...openings.sort()])];
}

interface Candidate {
  readonly start: Instant;
  readonly warnings: number;
}

/** The best start of a day; what speaks against each of its times when there is none. */
function bestOn(rules: DateRules, wish: DateWish, date: CivilDate, now: Instant) {
  const best: Candidate[] = [];
  const against: FindingCode[] = [];
  for (const time of timesOn(date, wish.time, rules)) {
    const start = instantAt(date, time, rules.home.zone);
    if (!start.ok || start.value < now || start.value === wish.besides) continue;
    const verdict = rules.verdict({ ...wish, start: start.value }, now);
    if (isAllowed(verdict)) best.push({ start: start.value, warnings: verdict.findings.length });
    else
      against.push(
        ...verdict.findings.filter(({ severity }) => severity !== 'warning').map(({ code }) => code),
      );
  }
  // Of two that are as good the wished time, which was asked for first.
  best.sort((one, other) => one.warnings - other.warnings);
  return { best: best[0] ?? null, against: new Set(against) };
}

function mostOften(days: readonly ReadonlySet<FindingCode>[]): FindingCode | null {
  const counts = new Map<FindingCode, number>();
  for (const codes of days) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

/** The next three starts that nothing forbids, of which the ones with the fewest warnings. date-rules.md, "Suggestions". */
export function suggestStarts(rules: DateRules, wish: DateWish, now: Instant): Suggestions {
  const days = Array.from({ length: DAYS + 1 }, (_, index) =>
    bestOn(rules, wish, addDays(wish.from, index), now),
  );
  const found = days.flatMap(({ best }) => (best === null ? [] : [best]));
  const starts = found
    .sort((one, other) => one.warnings - other.warnings || (one.start < other.start ? -1 : 1))
    .slice(0, MOST)
    .map(({ start }) => start)
    .sort();
  return { starts, closedBy: starts.length > 0 ? null : mostOften(days.map(({ against }) => against)) };
}
