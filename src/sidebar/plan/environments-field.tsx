import { isInScope } from '../../domain/customer';
import { joinWords } from '../../domain/join-words';
import { planMessages } from '../../messages/sidebar-plan';
import type { EnvironmentView } from '../../protocol/home-view';
import { useError } from '../form/errors';
import { FieldError, idOf } from '../form/field';
import { Check } from '../form/inputs';
import { useLanguage, useWords } from '../words';

interface EnvironmentsFieldProps {
  /** Of the customer. */
  readonly all: readonly EnvironmentView[];
  readonly chosen: readonly string[];
  readonly onChange: (names: string[]) => void;
}

/** Nothing is asked where there is nothing to choose. */
export function EnvironmentsField({ all, chosen, onChange }: EnvironmentsFieldProps) {
  const words = useWords(planMessages);
  const language = useLanguage();
  const error = useError('environments');
  const outside = all.filter((one) => !isInScope(one)).map(({ name }) => name);
  const id = idOf('environments');
  const [only] = chosen;
  if (only !== undefined && all.length === 1 && only === all[0]?.name)
    return <p>{words.environment(only)}</p>;
  return (
    <fieldset class="field" {...(error === undefined ? {} : { tabIndex: -1, 'data-invalid': true })}>
      <legend>{words.environments}</legend>
      <div class="checks">
        {all.filter(isInScope).map(({ name }) => (
          <Check
            key={name}
            path={`environments.${name}`}
            label={name}
            checked={chosen.includes(name)}
            onChange={(checked) =>
              onChange(
                all.map((one) => one.name).filter((one) => (one === name ? checked : chosen.includes(one))),
              )
            }
          />
        ))}
      </div>
      {outside.length > 0 && <p class="hint">{words.outOfScope(joinWords(outside, language))}</p>}
      <FieldError id={id} text={error} />
    </fieldset>
  );
}
