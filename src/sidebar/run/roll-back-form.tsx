import { runFormMessages } from '../../messages/sidebar-run-forms';
import { useDraft } from '../use-draft';
import { useLanguage, useWords } from '../words';
import { checkStep } from './check-step';
import { NoteField, noReasonNote, ReasonField, ReasonNoteSchema } from './reason-note-fields';
import { formKey, StepForm } from './step-form';
import type { VerbFormProps } from './verb-form-props';

export function RollBackForm({ view, onDone, onBack }: VerbFormProps) {
  const words = useWords(runFormMessages);
  const language = useLanguage();
  const draftKey = formKey(view.deployment.uid, 'roll-back');
  const { value, change } = useDraft(draftKey, ReasonNoteSchema, noReasonNote);
  return (
    <StepForm
      title={words.rollBackTitle}
      submitLabel={words.rollBackSubmit}
      view={view}
      draftKey={draftKey}
      typed={value}
      checked={checkStep({ verb: 'roll-back', ...value }, language)}
      onDone={onDone}
      onBack={onBack}
    >
      <p>{words.rollBackIntro}</p>
      <ReasonField
        required={false}
        value={value.reason}
        onChange={(reason) => change({ ...value, reason })}
      />
      <NoteField value={value.note} onChange={(note) => change({ ...value, note })} />
    </StepForm>
  );
}
