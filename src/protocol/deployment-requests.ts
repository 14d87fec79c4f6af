import * as v from 'valibot';
import type { MailContent } from '../domain/effect';
import type { Step } from '../domain/step';
import { count, list, requestId, required, text } from './request-fields';
import { StepSchema } from './step-schema';

const uid = requestId;
/** A spreadsheet has no more cells: https://support.google.com/drive/answer/37603 */
const MOST_ROWS = 10_000_000;

/** Zero-based, of `_records`; -1 when it is not known. */
const row = v.pipe(
  v.number('number'),
  v.integer('number'),
  v.minValue(-1, 'number'),
  v.maxValue(MOST_ROWS, 'number'),
);

/** The customer whose log is open, or the one that is named. */
export const PlanningSchema = v.object({ customerKey: v.nullable(required(120)) });
export type PlanningRequest = v.InferOutput<typeof PlanningSchema>;

export const OpenDeploymentSchema = v.object({ uid, row });
export type OpenDeploymentRequest = v.InferOutput<typeof OpenDeploymentSchema>;

/** A deployment that is not saved yet has no `rev`, and its customer is named as in `PlanningSchema`. */
const step = {
  uid,
  row,
  rev: v.nullable(count(1_000_000)),
  customerKey: v.nullable(required(120)),
  step: StepSchema,
};

/** As the domain has it: what a schema reads could be changed, and nobody does. */
type WithStep<R extends { step: Step }> = Readonly<Omit<R, 'step'>> & { readonly step: Step };

export const PrepareSchema = v.object(step);
export type PrepareRequest = WithStep<v.InferOutput<typeof PrepareSchema>>;

const addressee = v.object({ name: text(120), address: text(254) });

/** The mail as somebody saw it last; what is wrong with it is found again by the script. */
export const MailChoiceSchema = v.object({
  how: v.picklist(['send', 'draft', 'by-hand', 'none'], 'choice'),
  content: v.object({
    subject: text(500),
    text: v.pipe(v.string('text'), v.maxLength(10_000, 'too-long:10000')),
    to: list(addressee, 200),
    cc: list(addressee, 200),
  }),
  /** Findings that were read and agreed to, `code:found`. */
  accepted: list(text(400), 100),
}) satisfies v.GenericSchema<unknown, { content: MailContent }>;
export type MailChoice = v.InferOutput<typeof MailChoiceSchema>;

/** The answer in a customer's own thread as somebody saw it last; `none` leaves it to be told by hand. */
const ReplyChoiceSchema = v.object({ target: required(500), ...MailChoiceSchema.entries });
export type ReplyChoice = v.InferOutput<typeof ReplyChoiceSchema>;

/** The comment in a ticket as somebody saw it last; `none` leaves it to be told by hand. */
const NoteChoiceSchema = v.object({
  target: required(40),
  how: v.picklist(['note', 'none'], 'choice'),
  text: v.pipe(v.string('text'), v.trim(), v.nonEmpty('required'), v.maxLength(10_000, 'too-long:10000')),
});
export type NoteChoice = v.InferOutput<typeof NoteChoiceSchema>;

export const ActSchema = v.object({
  requestId,
  ...step,
  mail: v.nullable(MailChoiceSchema),
  /** Of a close alone. */
  replies: v.exactOptional(list(ReplyChoiceSchema, 20)),
  notes: v.exactOptional(list(NoteChoiceSchema, 50)),
});
export type ActRequest = WithStep<v.InferOutput<typeof ActSchema>>;
