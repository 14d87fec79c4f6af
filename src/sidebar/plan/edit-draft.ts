import * as v from 'valibot';
import type { Language } from '../../domain/language';
import type { ContentForm } from '../../domain/plan-form';
import type { Step } from '../../domain/step';
import { reasonProblem } from '../../domain/verbs/guards';
import { ContentFormSchema } from '../../protocol/plan-form-schema';
import { text } from '../../protocol/request-fields';
import type { DeploymentView } from '../../protocol/deployment-view';
import { parseFields } from '../form/parse-fields';
import type { Checked } from '../form/use-checked';
import { boxCodes, codes, contentCodes } from './check-plan';
import { ContentDraftSchema } from './content-draft';
import { contentFormOf } from './content-form';
import { contentDraftOf } from './content-of';

export const EditDraftSchema = v.object({ ...ContentDraftSchema.entries, reason: v.string() });
export type EditDraft = v.InferOutput<typeof EditDraftSchema>;

const EditSchema = v.object({ ...ContentFormSchema.entries, reason: text(500) });

/** What was agreed with the customer, in one order; null for a form that cannot be read. */
function agreedIn(form: ContentForm): string | null {
  const read = v.safeParse(ContentFormSchema, form);
  if (!read.success) return null;
  const { prerequisites: _evidence, riskAccepted: _risk, agreement: _agreement, ...agreed } = read.output;
  return JSON.stringify(agreed);
}

/** Evidence may be brought without a reason; what was agreed changes only with one. @param draft with its boxes read */
export function checkEdit(draft: EditDraft, view: DeploymentView, language: Language): Checked<Step> {
  const form = contentFormOf(draft);
  const agreed = agreedIn(form);
  const isChanged =
    agreed !== null && agreed !== agreedIn(contentFormOf(contentDraftOf(view.deployment, view.zone)));
  const checked = parseFields(EditSchema, { ...form, reason: draft.reason }, language, [
    ...boxCodes(draft),
    ...contentCodes(form, view),
    ...(isChanged ? codes(reasonProblem(draft.reason)) : []),
  ]);
  if (!checked.ok) return checked;
  const { reason, ...content } = checked.value;
  return { ok: true, value: { verb: 'edit', form: content, reason, acknowledged: [] } };
}
