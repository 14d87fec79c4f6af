import type { Catalogue } from './catalogue';

/** What is wrong with a field that is about dates and times. */
export type DateFieldCode =
  | 'date'
  | 'time'
  | 'minutes'
  | 'reason-short'
  | 'time-zone'
  | 'start'
  | 'days-unread'
  | 'no-days'
  | 'too-long-off'
  | 'clock-change'
  | 'date-refused'
  | 'not-yet'
  | 'before-start';

export const dateFieldWords: Catalogue<Readonly<Record<DateFieldCode, string>>> = {
  date: ['Elija un día.', 'Trieu un dia.', 'Choose a day.'],
  time: ['Escriba una hora como 17:00.', 'Escriviu una hora com 17:00.', 'Write a time such as 17:00.'],
  minutes: [
    'Escriba un tiempo de hasta 24 horas, como «15» o «1 h 30».',
    'Escriviu un temps de fins a 24 hores, com «15» o «1 h 30».',
    'Write a time of up to 24 hours, such as “15” or “1 h 30”.',
  ],
  'reason-short': [
    'Explíquelo con 20 caracteres como mínimo: quedará en la auditoría.',
    "Expliqueu-ho amb 20 caràcters com a mínim: quedarà a l'auditoria.",
    'Explain it in at least 20 characters: it stays in the audit.',
  ],
  'time-zone': [
    'Esa zona horaria no existe: ha de ser como Europe/Madrid.',
    'Aquesta zona horària no existeix: ha de ser com Europe/Madrid.',
    'There is no such time zone: it must be like Europe/Madrid.',
  ],
  start: [
    'Ha de ser como 2026-12-10T17:00, o con su desfase: 2026-12-10T17:00+01:00.',
    'Ha de ser com 2026-12-10T17:00, o amb el seu desfasament: 2026-12-10T17:00+01:00.',
    'It must be like 2026-12-10T17:00, or with its offset: 2026-12-10T17:00+01:00.',
  ],
  'days-unread': [
    'Alguna línea no se entiende: escriba una fecha por línea, como 20/1/2027 San Sebastián.',
    "Alguna línia no s'entén: escriviu una data per línia, com 20/1/2027 Sant Sebastià.",
    'Some line is not understood: write one date a line, such as 20/1/2027 Saint Sebastian.',
  ],
  'no-days': [
    'Escriba por lo menos una fecha.',
    'Escriviu una data com a mínim.',
    'Write one date at least.',
  ],
  'too-long-off': [
    'Más de un año de ausencia: compruebe el año.',
    "Més d'un any d'absència: comproveu l'any.",
    'More than a year of absence: check the year.',
  ],
  'clock-change': [
    'Ese día se cambia la hora, y esa no existe o pasa dos veces: elija otra.',
    "Aquell dia es canvia l'hora, i aquesta no existeix o passa dues vegades: trieu-ne una altra.",
    'The clocks change that day, and there is no such time or it comes twice: choose another one.',
  ],
  'date-refused': [
    'Entonces no se puede desplegar: elija otro momento.',
    'Llavors no es pot desplegar: trieu un altre moment.',
    'No deployment is possible then: choose another moment.',
  ],
  'not-yet': [
    'Todavía no ha llegado esa hora: escriba cuándo fue.',
    'Encara no ha arribat aquesta hora: escriviu quan va ser.',
    'That time has not come yet: write when it was.',
  ],
  'before-start': [
    'El fin debe ser posterior al inicio.',
    "La fi ha de ser posterior a l'inici.",
    'The end must be later than the start.',
  ],
};
