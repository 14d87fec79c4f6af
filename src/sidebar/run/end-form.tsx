import { useState } from 'preact/hooks';
import { sameForm } from '../../domain/merged-form';
import { hasFailed, isRollingBack } from '../../domain/verbs/open-items';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import { Button } from '../components/button';
import { useNow } from '../use-now';
import { useLanguage, useWords } from '../words';
import { AtOnce } from './at-once';
import type { EndDraft } from './end-draft';
import { checkEnd, EndDraftSchema, likelyEnd, likelyEnding, openFor, possibleOutcomes } from './end-draft';
import { EndedField } from './ended-field';
import { EndingFields } from './ending-fields';
import { OpenItems } from './open-items';
import { StepForm } from './step-form';
import { useStepDraft } from './use-step-draft';
import type { VerbFormProps } from './verb-form-props';

/** A way back that was gone to its end leaves nothing to ask; anything else is asked. */
export function EndForm(props: VerbFormProps) {
  const { view, onDone, onBack, onView } = props;
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
  const checked = checkEnd(value, { ...view, now }, language);
  const [isAsked, setAsked] = useState(!isRollingBack(deployment) || !sameForm(value, likelyEnd(view)));
  if (!isAsked && checked.ok)
    return (
      <AtOnce {...props} title={words.endTitle} submitLabel={words.endSubmit} step={checked.value}>
        <Button look="text" onClick={() => setAsked(true)}>
          {words.endMore}
        </Button>
      </AtOnce>
    );
  return (
    <StepForm
      title={words.endTitle}
      submitLabel={words.endSubmit}
      view={view}
      draft={{ ...draft, value }}
      checked={checked}
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
