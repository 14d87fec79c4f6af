import type { Language } from './language';
import type { Localized } from './localized';

const AND: Localized = { es: 'y', ca: 'i', en: 'and' };
const OR: Localized = { es: 'o', ca: 'o', en: 'or' };

/** Spanish says `e` before the sound of an i: «PRO e Intranet», but «PRO y hielo». */
const andBefore = (word: string, language: Language): string =>
  language === 'es' && /^h?[i\u00ed](?![aeo])/i.test(word) ? 'e' : AND[language];

/** And `u` before the sound of an o. */
const orBefore = (word: string, language: Language): string =>
  language === 'es' && /^h?[o\u00f3]/i.test(word) ? 'u' : OR[language];

function join(words: readonly string[], language: Language, link: typeof andBefore): string {
  const last = words[words.length - 1] ?? '';
  const before = words.slice(0, -1).join(', ');
  return before === '' ? last : `${before} ${link(last, language)} ${last}`;
}

/** `A`, `A y B`, `A, B y C`; empty for none. */
export const joinWords = (words: readonly string[], language: Language): string =>
  join(words, language, andBefore);

/** `A`, `A o B`, `A, B o C`; empty for none. */
export const joinAlternatives = (words: readonly string[], language: Language): string =>
  join(words, language, orBefore);
