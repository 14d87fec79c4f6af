import type { Language } from './language';

export type Localized = Readonly<Record<Language, string>>;

export const localized = ([es, ca, en]: readonly [string, string, string]): Localized => ({ es, ca, en });
