import * as v from 'valibot';
import { OUTCOMES } from '../domain/deployment';
import { LOG_COLUMN_KEYS } from '../domain/log-column-key';
import type { Step } from '../domain/step';
import { FINDING_CODES } from '../domain/dates/verdict';
import {
  civilDate,
  clockTime,
  ContentFormSchema,
  MailThreadSchema,
  PlanFormSchema,
  TimeFormSchema,
} from './plan-form-schema';
import { list, required, text } from './request-fields';

const acknowledged = list(v.picklist(FINDING_CODES, 'choice'), 20);
const note = text(2000);
const key = v.object({
  code: v.picklist(FINDING_CODES, 'choice'),
  party: text(200),
  date: civilDate,
  causeDay: civilDate,
});
const reason = text(500);

const excepting = {
  form: v.nullable(PlanFormSchema),
  to: v.nullable(TimeFormSchema),
  keys: list(key, 500),
  reason,
};

const ending = {
  outcome: v.picklist(OUTCOMES, 'choice'),
  issues: list(required(500), 20),
  leftOutTickets: list(text(40), 50),
  leftOutComponents: list(text(120), 100),
  remarks: text(1000),
};

const moment = v.object({ date: civilDate, time: clockTime });

const tick = v.object({
  id: text(60),
  state: v.picklist(['todo', 'done', 'failed', 'not-applicable'], 'choice'),
  note: text(500),
});

const keptCell = v.object({
  key: v.picklist(LOG_COLUMN_KEYS, 'choice'),
  keep: v.picklist(['theirs', 'ours'], 'choice'),
  // As it stood in the cell: it is compared, and any space counts.
  seen: v.nullable(v.union([v.pipe(v.string(), v.maxLength(50_000, 'too-long')), v.number(), v.boolean()])),
});
const restore = v.nullable(v.literal('restore', 'choice'));

const settling = { verb: v.literal('settle'), key: text(200) };

export const StepSchema = v.variant(
  'verb',
  [
    v.object({ verb: v.literal('save-draft'), form: PlanFormSchema }),
    v.object({ verb: v.literal('ask-exception'), ...excepting }),
    v.object({ verb: v.literal('override'), ...excepting }),
    v.object({ verb: v.literal('plan'), form: PlanFormSchema, acknowledged }),
    v.object({
      verb: v.literal('emergency'),
      form: PlanFormSchema,
      keys: list(key, 500),
      reason,
      acknowledged,
      note,
    }),
    v.object({ verb: v.literal('notify'), note }),
    v.object({ verb: v.literal('edit'), form: ContentFormSchema, reason, acknowledged }),
    v.object({
      verb: v.literal('move'),
      to: TimeFormSchema,
      agreed: v.boolean('choice'),
      reason,
      acknowledged,
      note,
    }),
    v.object({ verb: v.literal('cancel'), reason, note }),
    v.object({
      verb: v.literal('start'),
      reason,
      acknowledged,
      note,
      releases: v.exactOptional(list(text(200), 100)),
    }),
    v.object({ verb: v.literal('tick'), ticks: list(tick, 200) }),
    v.object({ verb: v.literal('delay'), newEnd: clockTime, reason, note }),
    v.object({ verb: v.literal('roll-back'), reason, note }),
    v.object({ verb: v.literal('end'), endedAt: v.nullable(moment), ...ending, note }),
    v.object({
      verb: v.literal('close'),
      review: text(2000),
      threads: v.exactOptional(list(MailThreadSchema, 20)),
    }),
    v.object({ verb: v.literal('reopen'), reason }),
    v.object({
      verb: v.literal('record'),
      form: PlanFormSchema,
      actualStart: moment,
      actualEnd: moment,
      reason,
      ...ending,
    }),
    v.variant('how', [
      v.object({ ...settling, how: v.literal('retry') }),
      v.object({ ...settling, how: v.literal('by-hand') }),
      v.object({ ...settling, how: v.literal('waive'), reason }),
    ]),
    v.object({ verb: v.literal('reconcile'), cells: list(keptCell, 20), row: restore, event: restore }),
  ],
  'choice',
) satisfies v.GenericSchema<unknown, Step>;
