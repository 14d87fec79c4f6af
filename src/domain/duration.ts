import { foldText } from './fold-text';

/** What the words of Spanish, Catalan and English stand for, folded; an empty symbol says nothing. */
const WORDS: readonly (readonly [symbol: string, words: string])[] = [
  ['h', 'h hr hrs hora horas hores hour hours'],
  ['m', "m min mins minuto minutos minut minuts minute minutes '"],
  ['+', '+ y i and con amb with ,'],
  ['½', '½ media mitja half'],
  ['q', 'cuarto cuartos quart quarts quarter quarters'],
  ['', '. d de of unos unas uns unes about around approximately aprox aproximadamente aproximadament'],
  ['1', 'un una uno a an one'],
  ['2', 'dos dues two'],
  ['3', 'tres three'],
  ['4', 'cuatro quatre four'],
  ['5', 'cinco cinc five'],
  ['10', 'diez deu ten'],
  ['15', 'quince quinze fifteen'],
  ['20', 'veinte vint twenty'],
  ['30', 'treinta trenta thirty'],
];

const SYMBOLS = new Map(
  WORDS.flatMap(([symbol, words]) => words.split(' ').map((word) => [word, symbol] as const)),
);

/** In symbols; a number that is missing counts as `NaN`. */
const FORMS: readonly (readonly [form: RegExp, minutes: (first: number, second: number) => number])[] = [
  [/^(\d{1,4})m?$/, (minutes) => minutes],
  [/^(\d{1,2})h(?:\+?([0-5]?\d)m?)?$/, (hours, minutes) => hours * 60 + (minutes || 0)],
  [/^(\d{1,2}):([0-5]\d)h?$/, (hours, minutes) => hours * 60 + minutes],
  [/^(\d{1,2}[.,](?:\d|25|75))h$/, (hours) => Math.round(hours * 60)],
  [/^(\d{0,2})h\+1?½h?$/, (hours) => (hours || 1) * 60 + 30],
  [/^(\d{1,2})\+1?½h$/, (hours) => hours * 60 + 30],
  [/^(\d{0,2})h\+([123]?)q$/, (hours, quarters) => (hours || 1) * 60 + (quarters || 1) * 15],
  [/^([123])q1?h$/, (quarters) => quarters * 15],
  [/^1?½1?h$/, () => 30],
];

const numberOf = (digits: string | undefined): number => Number.parseFloat((digits ?? '').replace(',', '.'));

/** Whole minutes of «15», «15 min», «1 h 30», «1:30», «1,5 h» or «una hora y media»; null when it is none of these. */
export function parseMinutes(text: string): number | null {
  const tokens =
    foldText(text)
      .replace(/[\u00b4\u2018\u2019\u2032]/g, "'")
      .replace(/\bd'/g, '')
      .match(/\d+(?:[.,:]\d+)?|[a-z]+|\S/g) ?? [];
  const symbols = tokens
    .map((token) => (/^\d/.test(token) ? token : SYMBOLS.get(token)))
    .map((one) => one ?? '?');
  const phrase = symbols.join(' ').replace(/(?<!\d) | (?!\d)/g, '');
  for (const [form, minutes] of FORMS) {
    const found = form.exec(phrase);
    if (found !== null) return minutes(numberOf(found[1]), numberOf(found[2]));
  }
  return null;
}
