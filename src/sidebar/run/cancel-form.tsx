import { runFormMessages } from '../../messages/sidebar-run-forms';
import { useDraft } from '../use-draft';
import { useLanguage, useWords } from '../words';
import { checkStep, reasonMissing } from './check-step';
import { NoteField, noReasonNote, ReasonField, ReasonNoteSchema } from './reason-note-fields';
import { formKey, StepForm } from './step-form';
import type { VerbFormProps } from './verb-form-props';

export function CancelForm({ view, onDone, onBack }: VerbFormProps) {
  const words = useWords(runFormMessages);
  const language = useLanguage();
  const draftKey = formKey(view.deployment.uid, 'cancel');
  const { value, change } = useDraft(draftKey, ReasonNoteSchema, noReasonNote);
  return (
    <StepForm
      title={words.cancelTitle}
      submitLabel={words.cancelSubmit}
      view={view}
      draftKey={draftKey}
      typed={value}
      checked={checkStep({ verb: 'cancel', ...value }, language, [reasonMissing(value.reason)])}
      onDone={onDone}
      onBack={onBack}
    >
      <ReasonField required value={value.reason} onChange={(reason) => change({ ...value, reason })} />
      {view.deployment.state !== 'draft' && (
        <NoteField value={value.note} onChange={(note) => change({ ...value, note })} />
      )}
    </StepForm>
  );
}
