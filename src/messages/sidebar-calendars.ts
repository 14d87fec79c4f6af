import { byLanguage } from './catalogue';

/** The calendars that decide on dates, and the forms that write into them. */
interface CalendarsMessages {
  readonly title: string;
  readonly intro: (customer: string) => string;
  readonly introAll: string;
  readonly noPlaces: string;
  readonly noCalendars: string;
  readonly holidays: (year: number, count: number) => string;
  readonly tooFew: (year: number, count: number, minimum: number) => string;
  readonly addHolidays: string;
  readonly onlyAdministrators: string;
  readonly addTimeOff: string;
  readonly days: string;
  readonly daysHint: string;
  readonly understood: (count: number) => string;
  readonly unread: (lines: string) => string;
  readonly reviewTitle: string;
  readonly willWrite: (calendar: string) => string;
  readonly willMake: (place: string) => string;
  readonly write: string;
  readonly writing: string;
  readonly doneTitle: string;
  readonly seeCalendars: string;
  readonly kind: string;
  readonly absence: string;
  readonly absenceHint: string;
  readonly closure: string;
  readonly closureHint: string;
  readonly person: string;
  readonly place: string;
  readonly choose: string;
  readonly from: string;
  readonly to: string;
  readonly toHint: string;
  readonly name: string;
  readonly nameHint: string;
  readonly into: (calendar: string) => string;
  readonly nowhere: (place: string, role: string) => string;
  readonly absenceOf: (name: string, span: string) => string;
  readonly closureOf: (place: string, span: string, name: string) => string;
}

