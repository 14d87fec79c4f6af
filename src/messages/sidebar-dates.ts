import type { FindingCode } from '../domain/dates/verdict';
import { byLanguage } from './catalogue';

interface DatesMessages {
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  readonly beyond: string;
  readonly allowed: string;
  readonly covered: (names: string) => string;
  readonly suggestions: string;
  readonly none: (rule: string) => string;
  readonly copyMail: string;
  readonly month: string;
  /** From Monday, with spaces between. */
  readonly weekdays: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly monthHint: string;
  readonly dayAllowed: string;
  readonly dayWarned: string;
  readonly dayForbidden: string;
  readonly dayUnknown: string;
  readonly exception: string;
  readonly exceptionHint: string;
  readonly reason: string;
  readonly authorise: string;
  readonly ask: string;
  readonly askHint: string;
  readonly asked: string;
  readonly askSubmit: string;
}

export const datesMessages = byLanguage<DatesMessages>({
  loading: ['Se leen los calendarios…', 'Es llegeixen els calendaris…', 'Reading the calendars…'],
  failed: [
    'No se han podido leer los calendarios: la fecha se comprobará al continuar.',
    "No s'han pogut llegir els calendaris: la data es comprovarà en continuar.",
    'The calendars could not be read: the date is checked when you continue.',
  ],
  again: ['Comprobar otra vez', 'Torna-ho a comprovar', 'Check again'],
  beyond: [
    'Los calendarios aún no se han leído hasta esa fecha: se comprobará al continuar.',
    "Els calendaris encara no s'han llegit fins a aquesta data: es comprovarà en continuar.",
    'The calendars have not been read that far: the date is checked when you continue.',
  ],
  allowed: [
    'La fecha respeta las restricciones.',
    'La data respecta les restriccions.',
    'The date respects the restrictions.',
  ],
  covered: [
    (names) => `Excepción autorizada por ${names}.`,
    (names) => `Excepció autoritzada per ${names}.`,
    (names) => `Exception authorised by ${names}.`,
  ],
  suggestions: ['Fechas que sí se puede', 'Dates que sí que es pot', 'Dates that would do'],
  none: [
    (rule) => `En 90 días no hay ninguna fecha; lo que más días cierra: ${rule}.`,
    (rule) => `En 90 dies no hi ha cap data; el que més dies tanca: ${rule}.`,
    (rule) => `There is no date within 90 days; what closes most of them: ${rule}.`,
  ],
  copyMail: ['Copiar como texto de correo', 'Copia com a text de correu', 'Copy as mail text'],
  month: ['Calendario', 'Calendari', 'Calendar'],
  weekdays: ['L M X J V S D', 'dl dt dc dj dv ds dg', 'Mo Tu We Th Fr Sa Su'],
  previousMonth: ['Mes anterior', 'Mes anterior', 'Previous month'],
  nextMonth: ['Mes siguiente', 'Mes següent', 'Next month'],
  monthHint: [
    'Con las flechas se va de día en día, y con Intro se elige.',
    'Amb les fletxes es va de dia en dia, i amb Retorn es tria.',
    'Arrow keys go from day to day, Enter chooses.',
  ],
  dayAllowed: ['se puede', 'es pot', 'allowed'],
  dayWarned: ['con avisos', 'amb avisos', 'with warnings'],
  dayForbidden: ['no se puede', 'no es pot', 'not allowed'],
  dayUnknown: ['no se puede comprobar', 'no es pot comprovar', 'cannot be checked'],
  exception: ['Autorizar excepción', 'Autoritza excepció', 'Authorise exception'],
  exceptionHint: [
    'Vale solo para estas restricciones de esta fecha. El motivo es interno: queda en la auditoría.',
    "Només val per a aquestes restriccions d'aquesta data. El motiu és intern: queda a l'auditoria.",
    'It holds for these restrictions of this date alone. The reason is internal and stays in the audit.',
  ],
  reason: ['Motivo', 'Motiu', 'Reason'],
  authorise: ['Autorizar', 'Autoritza', 'Authorise'],
  ask: ['Pedir una excepción', 'Demana una excepció', 'Ask for an exception'],
  askHint: [
    'Se guarda lo que hay y se escribe a los responsables, con las restricciones y el enlace.',
    "Es desa el que hi ha i s'escriu als responsables, amb les restriccions i l'enllaç.",
    'What is here is saved, and the leads get a mail with the restrictions and the link.',
  ],
  asked: [
    'La excepción está pedida. Cuando la autoricen, esta fecha se podrá planificar.',
    "L'excepció està demanada. Quan l'autoritzin, aquesta data es podrà planificar.",
    'The exception is asked for. Once it is authorised, this date can be planned.',
  ],
  askSubmit: ['Enviar la petición', 'Envia la petició', 'Send the request'],
});

/** What closes days, in a few words. */
export const ruleNames = byLanguage<Readonly<Partial<Record<FindingCode, string>>>>({
  friday: ['los viernes', 'els divendres', 'Fridays'],
  'eve-of-non-working-day': [
    'las vísperas de no laborables',
    'les vigílies de no laborables',
    'days before non-working days',
  ],
  'eve-of-public-holiday': [
    'las vísperas de festivo',
    'les vigílies de festiu',
    'days before public holidays',
  ],
  'eve-of-vacation': ['las vísperas de vacaciones', 'les vigílies de vacances', 'days before vacations'],
  'cannot-tell': ['no se puede comprobar', 'no es pot comprovar', 'they cannot be checked'],
  'executor-absent': ['el responsable no está', 'el responsable no hi és', 'the executor is away'],
  'nonexistent-local-time': ['el cambio de hora', "el canvi d'hora", 'the change of the clock'],
  'in-the-past': ['ya han pasado', 'ja han passat', 'they have passed'],
});
