import type { Agreement, Deployment, Due } from '../deployment';
import { err } from '../result';
import type { StepOf } from '../step';
import { startOf } from './start-of';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { timeProblems } from './form-problems';
import { checkDate, checkFields, questionOf, reasonProblem } from './guards';

/** What is due before the start is due before the new one. */
function dueAgain(before: Deployment, start: string): Pick<Deployment, 'prerequisites'> {
  const again = <P extends { readonly state: string }>(one: P): P =>
    one.state === 'due' ? { ...one, until: start } : one;
  const { tested, validated, rollbackGuide, releasedArtifact } = before.prerequisites;
  return {
    prerequisites: {
      tested: again(tested),
      validated: again(validated),
      rollbackGuide: again(rollbackGuide),
      releasedArtifact: again(releasedArtifact),
    },
  };
}

/** An agreement is to a date: to a new one it has to be had again, or was had with the move. */
function agreementTo(
  start: string,
  { agreed, reason }: StepOf<'move'>,
  before: Deployment,
  { now, by }: DecisionFacts,
): { agreement: Agreement | null; agreementDue: Due | null } {
  if (!agreed) return { agreement: null, agreementDue: { by: before.executor || by, until: start } };
  const who =
    before.agreement?.who ?? before.parties.find(({ role }) => role === 'customer-manager')?.name ?? '';
  return { agreement: { who, how: 'phone', at: now, quote: reason, link: '' }, agreementDue: null };
}

export function move(step: StepOf<'move'>, before: Deployment, facts: DecisionFacts): Decided {
  const { to, acknowledged, reason, note } = step;
  const start = startOf(to, facts.zone);
  const problem = checkFields([...timeProblems(to, facts.zone), ...reasonProblem(reason)]);
  if (problem !== null || start === null) return err(problem ?? { code: 'fields', problems: [] });
  const verdict = checkDate(facts.verdict(questionOf(before, { ...to, start })), acknowledged, before, facts);
  if (!verdict.ok) return verdict;
  const { durationMinutes, rollbackMinutes } = to;
  const oldStart = before.planned.start;
  return stepped('move', before, facts, {
    changes: {
      planned: { start, durationMinutes, rollbackMinutes, timeZone: facts.zone.timeZone },
      verdict: verdict.value,
      ...dueAgain(before, start),
      ...agreementTo(start, step, before, facts),
    },
    reason,
    mail: { template: 'moved', needed: false, said: { note, ...(oldStart === null ? {} : { oldStart }) } },
    shows: true,
  });
}
