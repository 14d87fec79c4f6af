import { useEffect, useState } from 'preact/hooks';
import type { StepReceipt } from '../../protocol/deployment-view';
import { attemptKey } from '../draft-keys';
import type { FormCheck } from '../form/use-checked';
import { fieldsOf } from '../step/step-failure';
import { useReread } from '../step/use-reread';
import type { SubmissionState } from '../use-submission';
import { useSubmission } from '../use-submission';
import { useLanguage } from '../words';
import { checkDraft } from './check-plan';
import type { PlanDraft } from './plan-draft';
import type { PlanInHand } from './use-plan-draft';
import { aboutPlan } from './use-plan-draft';

export interface Saving {
  readonly now: SubmissionState<StepReceipt>;
  /** Nothing has been typed since. */
  readonly isSaved: boolean;
  readonly save: () => void;
}

/** Keeps what is known so far where colleagues see it. @param ready with its boxes read */
export function useSaveDraft(
  plan: PlanInHand,
  ready: PlanDraft,
  customerKey: string | null,
  check: FormCheck,
): Saving {
  const language = useLanguage();
  const { now, submit } = useSubmission('act', attemptKey(`${plan.key}/save`));
  const [sent, setSent] = useState<PlanDraft | null>(null);
  useEffect(() => {
    if (now.state === 'done') plan.keepAs(now.value.view, sent);
    const fields = now.state === 'failed' ? fieldsOf(now.failure) : null;
    if (fields !== null && fields.size > 0) check.refuse(fields);
  }, [now]);
  useReread(now, aboutPlan(plan, customerKey), plan.take);
  const save = (): void => {
    const checked = checkDraft(ready, language);
    if (!checked.ok) {
      check.refuse(checked.errors);
      return;
    }
    setSent(plan.draft.value);
    const step = { verb: 'save-draft', form: checked.value } as const;
    submit({ ...aboutPlan(plan, customerKey), step, mail: null });
  };
  return { now, isSaved: now.state === 'done' && sent === plan.draft.value, save };
}
