import type { Instant } from '../calendar-date';
import type { Deployment } from '../deployment';
import type { Refusal } from '../refusal';
import type { Result } from '../result';
import { err, ok } from '../result';
import type { StepOf } from '../step';
import type { Finding, Verdict } from '../dates/verdict';
import { isSameKey, obstaclesIn } from '../dates/verdict';
import { planOf } from './content';
import { startOf } from './start-of';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { timeProblems } from './form-problems';
import { checkFields, questionOf } from './guards';

/** DESIGN §6 */
const SHORTEST_REASON = 20;

type Excepting = StepOf<'override' | 'ask-exception'>;

/** The deployment as it would be, and when. */
interface About {
  readonly changes: Partial<Deployment>;
  readonly start: Instant;
  readonly after: Deployment;
}

function aboutDraft(step: Excepting, before: Deployment, facts: DecisionFacts): Result<About, Refusal> {
  const { form } = step;
  if (form === null) return err({ code: 'fields', problems: [{ field: 'form', code: 'required' }] });
  const problem = checkFields(timeProblems(form, facts.zone));
  const start = startOf(form, facts.zone);
  if (problem !== null || start === null) return err(problem ?? { code: 'fields', problems: [] });
  const changes = planOf(form, before, facts);
  return ok({ changes, start, after: { ...before, ...changes } });
}

/** What should have begun already would begin now. */
function startNow({ planned: { start } }: Deployment, { now }: DecisionFacts): Instant | null {
  return start !== null && start < now ? now : start;
}

function aboutPlanned({ to }: Excepting, before: Deployment, facts: DecisionFacts): Result<About, Refusal> {
  const problem = to === null ? null : checkFields(timeProblems(to, facts.zone));
  const start = to === null ? startNow(before, facts) : startOf(to, facts.zone);
  if (problem !== null || start === null) return err(problem ?? { code: 'fields', problems: [] });
  return ok({ changes: {}, start, after: { ...before, planned: { ...before.planned, ...to, start } } });
}

interface Forbidden extends About {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** What is forbidden of that time and not allowed by an exception yet: just what the person has seen, since a reason is given for that. */
function forbidden(step: Excepting, before: Deployment, facts: DecisionFacts): Result<Forbidden, Refusal> {
  const about =
    before.state === 'draft' ? aboutDraft(step, before, facts) : aboutPlanned(step, before, facts);
  if (!about.ok) return about;
  const { after, start } = about.value;
  const verdict = facts.verdict(questionOf(after, { ...after.planned, start }));
  const obstacles = obstaclesIn(verdict, before.overrides);
  const invalid = obstacles.filter(({ severity }) => severity === 'invalid');
  if (invalid.length > 0) return err({ code: 'date-refused', findings: invalid });
  if (obstacles.length === 0) return err({ code: 'nothing-forbidden' });
  const unseen = obstacles.filter((one) => !step.keys.some((key) => isSameKey(key, one)));
  if (unseen.length > 0) return err({ code: 'findings-changed', findings: unseen });
  return ok({ ...about.value, verdict, findings: obstacles });
}

/** «Autorizar excepción»: a lead's word, for just these findings. */
export function override(step: StepOf<'override'>, before: Deployment, facts: DecisionFacts): Decided {
  const reason = step.reason.trim();
  if (reason.length < SHORTEST_REASON)
    return err({ code: 'fields', problems: [{ field: 'reason', code: 'reason-short' }] });
  const found = forbidden(step, before, facts);
  if (!found.ok) return found;
  const { changes, findings, verdict } = found.value;
  const keys = findings.map(({ code, party, date, causeDay }) => ({ code, party, date, causeDay }));
  const overrides = [...before.overrides, { keys, reason, by: facts.by, at: facts.now }];
  // A move has not happened yet: what is stored is about the time that is planned.
  const decided = step.to === null ? { verdict } : {};
  return stepped('override', before, facts, { changes: { ...changes, ...decided, overrides }, reason });
}

/** Somebody who may not allow it asks those who may. */
export function askException(
  step: StepOf<'ask-exception'>,
  before: Deployment,
  facts: DecisionFacts,
): Decided {
  const found = forbidden(step, before, facts);
  if (!found.ok) return found;
  const { changes, findings, start } = found.value;
  return stepped('ask-exception', before, facts, {
    changes,
    reason: step.reason,
    mail: { template: 'exception-asked', needed: true, said: { note: step.reason, findings, start } },
  });
}
