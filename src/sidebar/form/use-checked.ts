import { useState } from 'preact/hooks';
import type { Failure } from '../server';
import type { Errors } from './errors';
import { errorsOf } from './errors';

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: Errors };

interface Refusal {
  readonly errors: Errors;
  /** What was typed when the script refused it. */
  readonly draft: object;
}

export interface FormCheck {
  readonly errors: Errors;
  readonly attempts: number;
  /** Shows from now on what is wrong, and says whether anything is. */
  readonly attempt: () => boolean;
  readonly refuse: (errors: Errors) => void;
}

const NONE: Errors = new Map();

/** A field of a draft by its path, such as `contacts.2.address`. */
const valueAt = (draft: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (Object(value) as Record<string, unknown>)[key], draft);

/** What the script refused holds until that very field is changed. */
const stillRefused = ({ errors, draft: then }: Refusal, now: object): Errors =>
  new Map([...errors].filter(([path]) => Object.is(valueAt(then, path), valueAt(now, path))));

/** Nothing is marked wrong while a form is filled in for the first time; after the first attempt each mark goes as soon as its field is right. */
export function useFormCheck(draft: object, checked: Checked<unknown>): FormCheck {
  const [attempts, setAttempts] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const own = checked.ok || attempts === 0 ? NONE : checked.errors;
  const refused = refusal === null ? NONE : stillRefused(refusal, draft);
  return {
    errors: new Map([...refused, ...own]),
    attempts,
    attempt: () => {
      setAttempts(attempts + 1);
      return checked.ok && refused.size === 0;
    },
    refuse: (errors) => {
      setRefusal({ errors, draft });
      setAttempts(attempts + 1);
    },
  };
}

const ABOUT_THE_NAME = ['customer-exists', 'customer-unfinished', 'file-exists', 'being-made'];

/** What of a failure belongs beside a field; empty where it is not about what was typed. */
export function fieldErrors(failure: Failure): Errors {
  if (failure.kind !== 'refused') return NONE;
  const { code, message, fields } = failure.refused;
  if (fields.length > 0) return errorsOf(fields);
  return ABOUT_THE_NAME.includes(code) ? new Map([['name', message]]) : NONE;
}
