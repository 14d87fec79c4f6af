import { addDays, dateOf, easterOf } from './civil-date';
import type { CivilDate } from './civil-date';

export type Region = 'Baleares' | 'Cataluña' | 'Madrid';
export type Town = 'Palma' | 'Barcelona' | 'Madrid';

/** A day's name in Catalan and in Spanish. */
export interface Holiday {
  readonly date: CivilDate;
  readonly ca: string;
  readonly es: string;
}

type Day = readonly [monthDay: string, ca: string, es: string];

const CONSTITUTION: Day = ['12-06', 'Dia de la Constitució', 'Día de la Constitución'];
const ALL_SAINTS: Day = ['11-01', 'Tots Sants', 'Todos los Santos'];
const MAUNDY: readonly [ca: string, es: string] = ['Dijous Sant', 'Jueves Santo'];
const EASTER_MONDAY: readonly [ca: string, es: string] = ['Dilluns de Pasqua', 'Lunes de Pascua'];
const SAINT_JOHN: Day = ['06-24', 'Sant Joan', 'San Juan'];
const LOCAL_MERCE: Day = ['09-24', 'La Mercè', 'La Merced'];

/** The same every year; a region may give away one of them that falls on a Sunday. */
const NATIONAL: readonly Day[] = [
  ['01-01', "Cap d'Any", 'Año Nuevo'],
  ['01-06', 'Reis', 'Epifanía del Señor'],
  ['05-01', 'Festa del Treball', 'Fiesta del Trabajo'],
  ['08-15', "Mare de Déu d'Agost", 'Asunción de la Virgen'],
  ['10-12', "Festa Nacional d'Espanya", 'Fiesta Nacional de España'],
  ALL_SAINTS,
  CONSTITUTION,
  ['12-08', 'La Immaculada', 'La Inmaculada Concepción'],
  ['12-25', 'Nadal', 'Navidad'],
];

/** Of the national list of that year, those that fell on a Sunday and were left to the regions. */
const LEFT_TO_REGIONS: Readonly<Record<number, readonly string[]>> = {
  2026: ['11-01', '12-06'],
  2027: ['08-15'],
};

/** What the regions decreed beyond the national list; nobody can compute these, they are decided every year. */
const REGIONAL: Readonly<Record<number, Readonly<Record<Region, readonly Day[]>>>> = {
  2026: {
    Baleares: [
      ['03-02', 'Dia de les Illes Balears', 'Día de las Illes Balears'],
      ['04-02', ...MAUNDY],
      ['04-06', ...EASTER_MONDAY],
      ['12-26', 'Segona festa de Nadal', 'Segunda fiesta de Navidad'],
    ],
    Cataluña: [
      ['04-06', ...EASTER_MONDAY],
      SAINT_JOHN,
      ['09-11', 'Diada Nacional de Catalunya', 'Fiesta Nacional de Cataluña'],
      ['12-26', 'Sant Esteve', 'San Esteban'],
    ],
    Madrid: [
      ['04-02', ...MAUNDY],
      ['05-02', 'Festa de la Comunitat de Madrid', 'Fiesta de la Comunidad de Madrid'],
      ['11-02', 'Tots Sants (trasllat)', 'Todos los Santos (traslado)'],
      ['12-07', 'Dia de la Constitució (trasllat)', 'Día de la Constitución (traslado)'],
    ],
  },
  2027: {
    Baleares: [
      ['03-01', 'Dia de les Illes Balears', 'Día de las Illes Balears'],
      ['03-25', ...MAUNDY],
      ['03-29', ...EASTER_MONDAY],
    ],
    Cataluña: [
      ['03-29', ...EASTER_MONDAY],
      SAINT_JOHN,
      ['09-11', 'Diada Nacional de Catalunya', 'Fiesta Nacional de Cataluña'],
    ],
    Madrid: [
      ['03-19', 'Sant Josep', 'San José'],
      ['03-25', ...MAUNDY],
      ['08-16', "Mare de Déu d'Agost (trasllat)", 'Asunción de la Virgen (traslado)'],
    ],
  },
};

/** Two days of each town, decided every year too. */
const LOCAL: Readonly<Record<number, Readonly<Record<Town, readonly Day[]>>>> = {
  2026: {
    Palma: [['01-20', 'Sant Sebastià', 'San Sebastián'], SAINT_JOHN],
    Barcelona: [['05-25', 'Segona Pasqua', 'Segunda Pascua'], LOCAL_MERCE],
    Madrid: [
      ['05-15', 'Sant Isidre', 'San Isidro'],
      ['11-09', "Mare de Déu de l'Almudena", 'Nuestra Señora de la Almudena'],
    ],
  },
  2027: {
    Palma: [['01-20', 'Sant Sebastià', 'San Sebastián'], SAINT_JOHN],
    Barcelona: [['05-17', 'Segona Pasqua', 'Segunda Pascua'], LOCAL_MERCE],
    Madrid: [
      ['05-15', 'Sant Isidre', 'San Isidro'],
      ['11-09', "Mare de Déu de l'Almudena", 'Nuestra Señora de la Almudena'],
    ],
  },
};

const REGION_OF: Readonly<Record<Town, Region>> = {
  Palma: 'Baleares',
  Barcelona: 'Cataluña',
  Madrid: 'Madrid',
};

export const REGIONS: readonly Region[] = ['Baleares', 'Cataluña', 'Madrid'];

const inYear =
  (year: number) =>
  ([monthDay, ca, es]: Day): Holiday => ({ date: `${String(year)}-${monthDay}`, ca, es });

const byDate = (left: Holiday, right: Holiday): number => (left.date < right.date ? -1 : 1);

export function nationalHolidays(year: number): Holiday[] {
  const goodFriday = { date: addDays(easterOf(year), -2), ca: 'Divendres Sant', es: 'Viernes Santo' };
  const fixed = NATIONAL.filter(([monthDay]) => !LEFT_TO_REGIONS[year]?.includes(monthDay)).map(inYear(year));
  return [...fixed, goodFriday].sort(byDate);
}

/** Empty for a year whose decree is not known here: a day that is made up is worse than one that is missing. */
export const regionalHolidays = (year: number, region: Region): Holiday[] =>
  (REGIONAL[year]?.[region] ?? []).map(inYear(year));

/** National, regional and local; only national ones in a year whose decrees are not known here. */
export function townHolidays(year: number, town: Town): Holiday[] {
  const local = (LOCAL[year]?.[town] ?? []).map(inYear(year));
  return [...nationalHolidays(year), ...regionalHolidays(year, REGION_OF[town]), ...local].sort(byDate);
}

/** 24 and 31 December: working days by law, days off in practice. */
export const yearEndDays = (year: number): [CivilDate, CivilDate] => [
  dateOf(year, 12, 24),
  dateOf(year, 12, 31),
];
