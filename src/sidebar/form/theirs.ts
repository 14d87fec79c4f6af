import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What somebody else wrote into a field that was changed here too. */
export interface Theirs {
  readonly text: string;
  readonly use: () => void;
}

/** By the field's path, such as `components.2.version`. */
export const TheirsContext = createContext<ReadonlyMap<string, Theirs>>(new Map());

export const useTheirs = (path: string): Theirs | undefined => useContext(TheirsContext).get(path);

/** Whether anything below one of these paths was changed by both. */
export function useTheirsBelow(paths: readonly string[]): boolean {
  const fields = [...useContext(TheirsContext).keys()];
  return fields.some((field) => paths.some((path) => field === path || field.startsWith(`${path}.`)));
}
