import * as v from 'valibot';
import { minutesUntil } from './calendar-date';
import type { Deployment, DeploymentState, Prerequisite } from './deployment';
import { obstaclesIn } from './dates/verdict';
import { OUTCOMES } from './deployment';
import { titleOf } from './deployment-title';
import { EFFECT_PROBLEMS } from './effect';
import type { Effect } from './effect';
import { expectedEnd } from './expected-end';
import type { DueThing } from './watch/fact';
import { DUE_THINGS, WAITING_KINDS } from './watch/fact';

const text = v.fallback(v.string(), '');

/** Something that must be there before the start, and who brings it until when. */
const DueSchema = v.object({ thing: v.picklist(DUE_THINGS), by: v.string(), until: v.string() });
export type SummarizedDue = Readonly<v.InferOutput<typeof DueSchema>>;

/** An effect that is not carried out yet. */
const WaitSchema = v.object({
  kind: v.picklist(WAITING_KINDS),
  /** In whose mailbox it lies; empty for what anybody may carry out. */
  mailbox: v.string(),
  /** Until when a run may be at it; null when none is. */
  until: v.nullable(v.string()),
  problem: v.nullable(v.picklist(EFFECT_PROBLEMS)),
});
export type Wait = Readonly<v.InferOutput<typeof WaitSchema>>;

const DeployedSchema = v.object({ name: v.string(), version: v.string() });

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
  /** When it really ended. */
  ended: v.fallback(v.nullable(v.string()), null),
  dues: v.fallback(v.array(DueSchema), []),
  waits: v.fallback(v.array(WaitSchema), []),
  snoozed: v.fallback(v.nullable(v.string()), null),
  /** Those that were really deployed, once that is known. */
  components: v.fallback(v.array(DeployedSchema), []),
  /** The planned time is one that the restrictions do not allow, as it was last decided, and no exception covers it. */
  forbidden: v.fallback(v.boolean(), false),
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
    ended: actual.end,
    dues: duesOf(deployment),
    waits: effects.flatMap(waitOf),
    snoozed: deployment.snooze?.until ?? null,
    components: deployedOf(deployment),
    forbidden:
      deployment.verdict !== null && obstaclesIn(deployment.verdict, deployment.overrides).length > 0,
  };
}

/** What was rolled back or aborted is not in production. */
function deployedOf({ state, outcome, components }: Deployment): { name: string; version: string }[] {
  const isOver = state === 'ended' || state === 'closed';
  if (!isOver || (outcome !== 'completed' && outcome !== 'completed-with-issues')) return [];
  return components
    .filter(({ deployed }) => deployed === true)
    .map(({ name, version }) => ({ name, version }));
}

/** Of a draft nothing is due yet, and of what is over nothing any more. */
const AWAITING: readonly DeploymentState[] = ['planned', 'in-progress', 'ended'];

function duesOf({ state, prerequisites, agreementDue }: Deployment): SummarizedDue[] {
  if (!AWAITING.includes(state)) return [];
  const { tested, validated, rollbackGuide, releasedArtifact } = prerequisites;
  const things: readonly (readonly [DueThing, Prerequisite])[] = [
    ['tested', tested],
    ['validated', validated],
    ['rollback-guide', rollbackGuide],
    ['released-artifact', releasedArtifact],
  ];
  const dues = things.flatMap(([thing, one]) =>
    one.state === 'due' ? [{ thing, by: one.by, until: one.until }] : [],
  );
  return agreementDue === null ? dues : [...dues, { thing: 'agreement', ...agreementDue }];
}

function mailboxOf(effect: Effect): string {
  if (effect.kind === 'mail') return effect.mailbox;
  return effect.kind === 'thread' ? (effect.reply?.mailbox ?? '') : '';
}

function waitOf(effect: Effect): Wait[] {
  if (effect.state !== 'pending') return [];
  const { kind, claim, problem } = effect;
  return [{ kind, mailbox: mailboxOf(effect), until: claim?.until ?? null, problem }];
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
