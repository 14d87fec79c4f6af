import type { Language } from '../domain/language';

/** A sentence for each case of a union, in each language: a case without its sentence does not compile. */
export type WordsFor<T extends { readonly code: string }> = Readonly<
  Record<Language, { readonly [C in T['code']]: (facts: Extract<T, { code: C }>) => string }>
>;

export function wordsOf<T extends { readonly code: string }>(
  words: WordsFor<T>,
  language: Language,
  facts: T,
): string {
  // The table has a sentence for each code, made for the facts of that code; indexing loses that tie.
  const sentence = words[language][facts.code as T['code']] as (given: T) => string;
  return sentence(facts);
}
