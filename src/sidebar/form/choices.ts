import type { Language } from '../../domain/language';
import type { Localized } from '../../domain/localized';
import type { Choice } from './inputs';

/** The options of a closed list, in its own order. */
export const choicesOf = <K extends string>(
  keys: readonly K[],
  names: Readonly<Record<K, Localized>>,
  language: Language,
): Choice[] => keys.map((key) => ({ value: key, label: names[key][language] }));

/** What a list's control gave back; the first one for a text that is none of them. */
export const chosen = <K extends string>(keys: readonly [K, ...K[]], value: string): K =>
  keys.find((key) => key === value) ?? keys[0];
