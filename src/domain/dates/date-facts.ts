import type { CivilDate, ClockTime, Instant } from '../calendar-date';
import type { DoubtReason } from './verdict';
import type { Zone } from '../zone';

/** Whole days, `to` exclusive, or a time between two instants. */
export type Span =
  | { readonly from: CivilDate; readonly to: CivilDate }
  | { readonly start: Instant; readonly end: Instant };

/** Somebody's time away as a calendar tells it; whether it counts as an absence is for the rules to say. */
export interface Away {
  readonly span: Span;
  readonly title: string;
  /** One of a series. */
  readonly recurring?: true;
  /** It may be an absence or anything else: its type, or whose it is, cannot be seen. */
  readonly hidden?: true;
}

/** A reason why nobody can tell, for the dates from one to the other, both included; without them, for every date. */
export interface Doubt {
  readonly reason: DoubtReason;
  /** The calendar, the text or the cell. */
  readonly cause: string;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

/** Names of days by their dates. */
export type NamedDays = Readonly<Record<CivilDate, string>>;

/** When people work at a place. */
export interface WorkingCalendar {
  readonly zone: Zone;
  /** 1 is Monday, 7 Sunday. */
  readonly weekend: readonly number[];
  /** National, regional and local ones; observances are none. */
  readonly holidays: NamedDays;
  readonly closures: NamedDays;
  /** Worked whatever weekend, holidays and closures say. */
  readonly workingDays: readonly CivilDate[];
}

/** A town of the company, the customer or the partner, with its days. */
export interface PlaceDays extends WorkingCalendar {
  readonly name: string;
  /** Of the party as a whole. */
  readonly away: readonly Away[];
  readonly doubts: readonly Doubt[];
  /** It has Google's feed, and no calendar of its own for local holidays. */
  readonly localHolidaysMissing: boolean;
}

export interface PersonDays {
  readonly address: string;
  readonly name: string;
  /** The place whose calendar the person works by, of `DateFacts.places`. */
  readonly place: string;
  readonly away: readonly Away[];
  readonly doubts: readonly Doubt[];
  /** Somebody outside the company whom no calendar of vacations names. */
  readonly unknown: boolean;
}

/** Where deployments are made, and when it is agreed to be done. */
export interface EnvironmentDays {
  readonly name: string;
  /** Names of `DateFacts.places`. */
  readonly places: readonly string[];
  /** As an administrator typed it; empty for any time. */
  readonly window: string;
}

/** Another deployment that is planned or under way. */
export interface OtherDeployment {
  readonly uid: string;
  readonly title: string;
  readonly customerKey: string;
  readonly environments: readonly string[];
  readonly executor: string;
  readonly start: Instant;
  readonly end: Instant;
}

/** Everything that decides on a customer's dates, as values: the script and the sidebar run the same rules over it. */
export interface DateFacts {
  /** The first and the last date that calendars were read for, both included. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly customerKey: string;
  readonly places: readonly PlaceDays[];
  /** Places that count whatever the environment: the company's, and the partner's where it operates. */
  readonly always: readonly string[];
  /** The customer's own place: its clock is the one that times are typed on. */
  readonly home: string;
  readonly environments: readonly EnvironmentDays[];
  readonly people: readonly PersonDays[];
  /** Addresses of the customer's contacts without whom nothing is deployed. */
  readonly needed: readonly string[];
  readonly others: readonly OtherDeployment[];
  /** Working days that the customer asks for between now and a start. */
  readonly noticeDays: number;
  /** What an absence has to cover to count as a day, on its owner's clock. */
  readonly workingHours: { readonly from: ClockTime; readonly to: ClockTime };
}

/** A deployment whose time is asked about. */
export interface DateQuestion {
  /** Itself, which does not clash with itself. */
  readonly uid: string;
  readonly start: Instant;
  readonly durationMinutes: number;
  readonly rollbackMinutes: number;
  /** Empty for all of the customer's. */
  readonly environments: readonly string[];
  /** Addresses; empty where nobody is chosen yet. */
  readonly executor: string;
  readonly backup: string;
}
