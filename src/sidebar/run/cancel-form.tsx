import { runFormMessages } from '../../messages/sidebar-run-forms';
import { useLanguage, useWords } from '../words';
import { checkStep, reasonMissing } from './check-step';
import { NoteField, noReasonNote, ReasonField, ReasonNoteSchema } from './reason-note-fields';
import { StepForm } from './step-form';
import { useStepDraft } from './use-step-draft';
import type { VerbFormProps } from './verb-form-props';

export function CancelForm({ view, onDone, onBack, onView }: VerbFormProps) {
  const words = useWords(runFormMessages);
  const language = useLanguage();
  const draft = useStepDraft(view, 'cancel', ReasonNoteSchema, noReasonNote);
  const { value, change } = draft;
  return (
    <StepForm
      title={words.cancelTitle}
      submitLabel={words.cancelSubmit}
      view={view}
      draft={draft}
      checked={checkStep({ verb: 'cancel', ...value }, language, [reasonMissing(value.reason)])}
      onDone={onDone}
      onBack={onBack}
      onView={onView}
    >
      <ReasonField required value={value.reason} onChange={(reason) => change({ reason })} />
      {view.deployment.state !== 'draft' && (
        <NoteField value={value.note} onChange={(note) => change({ note })} />
      )}
    </StepForm>
  );
}
