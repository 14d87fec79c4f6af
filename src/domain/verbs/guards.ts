import type { Deployment } from '../deployment';
import type { FieldProblem, Refusal } from '../refusal';
import type { Result } from '../result';
import { err, ok } from '../result';
import type { Verb } from '../step';
import type { FindingCode, Verdict } from '../verdict';
import { isAllowed, warningsOf } from '../verdict';
import type { DecisionFacts } from './decision';
import type { StateBefore } from './transitions';
import { mayFollow } from './transitions';

/** What no verb goes without: its place in the procedure, and a customer whose deployments are ours to do. */
export function checkTransition(
  verb: Verb,
  deployment: Deployment | null,
  { customer }: Pick<DecisionFacts, 'customer'>,
): Refusal | null {
  const state: StateBefore = deployment?.state ?? 'new';
  if (!mayFollow(verb, state)) return { code: 'verb-not-now', verb, state };
  if (customer.managedBy === 'partner-only' && verb !== 'settle' && verb !== 'cancel')
    return { code: 'out-of-scope', name: customer.name, partner: customer.partner };
  return null;
}

export const checkFields = (problems: readonly FieldProblem[]): Refusal | null =>
  problems.length > 0 ? { code: 'fields', problems } : null;

/** A reason is for the team, and is asked for whenever something that was agreed changes. */
export const reasonProblem = (reason: string): FieldProblem[] =>
  reason.trim() === '' ? [{ field: 'reason', code: 'required' }] : [];

/** The date's verdict, when it lets the step go on; every forbidden finding is told. */
export function checkDate(
  verdict: Verdict,
  acknowledged: readonly FindingCode[],
  { asking }: Pick<DecisionFacts, 'asking'>,
): Result<Verdict, Refusal> {
  if (!isAllowed(verdict)) return err({ code: 'date-refused', findings: verdict.findings });
  const unread = warningsOf(verdict).some((code) => !acknowledged.includes(code));
  if (unread && !asking) return err({ code: 'date-unacknowledged', findings: verdict.findings });
  return ok(verdict);
}
