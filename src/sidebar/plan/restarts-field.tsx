import type { Restarts } from '../../domain/deployment';
import { contentMessages } from '../../messages/sidebar-plan-content';
import { Check, TextInput } from '../form/inputs';
import { useWords } from '../words';

interface RestartsFieldProps {
  readonly restarts: Restarts;
  readonly onChange: (restarts: { consoles: boolean; syncservers: boolean; other: string }) => void;
}

export function RestartsField({ restarts, onChange }: RestartsFieldProps) {
  const words = useWords(contentMessages);
  return (
    <fieldset class="field">
      <legend>{words.restarts}</legend>
      <div class="checks">
        {(['consoles', 'syncservers'] as const).map((name) => (
          <Check
            key={name}
            path={`restarts.${name}`}
            label={words[name]}
            checked={restarts[name]}
            onChange={(checked) => onChange({ ...restarts, [name]: checked })}
          />
        ))}
      </div>
      <TextInput
        path="restarts.other"
        label={words.otherRestarts}
        value={restarts.other}
        onChange={(other) => onChange({ ...restarts, other })}
      />
    </fieldset>
  );
}
