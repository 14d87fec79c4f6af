import { Field } from './field';

interface TimeInputProps {
  readonly path: string;
  readonly label: string;
  readonly required?: boolean;
  /** `17:00`; empty while it is not known. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function TimeInput({ value, onChange, ...field }: TimeInputProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="time"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
