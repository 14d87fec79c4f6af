import type { Deployment, Outcome } from '../deployment';
import type { FieldProblem } from '../refusal';
import { err } from '../result';
import type { Ending, StepOf } from '../step';
import type { TemplateKind } from '../template-kind';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { checkFields } from './guards';
import type { ClockFacts } from './moment';
import { momentOf } from './moment';
import { hasFailed, isRollingBack, openItems } from './open-items';

export const END_TEMPLATES: Readonly<Record<Outcome, TemplateKind>> = {
  completed: 'end',
  'completed-with-issues': 'end-with-issues',
  'rolled-back': 'end-rolled-back',
  aborted: 'end-aborted',
};

export const endingProblems = ({ outcome, issues }: Ending): FieldProblem[] =>
  outcome === 'completed-with-issues' && issues.length === 0 ? [{ field: 'issues', code: 'required' }] : [];

/** Of an outcome that the checklist contradicts. */
function outcomeProblems({ outcome }: Ending, before: Deployment): FieldProblem[] {
  const isBack = outcome === 'rolled-back';
  if (isRollingBack(before) !== isBack)
    return [{ field: 'outcome', code: isBack ? 'outcome-not-rolled-back' : 'outcome-rolling-back' }];
  const contradicted = outcome === 'completed' && hasFailed(before);
  return contradicted ? [{ field: 'outcome', code: 'outcome-failed-items' }] : [];
}

/** What an end says of each ticket and component. */
export function deployed(
  { outcome, leftOutTickets, leftOutComponents }: Ending,
  { tickets, components }: Deployment,
): Pick<Deployment, 'tickets' | 'components'> {
  const any = outcome === 'completed' || outcome === 'completed-with-issues';
  return {
    tickets: tickets.map((ticket) => ({
      ...ticket,
      deployed: any && !leftOutTickets.includes(ticket.number),
    })),
    components: components.map((component) => ({
      ...component,
      deployed: any && !leftOutComponents.includes(component.name),
    })),
  };
}

/** When it really ended, for somebody may say so only the day after: since the start, and not later than now. */
export function endOf(
  endedAt: StepOf<'end'>['endedAt'],
  { actual }: Pick<Deployment, 'actual'>,
  facts: ClockFacts,
): ReturnType<typeof momentOf> {
  if (endedAt === null) return { at: facts.now, problems: [] };
  const end = momentOf('endedAt', endedAt, facts);
  const isBackwards = end.at !== null && actual.start !== null && end.at < actual.start;
  return isBackwards ? { at: null, problems: [{ field: 'endedAt', code: 'before-start' }] } : end;
}

/** Step 4 of the procedure. */
export function end(step: StepOf<'end'>, before: Deployment, facts: DecisionFacts): Decided {
  const endedAt = endOf(step.endedAt, before, facts);
  const problem = checkFields([
    ...endedAt.problems,
    ...endingProblems(step),
    ...outcomeProblems(step, before),
  ]);
  if (problem !== null) return err(problem);
  const { outcome, issues, remarks, note } = step;
  const open = openItems(before, outcome);
  if (open.length > 0) return err({ code: 'items-open', items: open.map(({ text }) => text) });
  return stepped('end', before, facts, {
    changes: {
      state: 'ended',
      outcome,
      issues: outcome === 'completed-with-issues' ? issues : [],
      remarks,
      actual: { ...before.actual, end: endedAt.at },
      ...deployed(step, before),
    },
    mail: { template: END_TEMPLATES[outcome], needed: true, said: { note, issues } },
    shows: true,
  });
}
