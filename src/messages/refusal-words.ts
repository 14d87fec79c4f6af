import type { Language } from '../domain/language';
import type { Refusal } from '../domain/refusal';
import type { WordsFor } from './words';

/** A sentence for each refusal, in one language. */
export type RefusalWords = WordsFor<Refusal>[Language];
