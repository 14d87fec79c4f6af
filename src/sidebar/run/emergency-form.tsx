import { emergencyMessages } from '../../messages/sidebar-emergency';
import { planDraftOf, planFormOf } from '../plan/plan-draft';
import { useLanguage, useWords } from '../words';
import { checkStep, reasonMissing } from './check-step';
import { ReasonField } from './reason-note-fields';
import { ReasonSchema } from './reopen-form';
import { StepForm } from './step-form';
import { useStepDraft } from './use-step-draft';
import type { VerbFormProps } from './verb-form-props';

/** What is planned for another moment cannot wait. */
export function EmergencyForm({ view, onDone, onBack, onView }: VerbFormProps) {
  const words = useWords(emergencyMessages);
  const language = useLanguage();
  const draft = useStepDraft(view, 'emergency', ReasonSchema, () => ({ reason: '' }));
  const { reason } = draft.value;
  const form = planFormOf(planDraftOf(view));
  return (
    <StepForm
      title={words.title}
      submitLabel={words.submit}
      view={view}
      draft={draft}
      checked={checkStep(
        { verb: 'emergency', form, keys: [], reason, acknowledged: [], note: '' },
        language,
        [reasonMissing(reason)],
      )}
      onDone={onDone}
      onBack={onBack}
      onView={onView}
    >
      <p>{words.intro}</p>
      <ReasonField required value={reason} onChange={(typed) => draft.change({ reason: typed })} />
    </StepForm>
  );
}
