import type { Absence, Absences, ShortLeave } from './absences';
import type { CivilDate } from '../calendar-date';
import type { Doubt } from './date-facts';
import { doubtFindings, finding } from './place-findings';
import type { DeploymentTimes } from './touched-dates';
import { overlapOf, touchedDates } from './touched-dates';
import type { Finding } from './verdict';
import type { Zone } from '../zone';

/** Somebody, or a party as a whole, whose absences count. */
export interface AbsentParty {
  readonly name: string;
  readonly zone: Zone;
  readonly absences: Absences;
  readonly doubts: readonly Doubt[];
  readonly isPerson: boolean;
  readonly isExecutor: boolean;
  /** Nobody knows when this person is away. */
  readonly unknown: boolean;
}

const isEve = (date: CivilDate, { eveFrom, eveTo }: Absence): boolean => eveFrom <= date && date <= eveTo;

const isDuring = (date: CivilDate, { first, last }: Absence): boolean => first <= date && date <= last;

type About = Pick<Finding, 'party' | 'date'> & Partial<Finding>;

const causeOf = ({ firstFull, until, title }: Absence): Partial<Finding> => ({
  causeDay: firstFull,
  until,
  cause: title,
});

/** Of an absence that nobody sees into, all that would follow from it is that nobody can tell. */
const hiddenFindings = (date: CivilDate, about: About, absences: readonly Absence[]): Finding[] =>
  absences
    .filter((absence) => absence.hidden && (isEve(date, absence) || isDuring(date, absence)))
    .map(({ firstFull }) =>
      finding('cannot-tell', { ...about, causeDay: firstFull, reason: 'details-hidden' }),
    );

function dayFindings(date: CivilDate, party: AbsentParty, about: About): Finding[] {
  const seen = party.absences.whole.filter(({ hidden }) => !hidden);
  const eves = seen
    .filter((absence) => isEve(date, absence))
    .map((absence) => finding('eve-of-vacation', { ...about, ...causeOf(absence) }));
  const absent = party.isExecutor ? [] : seen.filter((absence) => isDuring(date, absence));
  return [
    ...eves,
    ...hiddenFindings(date, about, party.absences.whole),
    ...absent.map((absence) => finding('party-absent', { ...about, ...causeOf(absence) })),
  ];
}

/** The executor away at any moment of the deployment or of the way back. */
function executorFindings(
  party: AbsentParty,
  { withRollback }: DeploymentTimes,
  who: Omit<About, 'date'>,
): Finding[] {
  if (!party.isExecutor) return [];
  return party.absences.whole
    .filter(({ hidden }) => !hidden)
    .flatMap((absence) => {
      const shared = overlapOf(absence, withRollback);
      if (shared === null) return [];
      return touchedDates(shared, party.zone).map((date) =>
        finding('executor-absent', { ...who, date, ...causeOf(absence) }),
      );
    });
}

/** An afternoon off is no absence, but who is away just then is told of. */
function shortFindings(party: AbsentParty, { work }: DeploymentTimes, who: Omit<About, 'date'>): Finding[] {
  const told = ({ title, hidden, ...interval }: ShortLeave): Finding[] => {
    const shared = hidden ? null : overlapOf(interval, work);
    if (shared === null) return [];
    return touchedDates(shared, party.zone).map((date) =>
      finding('party-absent', { ...who, date, cause: title }),
    );
  };
  return party.absences.short.flatMap(told);
}

/** What the absences of a person, or of a party as a whole, say of a deployment. */
export function absenceFindings(party: AbsentParty, times: DeploymentTimes): Finding[] {
  const who = { party: party.name, ...(party.isPerson ? { person: true as const } : {}) };
  const perDay = times.dates(party.zone).flatMap((date) => {
    const about = { ...who, date };
    return [
      ...dayFindings(date, party, about),
      ...doubtFindings(party.doubts, about),
      ...(party.unknown ? [finding('absences-not-known', about)] : []),
    ];
  });
  return [...perDay, ...executorFindings(party, times, who), ...shortFindings(party, times, who)];
}
