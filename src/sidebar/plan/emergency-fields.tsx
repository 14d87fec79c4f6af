import { emergencyMessages } from '../../messages/sidebar-emergency';
import { whenMessages } from '../../messages/sidebar-plan-when';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { Section } from '../components/view';
import { ReasonField } from '../run/reason-note-fields';
import { useWords } from '../words';
import type { PlanDraft } from './plan-draft';
import { Minutes } from './when-fields';

interface EmergencyFieldsProps {
  readonly draft: PlanDraft;
  readonly onChange: (changes: Partial<PlanDraft>) => void;
}

/** In the place of a date: why it cannot wait, and for how long. */
export function EmergencyFields({ draft, onChange }: EmergencyFieldsProps) {
  const words = useWords(emergencyMessages);
  const when = useWords(whenMessages);
  return (
    <Section title={words.title}>
      <Notice severity="warning">{words.intro}</Notice>
      <ReasonField required value={draft.reason} onChange={(reason) => onChange({ reason })} />
      <Minutes
        path="durationMinutes"
        label={when.duration}
        hint={when.durationHint}
        value={draft.durationMinutes}
        onChange={(durationMinutes) => onChange({ durationMinutes })}
      />
      <Button look="text" onClick={() => onChange({ emergency: false })}>
        {words.isNot}
      </Button>
    </Section>
  );
}
