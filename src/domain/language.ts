/** The languages of customers and of the people who use the add-on. */
export const LANGUAGES = ['es', 'ca', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** @param locale a BCP 47 tag or Google's `es_ES` form; anything else than Catalan or English reads as Spanish, the team's language */
export function languageOf(locale: string): Language {
  const primary = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? 'es';
}
