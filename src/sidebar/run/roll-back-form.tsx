import { runFormMessages } from '../../messages/sidebar-run-forms';
import { useLanguage, useWords } from '../words';
import { checkStep } from './check-step';
import { NoteField, noReasonNote, ReasonField, ReasonNoteSchema } from './reason-note-fields';
import { StepForm } from './step-form';
import { useStepDraft } from './use-step-draft';
import type { VerbFormProps } from './verb-form-props';

export function RollBackForm({ view, onDone, onBack, onView }: VerbFormProps) {
  const words = useWords(runFormMessages);
  const language = useLanguage();
  const draft = useStepDraft(view, 'roll-back', ReasonNoteSchema, noReasonNote);
  const { value, change } = draft;
  return (
    <StepForm
      title={words.rollBackTitle}
      submitLabel={words.rollBackSubmit}
      view={view}
      draft={draft}
      checked={checkStep({ verb: 'roll-back', ...value }, language)}
      onDone={onDone}
      onBack={onBack}
      onView={onView}
    >
      <p>{words.rollBackIntro}</p>
      <ReasonField required={false} value={value.reason} onChange={(reason) => change({ reason })} />
      <NoteField value={value.note} onChange={(note) => change({ note })} />
    </StepForm>
  );
}
