import type { CivilDate, Instant } from '../calendar-date';

/** How grave each finding is: `forbidden` by the procedure; `invalid`: another time or person; a `warning` is read and acknowledged. */
export const SEVERITY_OF = {
  friday: 'forbidden',
  'eve-of-non-working-day': 'forbidden',
  'eve-of-public-holiday': 'forbidden',
  'eve-of-vacation': 'forbidden',
  'cannot-tell': 'forbidden',
  'executor-absent': 'invalid',
  'nonexistent-local-time': 'invalid',
  'in-the-past': 'invalid',
  'non-working-day': 'warning',
  'party-absent': 'warning',
  'outside-window': 'warning',
  clash: 'warning',
  'clock-change': 'warning',
  'short-notice': 'warning',
  'local-holidays-missing': 'warning',
  'absences-not-known': 'warning',
} as const;

export type FindingCode = keyof typeof SEVERITY_OF;
export type Severity = (typeof SEVERITY_OF)[FindingCode];

/** In the order in which they are told. */
export const FINDING_CODES = Object.keys(SEVERITY_OF) as [FindingCode, ...FindingCode[]]; // The keys of that table and no others.

/** Why nobody can tell: what could not be read, or not be understood. */
export const DOUBT_REASONS = [
  /** A calendar that does not answer, or that the user may not read. */
  'unreadable',
  /** The place has no calendar of holidays. */
  'no-calendar',
  /** Its calendars hold too few holidays of a year: the cause is the year and how many there are. */
  'few-holidays',
  /** A further page of events was not read. */
  'more-pages',
  /** Google's feed says of a day what is not understood: the cause is its text. */
  'text-unknown',
  /** A colleague's events come without their types, or a calendar of vacations has an event without a title. */
  'details-hidden',
  /** A cell of the Calendars tab is not understood: the cause names it, and what it holds. */
  'configuration',
  /** Nobody has read calendars that far. */
  'not-read',
] as const;
export type DoubtReason = (typeof DOUBT_REASONS)[number];

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Whose day it is: a place's name or a person's. */
  readonly party: string;
  /** The touched date that is at fault, in that party's zone. */
  readonly date: CivilDate;
  /** The day that makes it so; the date itself where no other does. */
  readonly causeDay: CivilDate;
  /** What that day is called, or what is in the way: a holiday's name, an event's title, another deployment; may be empty. */
  readonly cause: string;
  /** Of an absence: its last day. */
  readonly until?: CivilDate;
  /** Of `cannot-tell`, and of a time that the clock shows twice. */
  readonly reason?: DoubtReason | 'twice';
  /** The party is a person: nobody outside the company is told. */
  readonly person?: true;
}

/** Every finding of a time, not only the first. Allowed when none is forbidden or invalid. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** When it was decided; missing in records that are older than this. */
  readonly at?: Instant;
}

/** What somebody has to acknowledge before going on. */
export const warningsOf = ({ findings }: Verdict): FindingCode[] => [
  ...new Set(findings.filter(({ severity }) => severity === 'warning').map(({ code }) => code)),
];

/** What an exception covers: a late start on the same day keeps it, a new date loses it. */
export type FindingKey = Pick<Finding, 'code' | 'party' | 'date' | 'causeDay'>;

export const keyOf = ({ code, party, date, causeDay }: FindingKey): FindingKey => ({
  code,
  party,
  date,
  causeDay,
});

export const isSameKey = (one: FindingKey, other: FindingKey): boolean =>
  one.code === other.code &&
  one.party === other.party &&
  one.date === other.date &&
  one.causeDay === other.causeDay;

/** Whether a lead has said that this may be done all the same; what is invalid may not. */
export const isCovered = (finding: Finding, overrides: readonly Covering[]): boolean =>
  finding.severity === 'forbidden' &&
  overrides.some(({ keys }) => keys.some((key) => isSameKey(key, finding)));

interface Covering {
  readonly keys: readonly FindingKey[];
}

/** What keeps a time from being taken: neither a warning nor covered by an exception. */
export const obstaclesIn = ({ findings }: Verdict, overrides: readonly Covering[] = []): Finding[] =>
  findings.filter((one) => one.severity !== 'warning' && !isCovered(one, overrides));

/** Of a time that nobody chooses any more: that it has passed is no news. */
export const withoutPast = (verdict: Verdict): Verdict => ({
  ...verdict,
  findings: verdict.findings.filter(({ code }) => code !== 'in-the-past'),
});

export const isAllowed = (verdict: Verdict, overrides: readonly Covering[] = []): boolean =>
  obstaclesIn(verdict, overrides).length === 0;
