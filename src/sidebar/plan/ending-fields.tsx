import type { Deployment } from '../../domain/deployment';
import { OUTCOMES } from '../../domain/deployment';
import { outcomeHints, outcomeNames } from '../../messages/deployment-states';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import { RadioCards } from '../form/radio-cards';
import { TextArea } from '../form/text-area';
import type { EndDraft } from '../run/end-draft';
import { isDeployed } from '../run/end-draft';
import { LeftOut } from '../run/left-out';
import { useLanguage, useWords } from '../words';
import type { RecordDraft } from './record-draft';

interface EndingFieldsProps {
  readonly value: RecordDraft;
  readonly deployment: Deployment;
  readonly onChange: (part: Partial<EndDraft>) => void;
}

/** How it went: without a checklist every outcome is possible. */
export function EndingFields({ value, deployment, onChange }: EndingFieldsProps) {
  const words = useWords(runFormMessages);
  const language = useLanguage();
  const { tickets, components } = value;
  return (
    <>
      <RadioCards
        path="outcome"
        legend={words.endOutcome}
        cards={OUTCOMES.map((outcome) => ({
          value: outcome,
          label: outcomeNames[outcome][language],
          hint: outcomeHints[outcome][language],
        }))}
        value={value.outcome}
        onChange={(outcome) => onChange({ outcome })}
      />
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
      {isDeployed(value.outcome) && (
        <LeftOut deployment={{ ...deployment, tickets, components }} value={value} onChange={onChange} />
      )}
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
