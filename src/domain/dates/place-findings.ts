import type { CivilDate } from '../calendar-date';
import { addDays, weekdayOf } from '../calendar-date';
import type { Doubt, PlaceDays } from './date-facts';
import type { Finding, FindingCode } from './verdict';
import { SEVERITY_OF } from './verdict';
import { dayName, isPublicHoliday, isWorking } from './working-calendar';

const FRIDAY = 5;

type About = Pick<Finding, 'party' | 'date'> & Partial<Finding>;

/** A finding of that code; without a cause of its own the date itself is the cause. */
export const finding = (code: FindingCode, about: About): Finding => ({
  code,
  severity: SEVERITY_OF[code],
  causeDay: about.date,
  cause: '',
  ...about,
});

export const holdsOn = ({ from, to }: Doubt, date: CivilDate): boolean =>
  (from === undefined || from <= date) && (to === undefined || date <= to);

/** Each doubt about that party's days, as a finding of that date. */
export const doubtFindings = (
  doubts: readonly Doubt[],
  about: Pick<Finding, 'party' | 'date'> & Partial<Finding>,
): Finding[] =>
  doubts
    .filter((doubt) => holdsOn(doubt, about.date))
    .map(({ reason, cause }) => finding('cannot-tell', { ...about, reason, cause }));

/** What a place's own days say of a touched date. date-rules.md, the table of codes. */
export function placeFindings(date: CivilDate, place: PlaceDays): Finding[] {
  const about = { party: place.name, date };
  const next = addDays(date, 1);
  const eve = { ...about, causeDay: next };
  const when = (holds: boolean, ...given: Parameters<typeof finding>): Finding[] =>
    holds ? [finding(...given)] : [];
  return [
    ...when(weekdayOf(date) === FRIDAY, 'friday', about),
    ...when(!isWorking(next, place), 'eve-of-non-working-day', { ...eve, cause: dayName(next, place) }),
    ...when(isPublicHoliday(next, place), 'eve-of-public-holiday', {
      ...eve,
      cause: place.holidays[next] ?? '',
    }),
    ...doubtFindings(place.doubts, about),
    ...when(!isWorking(date, place), 'non-working-day', { ...about, cause: dayName(date, place) }),
    ...when(place.localHolidaysMissing, 'local-holidays-missing', about),
  ];
}
