import type { Deployment } from '../deployment';
import { instantAt } from '../local-time';
import type { FieldProblem } from '../refusal';
import { err } from '../result';
import type { StepOf } from '../step';
import { planOf, startOf } from './content';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { deployed, endingProblems } from './end';
import { planProblems } from './form-problems';
import { checkFields, reasonProblem } from './guards';

type Moment = StepOf<'record'>['actualStart'];

function momentOf(field: string, { date, time }: Moment, { zone, now }: DecisionFacts) {
  const problem = (code: string): { at: null; problems: FieldProblem[] } => ({
    at: null,
    problems: [{ field, code }],
  });
  if (date === '' || time === '') return problem('required');
  const at = instantAt(date, time, zone);
  if (!at.ok) return problem('clock-change');
  return at.value > now ? problem('not-yet') : { at: at.value, problems: [] };
}

/** What was done outside the add-on: it is written down as it was, and the day's verdict with it, whatever that is. */
export function record(step: StepOf<'record'>, before: Deployment, facts: DecisionFacts): Decided {
  const { form, reason, outcome, issues, remarks } = step;
  const started = momentOf('actualStart', step.actualStart, facts);
  const ended = momentOf('actualEnd', step.actualEnd, facts);
  const isBackwards = started.at !== null && ended.at !== null && ended.at <= started.at;
  const problem = checkFields([
    ...started.problems,
    ...ended.problems,
    ...(isBackwards ? [{ field: 'actualEnd', code: 'before-start' }] : []),
    ...planProblems(form, facts),
    ...endingProblems(step),
    ...reasonProblem(reason),
  ]);
  if (problem !== null || started.at === null) return err(problem ?? { code: 'fields', problems: [] });
  const planned = { ...before, ...planOf(form, before, facts) };
  return stepped('record', planned, facts, {
    changes: {
      state: 'ended',
      id: before.id === '' ? facts.newId : before.id,
      outcome,
      issues: outcome === 'completed-with-issues' ? issues : [],
      remarks,
      actual: { start: started.at, end: ended.at },
      verdict: facts.verdict(startOf(form, facts.zone) ?? started.at, form.durationMinutes),
      ...deployed(step, planned),
    },
    reason,
    shows: true,
  });
}
