import * as v from 'valibot';
import { minutesUntil } from './calendar-date';
import type { Deployment } from './deployment';
import { OUTCOMES } from './deployment';
import { titleOf } from './deployment-title';
import { expectedEnd } from './expected-end';

const text = v.fallback(v.string(), '');

/** Cells are within people's reach: what is no longer as it was written reads as empty, and the deployment stays in its list. */
const SummarySchema = v.object({
  id: text,
  environments: v.fallback(v.array(v.string()), []),
  title: text,
  executor: text,
  backup: text,
  type: v.fallback(v.picklist(['normal', 'emergency']), 'normal'),
  outcome: v.fallback(v.nullable(v.picklist(OUTCOMES)), null),
  /** That it took, once it has ended; otherwise that are planned. */
  minutes: v.fallback(v.number(), 0),
  /** Effects that are not carried out yet. */
  pending: v.fallback(v.number(), 0),
  /** Expected, delays counted. */
  end: v.fallback(v.nullable(v.string()), null),
});

/** What lists need to know of a deployment without reading its record. */
export type RecordSummary = Readonly<v.InferOutput<typeof SummarySchema>>;

export function summaryOf(deployment: Deployment): RecordSummary {
  const { id, environments, executor, backup, type, outcome, planned, actual, effects } = deployment;
  return {
    id,
    environments: [...environments],
    title: titleOf(deployment),
    executor,
    backup,
    type,
    outcome,
    minutes:
      actual.start !== null && actual.end !== null
        ? minutesUntil(actual.start, actual.end)
        : planned.durationMinutes,
    pending: effects.filter(({ state }) => state === 'pending').length,
    end: expectedEnd(deployment),
  };
}

/** @returns null for a text that is no summary at all */
export function parseSummary(text: string): RecordSummary | null {
  try {
    const read = v.safeParse(SummarySchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
