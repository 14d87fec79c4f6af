import type { ComponentChildren } from 'preact';
import type { Outcome } from '../../domain/deployment';
import { outcomeHints, outcomeNames } from '../../messages/deployment-states';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import { RadioCards } from '../form/radio-cards';
import { TextArea } from '../form/text-area';
import { useLanguage, useWords } from '../words';
import type { EndingDraft } from './end-draft';
import { isDeployed } from './end-draft';
import type { Named } from './left-out';
import { LeftOut } from './left-out';

interface EndingFieldsProps {
  readonly outcomes: readonly Outcome[];
  /** What was to be deployed. */
  readonly deployment: Named;
  readonly value: EndingDraft;
  readonly onChange: (part: Partial<EndingDraft>) => void;
  /** What stands between the outcome and the rest. */
  readonly children?: ComponentChildren;
}

/** How it went. */
export function EndingFields({ outcomes, deployment, value, onChange, children }: EndingFieldsProps) {
  const words = useWords(runFormMessages);
  const language = useLanguage();
  return (
    <>
      <RadioCards
        path="outcome"
        legend={words.endOutcome}
        cards={outcomes.map((outcome) => ({
          value: outcome,
          label: outcomeNames[outcome][language],
          hint: outcomeHints[outcome][language],
        }))}
        value={value.outcome}
        onChange={(outcome) => onChange({ outcome })}
      />
      {children}
      {value.outcome === 'completed-with-issues' && (
        <TextArea
          path="issues"
          label={words.endIssues}
          hint={words.endIssuesHint}
          required
          value={value.issues}
          onChange={(issues) => onChange({ issues })}
        />
      )}
      {isDeployed(value.outcome) && <LeftOut deployment={deployment} value={value} onChange={onChange} />}
      <TextArea
        path="remarks"
        label={words.endRemarks}
        hint={words.endRemarksHint}
        rows={2}
        value={value.remarks}
        onChange={(remarks) => onChange({ remarks })}
      />
    </>
  );
}
