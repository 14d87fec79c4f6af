import { entriesFor, keepTicks } from '../checklist-entries';
import type { ChecklistEntry, Deployment } from '../deployment';
import { err, ok } from '../result';
import type { StepOf } from '../step';
import type { Verdict } from '../dates/verdict';
import { withoutPast } from '../dates/verdict';
import { contentOf } from './content';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { contentProblems } from './form-problems';
import { checkDate, checkFields, questionOf, reasonProblem } from './guards';

type Content = Pick<
  Deployment,
  'tickets' | 'mailThreads' | 'components' | 'what' | 'restarts' | 'executor' | 'backup' | 'parties'
>;

/** Which version was tested is evidence, and no part of what was agreed. */
const contentIn = (deployment: Deployment): Content => {
  const { tickets, mailThreads, what, restarts, executor, backup, parties } = deployment;
  const components = deployment.components.map(({ testedVersion: _evidence, ...agreed }) => agreed);
  return { tickets, mailThreads, components, what, restarts, executor, backup, parties };
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Evidence may be brought without a reason; what was agreed changes only with one. */
export function edit(step: StepOf<'edit'>, before: Deployment, facts: DecisionFacts): Decided {
  const { form, acknowledged, reason } = step;
  const { start } = before.planned;
  const changes = contentOf(form, before, { ...facts, start });
  const after = { ...before, ...changes };
  const changed = !isSame(contentIn(before), contentIn(after));
  const problem = checkFields([...contentProblems(form, facts), ...(changed ? reasonProblem(reason) : [])]);
  if (problem !== null) return err(problem);
  const verdict = peopleVerdict(before, after, acknowledged, facts);
  if (!verdict.ok) return verdict;
  return stepped('edit', before, facts, {
    changes: {
      ...changes,
      verdict: verdict.value,
      checklist: checklistAfter(before, after, facts),
    },
    reason,
    shows: true,
  });
}

/** Other people have other days: the date is decided again. */
function peopleVerdict(
  before: Deployment,
  after: Deployment,
  acknowledged: StepOf<'edit'>['acknowledged'],
  facts: DecisionFacts,
) {
  const people = ({ executor, backup, parties }: Deployment) => [executor, backup, parties];
  const { start } = before.planned;
  if (before.state !== 'planned' || start === null || isSame(people(before), people(after)))
    return ok<Verdict | null>(before.verdict);
  const question = questionOf(after, { ...after.planned, start });
  return checkDate(withoutPast(facts.verdict(question)), acknowledged, before, facts);
}

/** Under way, each component has its item; what was ticked stays ticked. */
function checklistAfter(
  before: Deployment,
  after: Deployment,
  facts: DecisionFacts,
): readonly ChecklistEntry[] {
  if (before.state !== 'in-progress') return before.checklist;
  const environments = facts.customer.environments.filter(({ name }) => after.environments.includes(name));
  const { components, restarts } = after;
  const lists = new Set(before.checklist.map(({ list }) => list));
  const entries = [...lists].flatMap((list) =>
    entriesFor(list, facts.checklist, { components, restarts, environments }, facts.language),
  );
  return keepTicks(before.checklist, entries);
}
