import type { Named } from './absence-titles';
import { titleMeaning } from './absence-titles';
import type { Language } from '../language';
import { localized } from '../localized';

// What this add-on writes into calendars has to be understood when they are read: the words are those of `absence-titles.ts`.

const HOLIDAYS = localized(['Festivos', 'Festius', 'Holidays']);
const HOLIDAY = localized(['Festivo', 'Festiu', 'Public holiday']);
const ABSENCE = localized(['Vacaciones', 'Vacances', 'Vacation']);
const CLOSURE = localized(['Cierre', 'Tancat', 'Closed']);

/** «Festivos Maó» */
export const holidayCalendarTitle = (place: string, language: Language): string =>
  `${HOLIDAYS[language]} ${place}`;

export const holidayTitle = (name: string, language: Language): string => name || HOLIDAY[language];

/** «Vacaciones Núria Ferrer» */
export const absenceTitle = ({ name }: Named, language: Language): string => `${ABSENCE[language]} ${name}`;

/** @param bySaying in a calendar where only a title with such a word is a closure */
export function closureTitle(typed: string, bySaying: boolean, language: Language): string {
  if (typed === '') return CLOSURE[language];
  return bySaying && titleMeaning(typed, [], []) !== 'closure' ? `${CLOSURE[language]}: ${typed}` : typed;
}
