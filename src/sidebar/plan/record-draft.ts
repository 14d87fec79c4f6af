import * as v from 'valibot';
import { minutesUntil } from '../../domain/calendar-date';
import type { Language } from '../../domain/language';
import type { PlanForm } from '../../domain/plan-form';
import type { Step } from '../../domain/step';
import { endingProblems } from '../../domain/verbs/end';
import { reasonProblem } from '../../domain/verbs/guards';
import { actualTimes } from '../../domain/verbs/record';
import type { DeploymentContext, DeploymentView } from '../../protocol/deployment-view';
import { LONGEST_DURATION, PlanFormSchema } from '../../protocol/plan-form-schema';
import { list, required, text } from '../../protocol/request-fields';
import { parseFields } from '../form/parse-fields';
import type { Checked } from '../form/use-checked';
import { EndingDraftSchema, linesOf } from '../run/end-draft';
import { boxCodes, codes, untimedCodes } from './check-plan';
import { planDraftOf, PlanDraftSchema, planFormOf } from './plan-draft';

const MomentSchema = v.object({ date: v.string(), time: v.string() });

/** What was done outside the add-on, with what it should have been. */
export const RecordDraftSchema = v.object({
  ...PlanDraftSchema.entries,
  ...EndingDraftSchema.entries,
  actualStart: MomentSchema,
  actualEnd: MomentSchema,
  reason: v.string(),
});
export type RecordDraft = v.InferOutput<typeof RecordDraftSchema>;

/** It was probably done as planned. */
export function recordDraftOf(view: DeploymentView): RecordDraft {
  const plan = planDraftOf(view);
  const { date, time } = plan;
  return {
    ...plan,
    outcome: 'completed',
    issues: '',
    leftOutTickets: [],
    leftOutComponents: [],
    remarks: '',
    actualStart: { date, time },
    actualEnd: { date, time: '' },
    reason: '',
  };
}

const RecordSchema = v.object({
  ...PlanFormSchema.entries,
  issues: list(required(500), 20),
  remarks: text(1000),
  reason: text(500),
});

/** What nobody planned was planned as it was done. */
function formOf(draft: RecordDraft, { start, end }: ReturnType<typeof actualTimes>): PlanForm {
  const form = planFormOf(draft);
  const took = start === null || end === null ? 1 : minutesUntil(start, end);
  return {
    ...form,
    ...(form.date === '' || form.time === '' ? draft.actualStart : {}),
    durationMinutes: form.durationMinutes > 0 ? form.durationMinutes : Math.min(took, LONGEST_DURATION),
    rollbackMinutes: form.rollbackMinutes || 0,
  };
}

/** The day's verdict stands in nobody's way: it was done. @param draft with its boxes read */
export function checkRecord(
  draft: RecordDraft,
  context: DeploymentContext,
  language: Language,
): Checked<Step> {
  const times = actualTimes(draft, context);
  const form = formOf(draft, times);
  const { outcome, remarks, reason, leftOutTickets, leftOutComponents, actualStart, actualEnd } = draft;
  const issues = outcome === 'completed-with-issues' ? linesOf(draft.issues) : [];
  const ending = { outcome, issues, remarks, leftOutTickets, leftOutComponents };
  const checked = parseFields(RecordSchema, { ...form, issues, remarks, reason }, language, [
    ...codes([...times.problems, ...endingProblems(ending), ...reasonProblem(reason)]),
    ...boxCodes(draft),
    ...untimedCodes(form, context),
  ]);
  if (!checked.ok) return checked;
  const { issues: _issues, remarks: _remarks, reason: _reason, ...planned } = checked.value;
  return { ok: true, value: { verb: 'record', form: planned, ...ending, reason, actualStart, actualEnd } };
}
