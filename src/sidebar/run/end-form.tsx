import { outcomeHints, outcomeNames } from '../../messages/deployment-states';
import { hasFailed, isRollingBack } from '../../domain/verbs/open-items';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import { RadioCards } from '../form/radio-cards';
import { TextArea } from '../form/text-area';
import { useDraft } from '../use-draft';
import { useLanguage, useWords } from '../words';
import { checkEnd, EndDraftSchema, isDeployed, likelyEnd, openFor, possibleOutcomes } from './end-draft';
import { LeftOut } from './left-out';
import { OpenItems } from './open-items';
import { formKey, StepForm } from './step-form';
import type { VerbFormProps } from './verb-form-props';

export function EndForm({ view, onDone, onBack }: VerbFormProps) {
  const words = useWords(runFormMessages);
  const language = useLanguage();
  const { deployment } = view;
  const draftKey = formKey(deployment.uid, 'end');
  const draft = useDraft(draftKey, EndDraftSchema, () => likelyEnd(deployment));
  const possible = possibleOutcomes(deployment);
  const value = possible.includes(draft.value.outcome)
    ? draft.value
    : { ...draft.value, outcome: likelyEnd(deployment).outcome };
  const change = (part: Partial<typeof value>): void => draft.change({ ...value, ...part });
  return (
    <StepForm
      title={words.endTitle}
      submitLabel={words.endSubmit}
      view={view}
      draftKey={draftKey}
      typed={value}
      checked={checkEnd(value, deployment, language)}
      onDone={onDone}
      onBack={onBack}
    >
      <RadioCards
        path="outcome"
        legend={words.endOutcome}
        cards={possible.map((outcome) => ({
          value: outcome,
          label: outcomeNames[outcome][language],
          hint: outcomeHints[outcome][language],
        }))}
        value={value.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {!isRollingBack(deployment) && (
        <p class="hint">
          {hasFailed(deployment) && words.endFailed} {words.endRollBackFirst}
        </p>
      )}
      <OpenItems items={openFor(value, deployment)} onBack={onBack} />
      {value.outcome === 'completed-with-issues' && (
        <TextArea
          path="issues"
          label={words.endIssues}
          hint={words.endIssuesHint}
          required
          value={value.issues}
          onChange={(issues) => change({ issues })}
        />
      )}
      {isDeployed(value.outcome) && <LeftOut deployment={deployment} value={value} onChange={change} />}
      <TextArea
        path="remarks"
        label={words.endRemarks}
        hint={words.endRemarksHint}
        rows={2}
        value={value.remarks}
        onChange={(remarks) => change({ remarks })}
      />
    </StepForm>
  );
}
