import type { ComponentChildren } from 'preact';
import { Field } from './field';

interface InputProps {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ComponentChildren;
  readonly required?: boolean;
}

interface TextInputProps extends InputProps {
  /** Which keyboard a phone shows. */
  readonly inputMode?: 'text' | 'email' | 'url' | 'numeric';
  /** Cannot be read over somebody's shoulder, and no browser keeps it. */
  readonly secret?: boolean;
}

export function TextInput({ value, onChange, inputMode = 'text', secret = false, ...field }: TextInputProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          {...(secret
            ? { type: 'password', autoComplete: 'new-password' }
            : { type: 'text', autoComplete: 'off', inputMode })}
          spellcheck={false}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectInputProps extends InputProps {
  readonly choices: readonly Choice[];
}

export function SelectInput({ value, onChange, choices, ...field }: SelectInputProps) {
  return (
    <Field required {...field}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <Choices choices={choices} />
        </select>
      )}
    </Field>
  );
}

interface SmallSelectProps {
  readonly path: string;
  /** Read aloud; what it is about can be seen beside it. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices: readonly Choice[];
}

export function SmallSelect({ path, label, value, onChange, choices }: SmallSelectProps) {
  return (
    <select
      class="small"
      name={path}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <Choices choices={choices} />
    </select>
  );
}

function Choices({ choices }: { readonly choices: readonly Choice[] }) {
  return (
    <>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}

interface CheckProps {
  readonly path: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Check({ path, label, checked, onChange }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        name={path}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
