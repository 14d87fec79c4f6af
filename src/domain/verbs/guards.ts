import type { DateQuestion } from '../dates/date-facts';
import type { Deployment } from '../deployment';
import type { FieldProblem, Refusal } from '../refusal';
import type { Result } from '../result';
import { err, ok } from '../result';
import type { Verb } from '../step';
import type { FindingCode, Verdict } from '../dates/verdict';
import { isAllowed, isCovered, warningsOf } from '../dates/verdict';
import type { DecisionFacts } from './decision';
import type { StateBefore } from './transitions';
import { mayFollow, rolesFor } from './transitions';

/** They plan and deploy nothing. */
const ABOUT_WHAT_IS: readonly Verb[] = ['settle', 'reconcile', 'cancel'];

/** What no verb goes without: its place in the procedure, who may take it, and a customer whose deployments are ours to do. */
export function checkTransition(
  verb: Verb,
  deployment: Deployment | null,
  { customer, roles }: Pick<DecisionFacts, 'customer' | 'roles'>,
): Refusal | null {
  const state: StateBefore = deployment?.state ?? 'new';
  if (!mayFollow(verb, state)) return { code: 'verb-not-now', verb, state };
  const allowed = rolesFor(verb);
  if (!roles.some((role) => allowed.includes(role))) return { code: 'role-needed', roles: allowed };
  if (customer.managedBy === 'partner-only' && !ABOUT_WHAT_IS.includes(verb))
    return { code: 'out-of-scope', name: customer.name, partner: customer.partner };
  return null;
}

export const checkFields = (problems: readonly FieldProblem[]): Refusal | null =>
  problems.length > 0 ? { code: 'fields', problems } : null;

/** A reason is for the team, and is asked for whenever something that was agreed changes. */
export const reasonProblem = (reason: string): FieldProblem[] =>
  reason.trim() === '' ? [{ field: 'reason', code: 'required' }] : [];

/** Who deploys, and where: what of a plan decides on its date besides the time. */
type Planned = Pick<Deployment, 'uid' | 'environments' | 'executor' | 'backup'>;

/** @param times at which the deployment would be done */
export const questionOf = (
  { uid, environments, executor, backup }: Planned,
  times: Pick<DateQuestion, 'start' | 'durationMinutes' | 'rollbackMinutes'>,
): DateQuestion => ({ uid, environments, executor, backup, ...times });

/** The date's verdict, when it lets the step go on; every finding that keeps it from going on is told. */
export function checkDate(
  verdict: Verdict,
  acknowledged: readonly FindingCode[],
  { overrides }: Pick<Deployment, 'overrides'>,
  { asking }: Pick<DecisionFacts, 'asking'>,
): Result<Verdict, Refusal> {
  const findings = verdict.findings.filter((finding) => !isCovered(finding, overrides));
  if (!isAllowed(verdict, overrides)) return err({ code: 'date-refused', findings });
  const unread = warningsOf(verdict).some((code) => !acknowledged.includes(code));
  if (unread && !asking) return err({ code: 'date-unacknowledged', findings });
  return ok(verdict);
}
