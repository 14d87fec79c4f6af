import { changeMessages } from '../../messages/sidebar-plan-changes';
import { spanInSentence } from '../../messages/sidebar-plan-when';
import { Section } from '../components/view';
import { Check } from '../form/inputs';
import { NoteField, ReasonField } from '../run/reason-note-fields';
import { formKey, StepForm } from '../run/step-form';
import { useDraft } from '../use-draft';
import { useNow } from '../use-now';
import { useLanguage, useWords } from '../words';
import type { ChangeProps } from './edit-deployment';
import { checkMove, MoveDraftSchema } from './move-draft';
import { timeDraftOf } from './time-draft';
import { WhenFields } from './when-fields';

/** To another date, and why. */
export function MoveDeployment({ view, onBack, onDone }: ChangeProps) {
  const words = useWords(changeMessages);
  const language = useLanguage();
  const { deployment, zone } = view;
  const context = { ...view, now: useNow(view.now) };
  const draftKey = formKey(deployment.uid, 'move');
  const { value, change } = useDraft(draftKey, MoveDraftSchema, () => ({
    ...timeDraftOf(deployment, zone),
    date: '',
    agreed: false,
    reason: '',
    note: '',
  }));
  const { start, durationMinutes } = deployment.planned;
  return (
    <StepForm
      title={words.moveTitle}
      submitLabel={words.moveSubmit}
      view={view}
      draftKey={draftKey}
      typed={value}
      checked={checkMove(value, context, language)}
      onDone={onDone}
      onBack={onBack}
    >
      {start !== null && <p>{words.moveFrom(spanInSentence(start, durationMinutes, zone, language))}</p>}
      <Section title={words.moveTo}>
        <WhenFields
          draft={value}
          context={context}
          onChange={(changes) => change({ ...value, ...changes })}
        />
        <Check
          path="agreed"
          label={words.moveAgreed}
          checked={value.agreed}
          onChange={(agreed) => change({ ...value, agreed })}
        />
        <ReasonField required value={value.reason} onChange={(reason) => change({ ...value, reason })} />
        <NoteField value={value.note} onChange={(note) => change({ ...value, note })} />
      </Section>
    </StepForm>
  );
}
