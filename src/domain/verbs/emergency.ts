import type { Deployment } from '../deployment';
import type { Finding, Verdict } from '../dates/verdict';
import { isSameKey, obstaclesIn, warningsOf } from '../dates/verdict';
import type { Refusal } from '../refusal';
import type { Result } from '../result';
import { err, ok } from '../result';
import type { StepOf } from '../step';
import { contentOf } from './content';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { minutesProblems, untimedProblems } from './form-problems';
import { checkFields, questionOf, reasonProblem } from './guards';
import { begun } from './start';

type Emergency = StepOf<'emergency'>;

interface Agreed {
  readonly verdict: Verdict;
  /** What is forbidden and done all the same. */
  readonly forbidden: readonly Finding[];
}

/** Of this moment: what is forbidden need only have been read, what is impossible stays so. */
function agreedTo(
  { keys, acknowledged }: Emergency,
  after: Deployment,
  facts: DecisionFacts,
): Result<Agreed, Refusal> {
  const verdict = facts.verdict(questionOf(after, { ...after.planned, start: facts.now }));
  const obstacles = obstaclesIn(verdict, after.overrides);
  const invalid = obstacles.filter(({ severity }) => severity === 'invalid');
  if (invalid.length > 0) return err({ code: 'date-refused', findings: invalid });
  const agreed = ok({ verdict, forbidden: obstacles });
  if (facts.asking) return agreed;
  const unseen = obstacles.filter((one) => !keys.some((key) => isSameKey(key, one)));
  if (unseen.length > 0) return err({ code: 'findings-changed', findings: unseen });
  const isUnread = warningsOf(verdict).some((code) => !acknowledged.includes(code));
  return isUnread ? err({ code: 'date-unacknowledged', findings: verdict.findings }) : agreed;
}

/** The form as a plan for now. */
function plannedNow({ form }: Emergency, before: Deployment, facts: DecisionFacts): Deployment {
  const { environments, durationMinutes, rollbackMinutes } = form;
  const { now, zone, newId } = facts;
  return {
    ...before,
    ...contentOf(form, before, { ...facts, start: now }),
    environments,
    id: before.id === '' ? newId : before.id,
    type: 'emergency',
    planned: { start: now, durationMinutes, rollbackMinutes, timeZone: zone.timeZone },
  };
}

/** Plan and start now: the customer and the leads are told at once, and what is due is due until the close. DESIGN §5 */
export function emergency(step: Emergency, before: Deployment, facts: DecisionFacts): Decided {
  const { form, reason, note } = step;
  const problem = checkFields([
    ...untimedProblems(form, facts),
    ...minutesProblems(form.durationMinutes),
    ...reasonProblem(reason),
  ]);
  if (problem !== null) return err(problem);
  const after = plannedNow(step, before, facts);
  const agreed = agreedTo(step, after, facts);
  if (!agreed.ok) return agreed;
  const { verdict, forbidden } = agreed.value;
  const keys = forbidden.map(({ code, party, date, causeDay }) => ({ code, party, date, causeDay }));
  const { by, now: at } = facts;
  return stepped('emergency', after, facts, {
    changes: {
      ...begun(after, facts),
      verdict,
      overrides: keys.length === 0 ? after.overrides : [...after.overrides, { keys, reason, by, at }],
    },
    reason,
    tell: 'told-emergency',
    mail: { template: 'start', needed: true, said: { note } },
    shows: true,
  });
}
