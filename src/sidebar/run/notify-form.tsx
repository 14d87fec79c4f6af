import * as v from 'valibot';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import { useDraft } from '../use-draft';
import { useLanguage, useWords } from '../words';
import { checkStep } from './check-step';
import { NoteField } from './reason-note-fields';
import { formKey, StepForm } from './step-form';
import type { VerbFormProps } from './verb-form-props';

const NotifyDraftSchema = v.object({ note: v.string() });

export function NotifyForm({ view, onDone, onBack }: VerbFormProps) {
  const words = useWords(runFormMessages);
  const language = useLanguage();
  const draftKey = formKey(view.deployment.uid, 'notify');
  const { value, change } = useDraft(draftKey, NotifyDraftSchema, () => ({ note: '' }));
  return (
    <StepForm
      title={words.notifyTitle}
      submitLabel={words.notifySubmit}
      view={view}
      draftKey={draftKey}
      typed={value}
      checked={checkStep({ verb: 'notify', ...value }, language)}
      onDone={onDone}
      onBack={onBack}
    >
      <NoteField value={value.note} onChange={(note) => change({ note })} />
    </StepForm>
  );
}
