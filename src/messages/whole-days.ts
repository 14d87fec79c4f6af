import type { CivilDate } from '../domain/calendar-date';
import { partsOf } from '../domain/calendar-date';
import { dateWords } from '../domain/date-words';
import type { Language } from '../domain/language';

/** «miércoles 20 de enero de 2027: San Sebastián» */
export const namedDay = (
  { date, name }: { readonly date: CivilDate; readonly name: string },
  language: Language,
) => `${dateWords(partsOf(date), language)}${name === '' ? '' : `: ${name}`}`;

const UNTIL: Readonly<Record<Language, string>> = { es: 'a', ca: 'a', en: 'to' };

/** One day, or «lunes 3 de agosto de 2026 a viernes 14 de agosto de 2026». @param to inclusive */
export function daySpan(from: CivilDate, to: CivilDate, language: Language): string {
  const first = dateWords(partsOf(from), language);
  return from === to ? first : `${first} ${UNTIL[language]} ${dateWords(partsOf(to), language)}`;
}
