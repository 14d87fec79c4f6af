import type { CivilDate } from '../calendar-date';
import { addDays, justBefore } from '../calendar-date';
import type { Away, WorkingCalendar } from './date-facts';
import { localTime } from '../local-time';
import type { Hours } from './span-days';
import { asDays, daysOf, intervalOfSpan } from './span-days';
import type { Interval } from './touched-dates';
import { isWorking, workingDayBefore } from './working-calendar';

/** Time away that counts: it takes a whole working day from its owner. */
export interface Absence extends Interval {
  readonly title: string;
  /** What it is cannot be seen: nobody can tell. */
  readonly hidden: boolean;
  /** The dates it touches, on its owner's calendar. */
  readonly first: CivilDate;
  readonly last: CivilDate;
  /** The first day that it takes wholly. */
  readonly firstFull: CivilDate;
  /** Its eve: from the last working day before it to the day before its first full day, both included. */
  readonly eveFrom: CivilDate;
  readonly eveTo: CivilDate;
  /** The last day of the absences that only non-working days part from this one. */
  readonly until: CivilDate;
}

/** Time away that does not count, such as an afternoon or a weekly free day. */
export type ShortLeave = Interval & { readonly title: string; readonly hidden: boolean };

export interface Absences {
  readonly whole: readonly Absence[];
  readonly short: readonly ShortLeave[];
}

function absenceOf(away: Away, calendar: WorkingCalendar, hours: Hours): Absence | ShortLeave {
  const { title, recurring, hidden = false } = away;
  const { zone } = calendar;
  const span = asDays(away.span, zone);
  const leave = { ...intervalOfSpan(span, zone), title, hidden };
  const full = daysOf(span, zone, hours);
  const worked = full.filter((date) => isWorking(date, calendar)).length;
  const [firstFull] = full;
  if (firstFull === undefined || worked < (recurring ? 2 : 1)) return leave;
  const first = 'from' in span ? span.from : localTime(span.start, zone).date;
  const last = 'from' in span ? addDays(span.to, -1) : localTime(justBefore(span.end), zone).date;
  const eveFrom = workingDayBefore(first, calendar);
  return { ...leave, first, last, firstFull, eveFrom, eveTo: addDays(firstFull, -1), until: last };
}

const isWhole = (one: Absence | ShortLeave): one is Absence => 'firstFull' in one;

/** Whether the second begins before any working day has passed since the first. */
const goesOn = (until: CivilDate, next: Absence, calendar: WorkingCalendar): boolean =>
  workingDayBefore(next.first, calendar) <= until;

/** Absences that only non-working days part are told as one, up to the end of the last; each keeps its own eve. */
function joined(absences: readonly Absence[], calendar: WorkingCalendar): Absence[] {
  const inOrder = [...absences].sort((one, other) => (one.first < other.first ? -1 : 1));
  return inOrder.map((absence, index) => {
    let { until } = absence;
    for (const next of inOrder.slice(index + 1)) {
      if (!goesOn(until, next, calendar)) break;
      if (next.last > until) until = next.last;
    }
    return { ...absence, until };
  });
}

/** What of somebody's time away is an absence. date-rules.md, "An absence". */
export function absencesOf(away: readonly Away[], calendar: WorkingCalendar, hours: Hours): Absences {
  const all = away.map((one) => absenceOf(one, calendar, hours));
  return {
    whole: joined(all.filter(isWhole), calendar),
    short: all.filter((one): one is ShortLeave => !isWhole(one)),
  };
}
