import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../domain/language';
import { languageOf } from '../domain/language';

/** Until the script says which language the viewer's account has, the browser's. */
export const browserLanguage = (): Language => languageOf(navigator.language);

export const LanguageContext = createContext<Language>('es');

export const useLanguage = (): Language => useContext(LanguageContext);

export const useWords = <T>(catalogue: Readonly<Record<Language, T>>): T => catalogue[useLanguage()];
