import * as v from 'valibot';
import { emergencyMessages } from '../../messages/sidebar-emergency';
import { useLanguage, useWords } from '../words';
import { checkStep, reasonMissing } from './check-step';
import { ReasonField } from './reason-note-fields';
import { StepForm } from './step-form';
import { useStepDraft } from './use-step-draft';
import type { VerbFormProps } from './verb-form-props';

export const ReasonSchema = v.object({ reason: v.string() });

/** For a lead: something was left to do or to tell. */
export function ReopenForm({ view, onDone, onBack, onView }: VerbFormProps) {
  const words = useWords(emergencyMessages);
  const language = useLanguage();
  const draft = useStepDraft(view, 'reopen', ReasonSchema, () => ({ reason: '' }));
  const { reason } = draft.value;
  return (
    <StepForm
      title={words.reopenTitle}
      submitLabel={words.reopenTitle}
      view={view}
      draft={draft}
      checked={checkStep({ verb: 'reopen', reason }, language, [reasonMissing(reason)])}
      onDone={onDone}
      onBack={onBack}
      onView={onView}
    >
      <p>{words.reopenIntro}</p>
      <ReasonField required value={reason} onChange={(typed) => draft.change({ reason: typed })} />
    </StepForm>
  );
}
