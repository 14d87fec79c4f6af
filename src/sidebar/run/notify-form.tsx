import * as v from 'valibot';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import { useLanguage, useWords } from '../words';
import { checkStep } from './check-step';
import { NoteField } from './reason-note-fields';
import { StepForm } from './step-form';
import { useStepDraft } from './use-step-draft';
import type { VerbFormProps } from './verb-form-props';

const NotifyDraftSchema = v.object({ note: v.string() });

export function NotifyForm({ view, onDone, onBack, onView }: VerbFormProps) {
  const words = useWords(runFormMessages);
  const language = useLanguage();
  const draft = useStepDraft(view, 'notify', NotifyDraftSchema, () => ({ note: '' }));
  const { value, change } = draft;
  return (
    <StepForm
      title={words.notifyTitle}
      submitLabel={words.notifySubmit}
      view={view}
      draft={draft}
      checked={checkStep({ verb: 'notify', ...value }, language)}
      onDone={onDone}
      onBack={onBack}
      onView={onView}
    >
      <NoteField value={value.note} onChange={(note) => change({ note })} />
    </StepForm>
  );
}
