import type { Language } from '../domain/language';
import type { Refusal } from '../domain/refusal';
import { refusalsCa } from './refusals-ca';
import { refusalsEn } from './refusals-en';
import { refusalsEs } from './refusals-es';
import type { WordsFor } from './words';
import { wordsOf } from './words';

const words: WordsFor<Refusal> = { es: refusalsEs, ca: refusalsCa, en: refusalsEn };

export function refusalMessage(refusal: Refusal, language: Language): string {
  return wordsOf(words, language, refusal);
}
