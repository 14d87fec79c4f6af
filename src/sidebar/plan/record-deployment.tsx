import { OUTCOMES } from '../../domain/deployment';
import { changeMessages } from '../../messages/sidebar-plan-changes';
import { EndingFields } from '../run/ending-fields';
import { ReasonField } from '../run/reason-note-fields';
import { StepForm } from '../run/step-form';
import { useStepDraft } from '../run/use-step-draft';
import { useNow } from '../use-now';
import { useLanguage, useWords } from '../words';
import { readingFacts } from './content-props';
import type { ChangeProps } from './edit-deployment';
import { MomentField } from './moment-field';
import { withBoxesRead } from './read-box';
import { RecordedContent } from './recorded-content';
import type { RecordDraft } from './record-draft';
import { checkRecord, RecordDraftSchema, recordDraftOf } from './record-draft';

/** For what was done without the add-on: when it really was, and how it went. */
export function RecordDeployment({ view, onBack, onDone, onView }: ChangeProps) {
  const words = useWords(changeMessages);
  const language = useLanguage();
  const context = { ...view, now: useNow(view.now) };
  const draft = useStepDraft(view, 'record', RecordDraftSchema, () => recordDraftOf(view));
  const { value, change } = draft;
  const ready = withBoxesRead(value, readingFacts({ context, last: null }));
  return (
    <StepForm
      title={words.recordTitle}
      submitLabel={words.recordSubmit}
      view={view}
      draft={draft}
      checked={checkRecord(ready, context, language)}
      onDone={onDone}
      onBack={onBack}
      onView={onView}
    >
      <p>{words.recordIntro}</p>
      <MomentField
        path="actualStart"
        legend={words.recordStart}
        value={value.actualStart}
        onChange={(actualStart) => change({ actualStart, ...endDayWith(value, actualStart.date) })}
      />
      <MomentField
        path="actualEnd"
        legend={words.recordEnd}
        value={value.actualEnd}
        onChange={(actualEnd) => change({ actualEnd })}
      />
      {/* Without a checklist every outcome is possible. */}
      <EndingFields outcomes={OUTCOMES} deployment={value} value={value} onChange={change} />
      <ReasonField required value={value.reason} onChange={(reason) => change({ reason })} />
      <RecordedContent value={value} context={context} onChange={change} />
    </StepForm>
  );
}

/** Most end on the day on which they started. */
const endDayWith = (
  { actualStart, actualEnd }: RecordDraft,
  date: string,
): Pick<RecordDraft, 'actualEnd'> | null =>
  actualEnd.date === actualStart.date ? { actualEnd: { ...actualEnd, date } } : null;
