import * as v from 'valibot';
import type { Instant } from '../domain/calendar-date';
import type { DateFacts } from '../domain/dates/date-facts';
import type { Finding } from '../domain/dates/verdict';
import { count, list, required, text } from './request-fields';

/** The customer whose log is open, or the one that is named. */
export const DatesSchema = v.object({
  customerKey: v.nullable(required(120)),
  /** Read the calendars again, whatever was kept of them. */
  again: v.boolean('choice'),
});
export type DatesRequest = v.InferOutput<typeof DatesSchema>;

/** What the sidebar decides on dates with, without asking again. */
export interface DatesView {
  readonly now: Instant;
  readonly facts: DateFacts;
}

const START = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d\d:?\d\d)?$/;

/** An address, or somebody with a name and the place whose calendar is theirs. */
const person = v.union(
  [
    v.pipe(
      required(254),
      v.transform((address) => ({ address, name: '', place: '', role: 'needed' as const })),
    ),
    v.object({
      address: required(254),
      name: v.optional(text(120), ''),
      place: v.optional(text(120), ''),
      role: v.optional(v.picklist(['executor', 'backup', 'needed'], 'choice'), 'needed'),
    }),
  ],
  'text',
);

const WEEK = 7 * 24 * 60;

/** A time about which something outside the sidebar asks whether a deployment may be done then; see docs/architecture.md. */
export const DateCheckSchema = v.object({
  /** With an offset or `Z`; or without, on the clock of `timeZone`. */
  start: v.pipe(v.string('start'), v.trim(), v.regex(START, 'start')),
  durationMinutes: count(WEEK, 'minutes'),
  rollbackMinutes: v.optional(count(WEEK, 'minutes'), 0),
  /** An IANA name; empty for that of the first place. */
  timeZone: v.optional(text(60), ''),
  /** Names of places of the Calendars tab; without any, the company's, or the customer's and the company's. */
  places: v.optional(list(required(120), 20), []),
  people: v.optional(list(person, 50), []),
  /** Its places, needed contacts, windows, notice and deployments count too. */
  customerKey: v.optional(v.nullable(required(120)), null),
  /** Of that customer; without any, all of them. */
  environments: v.optional(list(required(60), 20), []),
  /** A weekly window, as in the Environments tab. */
  window: v.optional(text(200), ''),
  /** Working days of notice. */
  noticeDays: v.optional(count(365), 0),
  /** Read the calendars again, whatever was kept of them. */
  again: v.optional(v.boolean('choice'), false),
});
export type DateCheckRequest = v.InferInput<typeof DateCheckSchema>;

export interface DateCheckView {
  /** In UTC. */
  readonly start: Instant;
  /** Nothing is forbidden or invalid. */
  readonly allowed: boolean;
  /** Each with its sentence in the caller's language, the worst first. */
  readonly findings: readonly (Finding & { readonly message: string })[];
}
