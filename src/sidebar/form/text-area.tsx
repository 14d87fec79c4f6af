import type { ComponentChildren } from 'preact';
import { Field } from './field';

interface TextAreaProps {
  readonly path: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly required?: boolean;
  readonly rows?: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function TextArea({ value, onChange, rows = 3, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
