import type { CivilDate, Instant } from './calendar-date';
import type { Zone } from './zone';

/** The rules that are decided today; the procedure's others join them. */
export const FINDING_CODES = [
  'friday',
  'eve-of-non-working-day',
  'non-working-day',
  'in-the-past',
  'nonexistent-local-time',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** `forbidden` by the procedure; `invalid`: another time must be chosen; a `warning` is read and acknowledged. */
export type Severity = 'forbidden' | 'invalid' | 'warning';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Whose day it is: a place's name. */
  readonly party: string;
  /** The touched date that is at fault, in that party's zone. */
  readonly date: CivilDate;
  /** The day that makes it so; the date itself where no other does. */
  readonly causeDay: CivilDate;
}

/** A time about which somebody asks whether a deployment may be done then. */
export interface DateQuestion {
  readonly start: Instant;
  readonly durationMinutes: number;
  /** The company's place and the customer's, each with its zone; the same place is there once. */
  readonly places: readonly { readonly name: string; readonly zone: Zone }[];
}

/** Every finding of a time, not only the first. Allowed when none is forbidden or invalid. */
export interface Verdict {
  readonly findings: readonly Finding[];
}

export const isAllowed = ({ findings }: Verdict): boolean =>
  findings.every(({ severity }) => severity === 'warning');

/** What somebody has to acknowledge before going on. */
export const warningsOf = ({ findings }: Verdict): FindingCode[] => [
  ...new Set(findings.filter(({ severity }) => severity === 'warning').map(({ code }) => code)),
];
