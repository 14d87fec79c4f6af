import { runFormMessages } from '../../messages/sidebar-run-forms';
import { RadioCards } from '../form/radio-cards';
import { MomentField } from '../plan/moment-field';
import { useWords } from '../words';
import type { EndDraft } from './end-draft';

interface EndedFieldProps {
  readonly value: EndDraft;
  readonly onChange: (part: Partial<EndDraft>) => void;
}

/** When it was over: just now, or at a moment that has to be told. */
export function EndedField({ value, onChange }: EndedFieldProps) {
  const words = useWords(runFormMessages);
  return (
    <>
      <RadioCards
        path="ended"
        legend={words.ended}
        cards={[
          { value: 'now', label: words.endedNow },
          { value: 'before', label: words.endedBefore },
        ]}
        value={value.ended}
        onChange={(ended) => onChange({ ended })}
      />
      {value.ended === 'before' && (
        <MomentField
          path="endedAt"
          legend={words.endedAt}
          value={value.endedAt}
          onChange={(endedAt) => onChange({ endedAt })}
        />
      )}
    </>
  );
}
