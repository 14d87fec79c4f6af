import { Field } from './field';

interface SuggestInputProps {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
  /** Offered while something is typed; anything else may be typed too. */
  readonly suggestions: readonly string[];
  readonly onChange: (value: string) => void;
}

export function SuggestInput({ value, suggestions, onChange, ...field }: SuggestInputProps) {
  return (
    <Field {...field}>
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            list={`${control.id}-list`}
            autoComplete="off"
            spellcheck={false}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
          <datalist id={`${control.id}-list`}>
            {suggestions.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
