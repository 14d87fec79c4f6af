import type { Language } from '../domain/language';
import type { DoubtReason } from '../domain/dates/verdict';
import { byLanguage } from './catalogue';

/** @param party whose days they are; the cause is the calendar, the text or the cell */
type Sentence = (party: string, cause: string) => string;

const doubts = byLanguage<Readonly<Record<DoubtReason, Sentence>>>({
  unreadable: [
    (party, cause) => `no se puede leer el calendario ${cause} (${party})`,
    (party, cause) => `no es pot llegir el calendari ${cause} (${party})`,
    (party, cause) => `the calendar ${cause} (${party}) cannot be read`,
  ],
  'no-calendar': [
    (party) => `${party} no tiene ningún calendario de festivos en la pestaña Calendars`,
    (party) => `${party} no té cap calendari de festius a la pestanya Calendars`,
    (party) => `${party} has no calendar of holidays in the Calendars tab`,
  ],
  'few-holidays': [
    (party, cause) => `los calendarios de ${party} tienen menos festivos de los que deberían (${cause})`,
    (party, cause) => `els calendaris de ${party} tenen menys festius dels que haurien (${cause})`,
    (party, cause) => `the calendars of ${party} hold fewer holidays than they should (${cause})`,
  ],
  'more-pages': [
    (party, cause) => `el calendario ${cause} (${party}) tiene más páginas de las que se han podido leer`,
    (party, cause) => `el calendari ${cause} (${party}) té més pàgines de les que s'han pogut llegir`,
    (party, cause) => `the calendar ${cause} (${party}) has more pages than could be read`,
  ],
  'text-unknown': [
    (party, cause) => `no se entiende lo que el calendario de Google dice de ${party}: «${cause}»`,
    (party, cause) => `no s'entén el que el calendari de Google diu de ${party}: «${cause}»`,
    (party, cause) => `it is not understood what Google's calendar says of ${party}: “${cause}”`,
  ],
  'details-hidden': [
    (party) => `en el calendario de ${party} hay eventos cuyo contenido no se ve`,
    (party) => `al calendari de ${party} hi ha esdeveniments el contingut dels quals no es veu`,
    (party) => `the calendar of ${party} has events whose contents cannot be seen`,
  ],
  configuration: [
    (party, cause) => `en los calendarios de ${party} no se entiende la celda ${cause}`,
    (party, cause) => `als calendaris de ${party} no s'entén la cel·la ${cause}`,
    (party, cause) => `in the calendars of ${party} the cell ${cause} is not understood`,
  ],
  'not-read': [
    (party) => `todavía no se han leído los calendarios de ${party} para ese día`,
    (party) => `encara no s'han llegit els calendaris de ${party} per a aquell dia`,
    (party) => `the calendars of ${party} have not been read for that day yet`,
  ],
});

/** Why nobody can tell, as the second half of a sentence. */
export const doubtWords = (reason: DoubtReason, party: string, cause: string, language: Language): string =>
  doubts[language][reason](party, cause);
