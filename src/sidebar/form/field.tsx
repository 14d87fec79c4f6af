import type { ComponentChildren } from 'preact';
import { sidebarMessages } from '../../messages/sidebar';
import { Icon } from '../components/icon';
import { useWords } from '../words';
import { useError } from './errors';
import { useTheirs } from './theirs';
import { TheirsLine } from './theirs-fields';

export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly 'aria-invalid'?: 'true';
  readonly 'aria-describedby'?: string;
  readonly 'aria-required'?: 'true';
}

export const idOf = (path: string): string => `field-${path.replaceAll('.', '-')}`;

interface FieldProps {
  readonly path: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly required?: boolean;
  readonly children: (control: ControlProps) => ComponentChildren;
}

/** A label above, a hint and an error below, all told to screen readers as belonging to the control. */
export function Field({ path, label, hint, required = false, children }: FieldProps) {
  const words = useWords(sidebarMessages);
  const error = useError(path);
  const theirs = useTheirs(path);
  const id = idOf(path);
  const described = [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`].filter(
    Boolean,
  );
  const control: ControlProps = {
    id,
    name: path,
    ...(error === undefined ? {} : { 'aria-invalid': 'true' }),
    ...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') }),
    ...(required ? { 'aria-required': 'true' } : {}),
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        {!required && <span class="optional"> ({words.optional})</span>}
      </label>
      {children(control)}
      <FieldError id={id} text={error} />
      {theirs && <TheirsLine theirs={theirs} />}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** @param id of the control that it is about */
export function FieldError({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p class="field-error" id={`${id}-error`}>
      <Icon name="error" />
      {text}
    </p>
  );
}
