import { useState } from 'preact/hooks';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import { Button } from '../components/button';
import { useLanguage, useWords } from '../words';
import { AtOnce } from './at-once';
import { checkStep } from './check-step';
import { NoteField, noReasonNote, ReasonField, ReasonNoteSchema } from './reason-note-fields';
import { StepForm } from './step-form';
import { useStepDraft } from './use-step-draft';
import type { VerbFormProps } from './verb-form-props';

/** In a hurry nothing is asked: a reason and a text for the customer may be added. */
export function RollBackForm(props: VerbFormProps) {
  const { view, onDone, onBack, onView } = props;
  const words = useWords(runFormMessages);
  const language = useLanguage();
  const draft = useStepDraft(view, 'roll-back', ReasonNoteSchema, noReasonNote);
  const { value, change } = draft;
  const [isAsked, setAsked] = useState(value.reason !== '' || value.note !== '');
  if (!isAsked)
    return (
      <AtOnce
        {...props}
        title={words.rollBackTitle}
        submitLabel={words.rollBackSubmit}
        step={{ verb: 'roll-back', ...noReasonNote() }}
      >
        <p>{words.rollBackIntro}</p>
        <Button look="text" onClick={() => setAsked(true)}>
          {words.rollBackMore}
        </Button>
      </AtOnce>
    );
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
