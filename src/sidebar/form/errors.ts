import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FieldMessage } from '../../protocol/reply';

/** What is wrong, in words, by the field's path such as `contacts.2.address`. */
export type Errors = ReadonlyMap<string, string>;

export const ErrorsContext = createContext<Errors>(new Map());

export const useError = (path: string): string | undefined => useContext(ErrorsContext).get(path);

/** The first error of anything below that path. */
export function useErrorBelow(path: string): string | undefined {
  const errors = useContext(ErrorsContext);
  return [...errors].find(([key]) => key === path || key.startsWith(`${path}.`))?.[1];
}

/** Requests wrap what is typed in `customer`; the form does not. */
export const errorsOf = (fields: readonly FieldMessage[]): Errors =>
  new Map(fields.map(({ field, message }) => [field.replace(/^customer\./, ''), message]));
