import { Field } from '../form/field';

interface DateInputProps {
  readonly path: string;
  readonly label: string;
  /** `2026-12-01`; empty while it is not known. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function DateInput({ value, onChange, ...field }: DateInputProps) {
  return (
    <Field {...field} required>
      {(control) => (
        <input
          {...control}
          type="date"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
