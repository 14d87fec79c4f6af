import * as v from 'valibot';
import type { Instant } from '../../domain/calendar-date';
import { minutesUntil } from '../../domain/calendar-date';
import { isEarly } from '../../domain/early-start';
import { missingBeforeStart } from '../../domain/verbs/evidence';
import type { StepOf } from '../../domain/step';
import { minutesWords } from '../../messages/minutes-words';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import { whenWords } from '../../messages/when-words';
import { Notice } from '../components/notice';
import { useNow } from '../use-now';
import { useLanguage, useWords } from '../words';
import { AtOnce } from './at-once';
import { checkStep, reasonMissing } from './check-step';
import { NotReady } from './not-ready';
import { ReasonField } from './reason-note-fields';
import { StepForm } from './step-form';
import { Untested } from './untested';
import { useStepDraft } from './use-step-draft';
import type { VerbFormProps } from './verb-form-props';

const StartDraftSchema = v.object({ reason: v.string() });

const stepFor = (reason: string): StepOf<'start'> => ({ verb: 'start', reason, note: '', acknowledged: [] });

const AT_ONCE = stepFor('');

/** Whatever is missing first; a reason where it is early; else the last look at once. */
export function StartForm(props: VerbFormProps) {
  const words = useWords(runFormMessages);
  const { deployment, now: read, verbs } = props.view;
  const now = useNow(read);
  const { start } = deployment.planned;
  const missing = missingBeforeStart(deployment);
  if (missing.length > 0 && verbs.includes('start')) return <NotReady {...props} missing={missing} />;
  if (start !== null && isEarly(deployment, now))
    return <EarlyStart {...props} start={start} minutes={minutesUntil(now, start)} />;
  return (
    <AtOnce {...props} title={words.startTitle} step={AT_ONCE} submitLabel={words.startSubmit}>
      <Untested deployment={deployment} />
    </AtOnce>
  );
}

interface EarlyStartProps extends VerbFormProps {
  readonly start: Instant;
  readonly minutes: number;
}

function EarlyStart({ view, start, minutes, onDone, onBack, onView }: EarlyStartProps) {
  const words = useWords(runFormMessages);
  const language = useLanguage();
  const draft = useStepDraft(view, 'start', StartDraftSchema, () => ({ reason: '' }));
  const { value, change } = draft;
  return (
    <StepForm
      title={words.startTitle}
      submitLabel={words.startSubmit}
      view={view}
      draft={draft}
      checked={checkStep(stepFor(value.reason), language, [reasonMissing(value.reason)])}
      onDone={onDone}
      onBack={onBack}
      onView={onView}
    >
      <Notice severity="warning">
        {words.startEarly(minutesWords(minutes), whenWords(start, view.zone, language))}
      </Notice>
      <ReasonField required value={value.reason} onChange={(reason) => change({ reason })} />
    </StepForm>
  );
}
