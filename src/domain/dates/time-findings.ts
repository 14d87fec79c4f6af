import type { Instant } from '../calendar-date';
import { plusMinutes } from '../calendar-date';
import type { OtherDeployment, PlaceDays } from './date-facts';
import { localTime } from '../local-time';
import { finding } from './place-findings';
import type { DeploymentTimes, Interval } from './touched-dates';
import { overlapOf, touchedDates } from './touched-dates';
import type { Finding } from './verdict';
import type { WindowPart } from './weekly-window';
import { isInside } from './weekly-window';
import { workingDaysUntil } from './working-calendar';
import type { Zone } from '../zone';

/** In minutes: a start so long ago is as good as now. */
const GRACE = 15;

/** An environment's weekly window; null where what was typed is not understood. */
export interface Window {
  readonly environment: string;
  readonly typed: string;
  readonly parts: readonly WindowPart[] | null;
}

/** On the clock of the customer's own place. */
export function pastFindings({ work, dates }: DeploymentTimes, home: PlaceDays, now: Instant): Finding[] {
  if (work.start >= plusMinutes(now, -GRACE)) return [];
  return dates(home.zone).map((date) => finding('in-the-past', { party: home.name, date }));
}

export const windowFindings = (
  { work, dates }: DeploymentTimes,
  home: PlaceDays,
  windows: readonly Window[],
): Finding[] =>
  windows
    .filter(({ parts }) => parts === null || !isInside(work, parts, home.zone))
    .flatMap(({ environment, typed, parts }) =>
      dates(home.zone).map((date) =>
        finding('outside-window', {
          party: environment,
          date,
          cause: typed,
          ...(parts === null ? { reason: 'configuration' as const } : {}),
        }),
      ),
    );

/** @param others that share the environment or the executor */
export const clashFindings = (
  { work }: DeploymentTimes,
  home: PlaceDays,
  others: readonly (OtherDeployment & Interval)[],
): Finding[] =>
  others.flatMap((other) => {
    const shared = overlapOf(other, work);
    if (shared === null) return [];
    return touchedDates(shared, home.zone).map((date) =>
      finding('clash', { party: home.name, date, cause: other.title }),
    );
  });

/** The first offset of a zone is where its reading began, and no change. */
const changesIn = ({ start, end }: Interval, { offsets }: Zone): Instant[] =>
  offsets
    .slice(1)
    .map(({ from }) => from)
    .filter((change) => start <= change && change < end);

export const clockFindings = (
  { withRollback }: DeploymentTimes,
  { name, zone }: Pick<PlaceDays, 'name' | 'zone'>,
): Finding[] =>
  changesIn(withRollback, zone).map((change) => {
    const { date, time } = localTime(change, zone);
    return finding('clock-change', { party: name, date, cause: time });
  });

/** Working days after today up to the date itself; a deployment that spans dates is announced as late as its first one. */
export function noticeFindings(
  { work, dates }: DeploymentTimes,
  home: PlaceDays,
  noticeDays: number,
  now: Instant,
): Finding[] {
  if (noticeDays === 0) return [];
  const today = localTime(now, home.zone).date;
  const given = workingDaysUntil(today, localTime(work.start, home.zone).date, home);
  if (noticeDays <= given) return [];
  return dates(home.zone).map((date) =>
    finding('short-notice', { party: home.name, date, cause: `${String(given)}/${String(noticeDays)}` }),
  );
}
