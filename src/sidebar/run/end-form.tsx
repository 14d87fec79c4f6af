import { hasFailed, isRollingBack } from '../../domain/verbs/open-items';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import { useNow } from '../use-now';
import { useLanguage, useWords } from '../words';
import type { EndDraft } from './end-draft';
import { checkEnd, EndDraftSchema, likelyEnd, likelyEnding, openFor, possibleOutcomes } from './end-draft';
import { EndedField } from './ended-field';
import { EndingFields } from './ending-fields';
import { OpenItems } from './open-items';
import { StepForm } from './step-form';
import { useStepDraft } from './use-step-draft';
import type { VerbFormProps } from './verb-form-props';

export function EndForm({ view, onDone, onBack, onView }: VerbFormProps) {
  const words = useWords(runFormMessages);
  const language = useLanguage();
  const { deployment } = view;
  const now = useNow(view.now);
  const draft = useStepDraft(view, 'end', EndDraftSchema, () => likelyEnd(view));
  const outcomes = possibleOutcomes(deployment);
  const outcome = outcomes.includes(draft.value.outcome)
    ? draft.value.outcome
    : likelyEnding(deployment).outcome;
  const value: EndDraft = { ...draft.value, outcome };
  return (
    <StepForm
      title={words.endTitle}
      submitLabel={words.endSubmit}
      view={view}
      draft={{ ...draft, value }}
      checked={checkEnd(value, { ...view, now }, language)}
      onDone={onDone}
      onBack={onBack}
      onView={onView}
    >
      <EndedField value={value} onChange={draft.change} />
      <EndingFields
        outcomes={outcomes}
        deployment={deployment}
        value={value}
        onChange={(part) => draft.change({ outcome, ...part })}
      >
        {!isRollingBack(deployment) && (
          <p class="hint">
            {hasFailed(deployment) && words.endFailed} {words.endRollBackFirst}
          </p>
        )}
        <OpenItems items={openFor(value, deployment)} onBack={onBack} />
      </EndingFields>
    </StepForm>
  );
}
