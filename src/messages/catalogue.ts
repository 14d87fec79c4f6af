import type { Language } from '../domain/language';

/** A sentence in each language, side by side; one that is missing does not compile. */
export type Catalogue<M> = { readonly [K in keyof M]: readonly [es: M[K], ca: M[K], en: M[K]] };

/** The same sentences, by language. */
export function byLanguage<M extends object>(catalogue: Catalogue<M>): Readonly<Record<Language, M>> {
  const keys = Object.keys(catalogue) as (keyof M)[]; // A catalogue has the keys of M and no others.
  const pick = (place: 0 | 1 | 2): M => {
    const words: Partial<M> = {};
    for (const key of keys) words[key] = catalogue[key][place];
    return words as M; // Every key was set.
  };
  return { es: pick(0), ca: pick(1), en: pick(2) };
}
