import { minutesWords } from '../../messages/minutes-words';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import type { DeploymentView } from '../../protocol/deployment-view';
import { RadioCards } from '../form/radio-cards';
import { TimeInput } from '../form/time-input';
import { useNow } from '../use-now';
import { useLanguage, useWords } from '../words';
import type { DelayDraft } from './delay-draft';
import { checkDelay, DelayDraftSchema, MORE, newEndAfter, noDelay } from './delay-draft';
import { NoteField, ReasonField } from './reason-note-fields';
import { StepForm } from './step-form';
import { useStepDraft } from './use-step-draft';
import type { VerbFormProps } from './verb-form-props';

export function DelayForm({ view, onDone, onBack, onView }: VerbFormProps) {
  const words = useWords(runFormMessages);
  const language = useLanguage();
  const now = useNow(view.now);
  const { deployment, zone } = view;
  const draft = useStepDraft(view, 'delay', DelayDraftSchema, noDelay);
  const { value, change } = draft;
  return (
    <StepForm
      title={words.delayTitle}
      submitLabel={words.delaySubmit}
      view={view}
      draft={draft}
      checked={checkDelay(value, { deployment, now, zone, language })}
      onDone={onDone}
      onBack={onBack}
      onView={onView}
    >
      <Until view={view} now={now} value={value} onChange={change} />
      <NoteField value={value.note} onChange={(note) => change({ note })} />
      <ReasonField required={false} value={value.reason} onChange={(reason) => change({ reason })} />
    </StepForm>
  );
}

interface UntilProps {
  readonly view: DeploymentView;
  readonly now: string;
  readonly value: DelayDraft;
  readonly onChange: (part: Partial<DelayDraft>) => void;
}

/** Each choice says the new time on the customer's clock. */
function Until({ view: { deployment, zone }, now, value, onChange }: UntilProps) {
  const words = useWords(runFormMessages);
  const more = MORE.map((minutes) => {
    const time = newEndAfter(Number(minutes), deployment, now, zone);
    return { value: minutes, label: words.delayMore(minutesWords(Number(minutes)), time) };
  });
  return (
    <>
      <RadioCards
        path="until"
        legend={words.delayUntil}
        cards={[
          ...more,
          { value: 'time', label: words.delayTime },
          { value: 'unknown', label: words.delayUnknown },
        ]}
        value={value.until === '' ? null : value.until}
        onChange={(until) => onChange({ until })}
      />
      {value.until === 'time' && (
        <TimeInput
          path="newEnd"
          label={words.delayNewEnd}
          required
          value={value.time}
          onChange={(time) => onChange({ time })}
        />
      )}
    </>
  );
}
