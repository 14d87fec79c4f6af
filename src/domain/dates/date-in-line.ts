import { foldText } from '../fold-text';

/** A date as a line of text has it. */
export interface TypedDate {
  readonly day: number;
  /** 1 to 12, or whatever number was typed. */
  readonly month: number;
  /** Null where none is typed. */
  readonly year: number | null;
  /** 1 is Monday; null where none is typed. */
  readonly weekday: number | null;
  /** What else the line says; may be empty. */
  readonly name: string;
}

/** From January, in Spanish, Catalan and English; folded. */
const MONTHS: readonly string[] = [
  'enero|gener|january|ene|gen|jan',
  'febrero|febrer|february|feb',
  'marzo|març|marc|march|mar',
  'abril|april|abr|apr',
  'mayo|maig|may',
  'junio|juny|june|jun',
  'julio|juliol|july|jul',
  'agosto|agost|august|ago|aug',
  'septiembre|setiembre|setembre|september|sept|sep|set',
  'octubre|october|oct',
  'noviembre|novembre|november|nov',
  'diciembre|desembre|december|dic|des|dec',
];

/** From Monday. */
const WEEKDAYS: readonly string[] = [
  'lunes|dilluns|monday',
  'martes|dimarts|tuesday',
  'miércoles|miercoles|dimecres|wednesday',
  'jueves|dijous|thursday',
  'viernes|divendres|friday',
  'sábado|sabado|dissabte|saturday',
  'domingo|diumenge|sunday',
];

const MONTH = `(?:${MONTHS.join('|')})(?!\\p{L})\\.?`;
const WEEKDAY = `(?:${WEEKDAYS.join('|')})(?!\\p{L})`;
const YEAR = '20\\d\\d';

/** Groups are told apart by a letter, since a name may stand once only. Spain writes the day before the month. */
const FORMS: readonly string[] = [
  `(?<ya>${YEAR})[-/.](?<ma>\\d\\d?)[-/.](?<da>\\d\\d?)`,
  `(?<db>\\d\\d?)[-/.](?<mb>\\d\\d?)(?:[-/.](?<yb>${YEAR}|\\d\\d))?`,
  `(?<dc>\\d\\d?)(?:\\.?º|st|nd|rd|th)?\\s+(?:de\\s+|d['’]\\s*|of\\s+)?(?<mc>${MONTH})(?:,?\\s+(?:del?\\s+)?(?<yc>${YEAR}))?`,
  `(?<md>${MONTH})\\s+(?<dd>\\d\\d?)(?:st|nd|rd|th)?(?:,?\\s+(?<yd>${YEAR}))?`,
];
const DATE = `(?:(?<weekday>${WEEKDAY}),?\\s+)?(?:${FORMS.join('|')})(?![\\d/])`;

const AT_START = new RegExp(`^${DATE}`, 'iu');
const AT_END = new RegExp(`^(?<name>\\D*\\p{L}\\D*?)[\\s:,;–—-]+${DATE}$`, 'iu');
/** Two dates, or from one to another: none of them may get lost. */
const GOES_ON = new RegExp(
  `^\\s*(?:(?:y|i|e|and|al?|to|hasta|fins|&|[-–—,;+])\\s*(?:al?\\s+)?${DATE}|(?:de\\s+|d['’])?${MONTH}(?!\\s+de\\s+\\p{L}))`,
  'iu',
);
const AFTER = new RegExp(
  `^[\\s,]*(?:\\((?<inside>${WEEKDAY})\\)|(?<before>${WEEKDAY})(?=\\s*(?:,|$)))`,
  'iu',
);

const indexIn = (words: readonly string[], word: string): number =>
  words.findIndex((all) => all.split('|').some((one) => foldText(one) === foldText(word).replace(/\.$/, '')));

type Groups = Readonly<Record<string, string | undefined>>;

const group = (groups: Groups, name: string): string | undefined =>
  ['a', 'b', 'c', 'd'].map((letter) => groups[`${name}${letter}`]).find((found) => found !== undefined);

/** The year 27 is 2027. */
const yearOf = (typed: string | undefined): number | null =>
  typed === undefined ? null : Number(typed.length === 2 ? `20${typed}` : typed);

const monthOf = (typed: string): number => (/^\d/.test(typed) ? Number(typed) : indexIn(MONTHS, typed) + 1);

const trimmed = (name: string): string =>
  name.replace(/^[\s:,;.|–—-]+|[\s:,;|–—-]+$/gu, '').replace(/\s+/g, ' ');

/** The weekday behind a date, and what comes after it. */
function afterDate(rest: string): { readonly weekday: string | undefined; readonly name: string } {
  const found = AFTER.exec(rest);
  const { inside, before } = found?.groups ?? {};
  return { weekday: inside ?? before, name: rest.slice(found?.[0].length ?? 0) };
}

/** A date at the start or the end of a line; null without one, or with more than one. */
export function dateInLine(line: string): TypedDate | null {
  const found = AT_START.exec(line) ?? AT_END.exec(line);
  if (!found) return null;
  const rest = line.slice(found[0].length);
  if (GOES_ON.test(rest)) return null;
  const groups: Groups = found.groups ?? {};
  const after = afterDate(rest);
  const weekday = groups['weekday'] ?? after.weekday;
  return {
    day: Number(group(groups, 'd')),
    month: monthOf(group(groups, 'm') ?? ''),
    year: yearOf(group(groups, 'y')),
    weekday: weekday === undefined ? null : indexIn(WEEKDAYS, weekday) + 1,
    name: trimmed(groups['name'] ?? after.name),
  };
}
