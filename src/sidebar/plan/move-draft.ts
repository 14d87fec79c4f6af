import * as v from 'valibot';
import type { Language } from '../../domain/language';
import type { Step } from '../../domain/step';
import { reasonProblem } from '../../domain/verbs/guards';
import { TimeFormSchema } from '../../protocol/plan-form-schema';
import { text } from '../../protocol/request-fields';
import type { DateContext } from '../dates/date-verdict';
import { parseFields } from '../form/parse-fields';
import type { Checked } from '../form/use-checked';
import { codes, timeCodes } from './check-plan';
import { TimeDraftSchema, timeFormOf } from './time-draft';

export const MoveDraftSchema = v.object({
  ...TimeDraftSchema.entries,
  agreed: v.boolean(),
  reason: v.string(),
  note: v.string(),
});
export type MoveDraft = v.InferOutput<typeof MoveDraftSchema>;

const MoveSchema = v.object({
  ...TimeFormSchema.entries,
  agreed: v.boolean(),
  reason: text(500),
  note: text(2000),
});

export function checkMove(draft: MoveDraft, context: DateContext, language: Language): Checked<Step> {
  const to = timeFormOf(draft);
  const checked = parseFields(MoveSchema, { ...draft, ...to }, language, [
    ...timeCodes(to, context),
    ...codes(reasonProblem(draft.reason)),
  ]);
  if (!checked.ok) return checked;
  const { agreed, reason, note, ...time } = checked.value;
  return { ok: true, value: { verb: 'move', to: time, agreed, reason, note, acknowledged: [] } };
}
