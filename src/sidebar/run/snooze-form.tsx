import * as v from 'valibot';
import { addDays } from '../../domain/calendar-date';
import { localTime } from '../../domain/local-time';
import { snoozeMessages } from '../../messages/sidebar-snooze';
import { DateInput } from '../plan/date-input';
import { useLanguage, useWords } from '../words';
import { checkStep, reasonMissing } from './check-step';
import { ReasonField } from './reason-note-fields';
import { StepForm } from './step-form';
import { useStepDraft } from './use-step-draft';
import type { VerbFormProps } from './verb-form-props';

const SnoozeSchema = v.object({ until: v.string(), reason: v.string() });

/** A week is what most waits take. */
const USUAL = 7;

/** It is not forgotten, only not to be done yet. */
export function SnoozeForm({ view, onDone, onBack, onView }: VerbFormProps) {
  const words = useWords(snoozeMessages);
  const language = useLanguage();
  const today = localTime(view.now, view.zone).date;
  const draft = useStepDraft(view, 'snooze', SnoozeSchema, () => ({
    until: addDays(today, USUAL),
    reason: '',
  }));
  const { until, reason } = draft.value;
  return (
    <StepForm
      title={words.title}
      submitLabel={words.title}
      view={view}
      draft={draft}
      checked={checkStep({ verb: 'snooze', until, reason }, language, [reasonMissing(reason)])}
      onDone={onDone}
      onBack={onBack}
      onView={onView}
    >
      <p>{words.intro}</p>
      <DateInput
        path="until"
        label={words.until}
        value={until}
        onChange={(typed) => draft.change({ until: typed })}
      />
      <ReasonField required value={reason} onChange={(typed) => draft.change({ reason: typed })} />
    </StepForm>
  );
}
