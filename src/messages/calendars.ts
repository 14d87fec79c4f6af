import { byLanguage } from './catalogue';

/** What the script says of a place's calendars, and of what it wrote into them. */
interface CalendarMessages {
  readonly localHolidaysMissing: (place: string) => string;
  readonly made: (title: string) => string;
  readonly unshared: (domains: string) => string;
  readonly added: (days: string, calendar: string) => string;
  readonly there: (days: string, calendar: string) => string;
  readonly timeOff: (title: string, span: string, calendar: string) => string;
  readonly counts: string;
}

export const calendarMessages = byLanguage<CalendarMessages>({
  localHolidaysMissing: [
    (place) => `No hay calendario de festivos locales: los de ${place} no se conocen`,
    (place) => `No hi ha calendari de festius locals: els de ${place} no es coneixen`,
    (place) => `There is no calendar for local holidays: those of ${place} are unknown`,
  ],
  made: [
    (title) => `Calendario «${title}», que la empresa puede leer, con su fila en la pestaña Calendars`,
    (title) => `Calendari «${title}», que l'empresa pot llegir, amb la seva fila a la pestanya Calendars`,
    (title) => `Calendar “${title}”, which the company can read, with its row in the Calendars tab`,
  ],
  unshared: [
    (domains) => `No se ha podido compartir con ${domains}: compártalo a mano en Google Calendar`,
    (domains) => `No s'ha pogut compartir amb ${domains}: compartiu-lo a mà a Google Calendar`,
    (domains) => `It could not be shared with ${domains}: share it by hand in Google Calendar`,
  ],
  added: [
    (days, calendar) => `En «${calendar}»: ${days}`,
    (days, calendar) => `A «${calendar}»: ${days}`,
    (days, calendar) => `In “${calendar}”: ${days}`,
  ],
  there: [
    (days, calendar) => `Ya estaban en «${calendar}», y no se han tocado: ${days}`,
    (days, calendar) => `Ja eren a «${calendar}», i no s'han tocat: ${days}`,
    (days, calendar) => `Already in “${calendar}”, and left alone: ${days}`,
  ],
  timeOff: [
    (title, span, calendar) => `«${title}», ${span}, en «${calendar}»`,
    (title, span, calendar) => `«${title}», ${span}, a «${calendar}»`,
    (title, span, calendar) => `“${title}”, ${span}, in “${calendar}”`,
  ],
  counts: [
    'Las fechas ya se deciden con ello',
    'Les dates ja es decideixen amb això',
    'Dates are decided with it from now on',
  ],
});