export const calendarsMessages = byLanguage<CalendarsMessages>({
  title: ['Calendarios', 'Calendaris', 'Calendars'],
  intro: [
    (customer) => `De estos calendarios salen los días en que no se despliega para ${customer}.`,
    (customer) => `D'aquests calendaris surten els dies en què no es desplega per a ${customer}.`,
    (customer) => `These calendars say on which days nothing is deployed for ${customer}.`,
  ],
  introAll: [
    'De estos calendarios salen los días en que no se despliega. Se eligen en la pestaña Calendars.',
    "D'aquests calendaris surten els dies en què no es desplega. Es trien a la pestanya Calendars.",
    'These calendars say on which days nothing is deployed. They are chosen in the Calendars tab.',
  ],
  noPlaces: [
    'La pestaña Calendars está vacía: escriba en ella los lugares y sus calendarios.',
    'La pestanya Calendars és buida: escriviu-hi els llocs i els seus calendaris.',
    'The Calendars tab is empty: write the places and their calendars there.',
  ],
  noCalendars: ['Sin calendarios.', 'Sense calendaris.', 'No calendars.'],
  holidays: [
    (year, count) => `${String(year)}: ${String(count)} festivos`,
    (year, count) => `${String(year)}: ${String(count)} festius`,
    (year, count) => `${String(year)}: ${String(count)} holidays`,
  ],
  tooFew: [
    (year, count, minimum) => `${String(year)} tiene ${String(count)} de ${String(minimum)} festivos`,
    (year, count, minimum) => `${String(year)} té ${String(count)} de ${String(minimum)} festius`,
    (year, count, minimum) => `${String(year)} has ${String(count)} of ${String(minimum)} holidays`,
  ],
  addHolidays: ['Añadir festivos locales', 'Afegeix festius locals', 'Add local holidays'],
  onlyAdministrators: [
    'Un administrador puede crear aquí el calendario de festivos locales.',
    'Un administrador pot crear aquí el calendari de festius locals.',
    'An administrator can make the calendar for local holidays here.',
  ],
  addTimeOff: [
    'Añadir ausencia o cierre',
    'Afegeix una absència o un tancament',
    'Add an absence or a closure',
  ],
  days: ['Fechas', 'Dates', 'Dates'],
  daysHint: [
    'Pegue una fecha por línea, como «20/1/2027 San Sebastián» o «24 de junio de 2027: San Juan».',
    'Enganxeu una data per línia, com «20/1/2027 Sant Sebastià» o «24 de juny de 2027: Sant Joan».',
    'Paste one date a line, such as “20/1/2027 Saint Sebastian” or “24 June 2027: Saint John”. The day comes first.',
  ],
  understood: [
    (count) => (count === 1 ? '1 día:' : `${String(count)} días:`),
    (count) => (count === 1 ? '1 dia:' : `${String(count)} dies:`),
    (count) => (count === 1 ? '1 day:' : `${String(count)} days:`),
  ],
  unread: [
    (lines) => `No se entiende: ${lines}`,
    (lines) => `No s'entén: ${lines}`,
    (lines) => `Not understood: ${lines}`,
  ],
  reviewTitle: ['Compruebe los días', 'Comproveu els dies', 'Check the days'],
  willWrite: [
    (calendar) => `Se escribirá en «${calendar}»:`,
    (calendar) => `S'escriurà a «${calendar}»:`,
    (calendar) => `This is written into “${calendar}”:`,
  ],
  willMake: [
    (place) => `Se creará un calendario de festivos de ${place}, que la empresa podrá leer, con:`,
    (place) => `Es crearà un calendari de festius de ${place}, que l'empresa podrà llegir, amb:`,
    (place) => `A calendar of holidays of ${place} is made, which the company can read, with:`,
  ],
  write: ['Escribir en el calendario', 'Escriu al calendari', 'Write into the calendar'],
  writing: ['Escribiendo…', "S'està escrivint…", 'Writing…'],
  doneTitle: ['Ya está en el calendario', 'Ja és al calendari', 'It is in the calendar'],
  seeCalendars: ['Ver los calendarios', 'Mostra els calendaris', 'See the calendars'],
  kind: ['Qué es', 'Què és', 'What it is'],
  absence: ['Ausencia', 'Absència', 'Absence'],
  absenceHint: [
    'Alguien del equipo o del cliente no está',
    "Algú de l'equip o del client no hi és",
    'Somebody of the team or of the customer is away',
  ],
  closure: ['Cierre', 'Tancament', 'Closure'],
  closureHint: ['Todo un lugar no trabaja', 'Tot un lloc no treballa', 'Nobody works at a whole place'],
  person: ['Quién', 'Qui', 'Who'],
  place: ['Lugar', 'Lloc', 'Place'],
  choose: ['Elija…', 'Trieu…', 'Choose…'],
  from: ['Primer día', 'Primer dia', 'First day'],
  to: ['Último día', 'Últim dia', 'Last day'],
  toHint: ['incluido', 'inclòs', 'included'],
  name: ['Nombre', 'Nom', 'Name'],
  nameHint: [
    'Como saldrá en el calendario; por ejemplo, «Cierre de Navidad».',
    'Com sortirà al calendari; per exemple, «Tancat per Nadal».',
    'As shown in the calendar; for example “Closed at Christmas”.',
  ],
  into: [(calendar) => `En «${calendar}»`, (calendar) => `A «${calendar}»`, (calendar) => `In “${calendar}”`],
  nowhere: [
    (place, role) =>
      `No hay calendario para ello: falta en la pestaña Calendars una fila de ${place} con el papel «${role}».`,
    (place, role) =>
      `No hi ha calendari per a això: falta a la pestanya Calendars una fila de ${place} amb el paper «${role}».`,
    (place, role) =>
      `There is no calendar for it: the Calendars tab lacks a row of ${place} with the role “${role}”.`,
  ],
  absenceOf: [
    (name, span) => `Ausencia de ${name}: ${span}`,
    (name, span) => `Absència de ${name}: ${span}`,
    (name, span) => `Absence of ${name}: ${span}`,
  ],
  closureOf: [
    (place, span, name) => `Cierre de ${place}: ${span}${name === '' ? '' : `, «${name}»`}`,
    (place, span, name) => `Tancament de ${place}: ${span}${name === '' ? '' : `, «${name}»`}`,
    (place, span, name) => `Closure of ${place}: ${span}${name === '' ? '' : `, “${name}”`}`,
  ],
});
