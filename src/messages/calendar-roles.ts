import type { CalendarRole } from '../domain/dates/calendar-role';
import type { Localized } from '../domain/localized';
import { localized } from '../domain/localized';

/** What a calendar of the Calendars tab says of its place. */
export const calendarRoleNames: Readonly<Record<CalendarRole, Localized>> = {
  'public-holidays': localized([
    'Festivos de la empresa',
    "Festius de l'empresa",
    'Holidays kept by the company',
  ]),
  'google-holidays': localized(['Festivos de Google', 'Festius de Google', 'Google’s holidays']),
  closures: localized(['Cierres', 'Tancaments', 'Closures']),
  'working-days': localized([
    'Días que sí se trabaja',
    'Dies que sí que es treballa',
    'Days that are worked',
  ]),
  vacations: localized(['Vacaciones', 'Vacances', 'Vacations']),
};
