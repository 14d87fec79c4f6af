import { foldText, foldWords } from '../fold-text';

/** date-rules.md, 3.3; folded. */
const CLOSURE_WORDS =
  'festivo festivos cierre cierres cerrado cerrada festiu festius tancat tancada tancament tancaments closed closure closures';

const ABSENCE_PHRASES: readonly string[] = [
  'fuera de la oficina,fuera de oficina,baja medica,asuntos propios,dia libre,dias libres',
  'fora de l oficina,fora d oficina,baixa medica,assumptes propis,dia lliure,dies lliures',
  'out of office,out of the office,sick leave,parental leave,annual leave,day off,days off',
  'vacaciones,vacacion,vacas,puente,ausencia,ausente,permiso,baja,paternidad,maternidad,libranza,libra',
  'vacances,pont,absencia,absent,permis,baixa,paternitat,maternitat,lliure',
  'vacation,vacations,holiday,holidays,ooo,pto,leave,off,away,absence',
].flatMap((phrases) => phrases.split(','));

/** What stands between the words that matter, and what says when or of whom in general. */
const FILLERS = new Set(
  [
    'de del d la las el los l les els al a en y i e o per por para pel of the and for in on at from to',
    'automated by workday hr portal calendar',
    'empresa oficina equipo todos todas toda todo equip tothom tots totes company office team all everybody everyone',
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
    'gener febrer març marc abril maig juny juliol agost setembre octubre novembre desembre',
    'january february march april may june july august september october november december',
    'verano invierno navidad navidades semana santa pascua estiu hivern nadal setmana pasqua',
    'summer winter christmas easter',
    'lunes martes miercoles jueves viernes sabado domingo',
  ]
    .join(' ')
    .split(' '),
);

const PHRASES = [...ABSENCE_PHRASES, ...CLOSURE_WORDS.split(' ')]
  .map((phrase) => phrase.split(' '))
  // The longest first, so that «baja médica» goes as one.
  .sort((one, other) => other.length - one.length);

const holds = (words: readonly string[], phrase: readonly string[], at: number): boolean =>
  phrase.every((word, index) => words[at + index] === word);

/** The words that are neither of those nor numbers: whose absence it is, or something else. */
function restOf(words: readonly string[]): string[] {
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = PHRASES.find((one) => holds(words, one, at));
    const word = words[at] ?? '';
    if (phrase === undefined && !FILLERS.has(word) && !/^\d+$/.test(word)) rest.push(word);
    at += phrase?.length ?? 1;
  }
  return rest;
}

const saysAny = (words: readonly string[], phrases: readonly string[]): boolean =>
  phrases.some((phrase) => words.some((_, at) => holds(words, phrase.split(' '), at)));

/** Somebody who may be named in a title. */
export interface Named {
  readonly name: string;
  readonly address: string;
}

/** A first name alone, or one with an initial, names everybody who is called so. */
const isPartOf = (rest: readonly string[], name: readonly string[]): boolean =>
  rest.some((word) => word.length > 1) &&
  rest.every((word) => name.some((part) => part === word || (word.length === 1 && part.startsWith(word))));

/** Whether a title of a calendar of vacations names somebody: by whole name, a part of it alone, address, or account in brackets. */
export function titleNames(title: string, { name, address }: Named): boolean {
  const folded = foldText(title);
  const account = foldText(address).split('@')[0] ?? '';
  if (folded.includes(foldText(address)) || folded.includes(`[${account}]`)) return true;
  const words = foldWords(title);
  const parts = foldWords(name);
  const accountParts = foldWords(account);
  const rest = restOf(words);
  const isWhole = (all: readonly string[]): boolean =>
    all.length > 1 && all.every((part) => words.includes(part));
  return isWhole(parts) || isWhole(accountParts) || isPartOf(rest, parts) || rest.join(' ') === account;
}

export type TitleMeaning =
  /** Everybody of the party is off. */
  | 'closure'
  /** The party as a whole is away: nobody in particular is named. */
  | 'party-away'
  /** Somebody's, or nothing about absences at all: it counts for whom it names. */
  | 'somebody';

/**
 * @param party names that mean the party itself, such as the customer's and its place's
 * @param people who may be named: a closing day of somebody who is known is that person's alone
 */
export function titleMeaning(
  title: string,
  party: readonly string[],
  people: readonly Named[],
): TitleMeaning {
  const words = foldWords(title);
  if (saysAny(words, CLOSURE_WORDS.split(' ')))
    return people.some((person) => titleNames(title, person)) ? 'somebody' : 'closure';
  const own = new Set(party.flatMap(foldWords));
  const isWhole = restOf(words).every((word) => own.has(word));
  return isWhole && saysAny(words, ABSENCE_PHRASES) ? 'party-away' : 'somebody';
}
