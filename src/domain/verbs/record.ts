import type { Deployment } from '../deployment';
import type { FieldProblem } from '../refusal';
import { err } from '../result';
import type { StepOf } from '../step';
import { withoutPast } from '../dates/verdict';
import { planOf } from './content';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { deployed, endingProblems } from './end';
import { planProblems } from './form-problems';
import { checkFields, questionOf, reasonProblem } from './guards';
import type { ClockFacts } from './moment';
import { momentOf } from './moment';

/** When it really was: both in the past, the end after the start. */
export function actualTimes(
  { actualStart, actualEnd }: Pick<StepOf<'record'>, 'actualStart' | 'actualEnd'>,
  facts: ClockFacts,
) {
  const start = momentOf('actualStart', actualStart, facts);
  const end = momentOf('actualEnd', actualEnd, facts);
  const isBackwards = start.at !== null && end.at !== null && end.at <= start.at;
  const backwards: FieldProblem[] = isBackwards ? [{ field: 'actualEnd', code: 'before-start' }] : [];
  return { start: start.at, end: end.at, problems: [...start.problems, ...end.problems, ...backwards] };
}

/** What was done outside the add-on: it is written down as it was, and the day's verdict with it, whatever that is. */
export function record(step: StepOf<'record'>, before: Deployment, facts: DecisionFacts): Decided {
  const { form, reason, outcome, issues, remarks } = step;
  const { start, end, problems } = actualTimes(step, facts);
  const problem = checkFields([
    ...problems,
    ...planProblems(form, facts),
    ...endingProblems(step),
    ...reasonProblem(reason),
  ]);
  if (problem !== null || start === null) return err(problem ?? { code: 'fields', problems: [] });
  const planned = { ...before, ...planOf(form, before, facts) };
  return stepped('record', planned, facts, {
    changes: {
      state: 'ended',
      id: before.id === '' ? facts.newId : before.id,
      outcome,
      issues: outcome === 'completed-with-issues' ? issues : [],
      remarks,
      actual: { start, end },
      verdict: withoutPast(facts.verdict(questionOf({ ...form, uid: before.uid }, { ...form, start }))),
      ...deployed(step, planned),
    },
    reason,
    tell: 'told-record',
    shows: true,
  });
}
