import { joinWords } from '../domain/join-words';
import type { Language } from '../domain/language';
import type { DoubtReason, Finding, FindingCode, Severity } from '../domain/verdict';
import { byLanguage } from './catalogue';
import { doubtWords } from './doubts';
import { dayWords } from './when-words';

/** Days are written out with their weekday. */
interface Told {
  readonly day: string;
  /** Whose calendar it is; several where it is the same at each. */
  readonly party: string;
  readonly causeDay: string;
  /** The name of the day, or of what is in the way; may be empty. */
  readonly cause: string;
  readonly until: string;
  /** Why nobody can tell; empty otherwise. */
  readonly doubt: string;
}

type Sentence = (told: Told) => string;

/** « (La Inmaculada)»; nothing without a name. */
const named = (cause: string): string => (cause === '' ? '' : ` (${cause})`);

/** «del miércoles 9 al viernes 11 de diciembre», «el miércoles 9 de diciembre». */
const span = (from: string, until: string, [on, since, to]: readonly [string, string, string]): string =>
  from === until ? `${on} ${from}` : `${since} ${from} ${to} ${until}`;

const sentences = byLanguage<Readonly<Record<FindingCode, Sentence>>>({
  friday: [
    ({ day, party }) => `El ${day} no se despliega: es viernes en ${party}.`,
    ({ day, party }) => `El ${day} no es desplega: és divendres a ${party}.`,
    ({ day, party }) => `No deployments on ${day}: it is a Friday in ${party}.`,
  ],
  'eve-of-non-working-day': [
    ({ day, party, causeDay, cause }) =>
      `El ${causeDay}${named(cause)} no es laborable en ${party}: el ${day} es víspera.`,
    ({ day, party, causeDay, cause }) =>
      `El ${causeDay}${named(cause)} no és laborable a ${party}: el ${day} n'és la vigília.`,
    ({ day, party, causeDay, cause }) =>
      `${causeDay}${named(cause)} is not a working day in ${party}: ${day} is the day before.`,
  ],
  'eve-of-public-holiday': [
    ({ day, party, causeDay, cause }) =>
      `El ${causeDay}${cause === '' ? '' : ` es ${cause},`} ${cause === '' ? 'es ' : ''}festivo en ${party}: el ${day} es víspera.`,
    ({ day, party, causeDay, cause }) =>
      `El ${causeDay}${cause === '' ? '' : ` és ${cause},`} ${cause === '' ? 'és ' : ''}festiu a ${party}: el ${day} n'és la vigília.`,
    ({ day, party, causeDay, cause }) =>
      `${causeDay} is ${cause === '' ? '' : `${cause}, `}a public holiday in ${party}: ${day} is the day before.`,
  ],
  'eve-of-vacation': [
    ({ day, party, causeDay, until }) =>
      `${party} está de vacaciones ${span(causeDay, until, ['el', 'del', 'al'])}: el ${day} es víspera.`,
    ({ day, party, causeDay, until }) =>
      `${party} és de vacances ${span(causeDay, until, ['el', 'del', 'al'])}: el ${day} n'és la vigília.`,
    ({ day, party, causeDay, until }) =>
      `${party} is on vacation ${span(causeDay, until, ['on', 'from', 'to'])}: ${day} is the day before.`,
  ],
  'cannot-tell': [
    ({ day, doubt }) => `No se puede comprobar el ${day}: ${doubt}.`,
    ({ day, doubt }) => `No es pot comprovar el ${day}: ${doubt}.`,
    ({ day, doubt }) => `${day} cannot be checked: ${doubt}.`,
  ],
  'executor-absent': [
    ({ day, party }) => `${party} no está el ${day}: elija otro responsable u otra hora.`,
    ({ day, party }) => `${party} no hi és el ${day}: trieu un altre responsable o una altra hora.`,
    ({ day, party }) => `${party} is away on ${day}: choose somebody else or another time.`,
  ],
  'nonexistent-local-time': [
    ({ day, party }) => `Esa hora no existe el ${day} en ${party}, porque se cambia el reloj: elija otra.`,
    ({ day, party }) =>
      `Aquesta hora no existeix el ${day} a ${party}, perquè es canvia el rellotge: trieu-ne una altra.`,
    ({ day, party }) =>
      `That time does not exist on ${day} in ${party}, as the clock changes: choose another.`,
  ],
  'in-the-past': [
    ({ day }) => `La hora elegida del ${day} ya ha pasado: elija otra.`,
    ({ day }) => `L'hora triada del ${day} ja ha passat: trieu-ne una altra.`,
    ({ day }) => `The time chosen on ${day} has passed: choose another one.`,
  ],
  'non-working-day': [
    ({ day, party, cause }) => `El ${day}${named(cause)} no es laborable en ${party}.`,
    ({ day, party, cause }) => `El ${day}${named(cause)} no és laborable a ${party}.`,
    ({ day, party, cause }) => `${day}${named(cause)} is not a working day in ${party}.`,
  ],
  'party-absent': [
    ({ day, party }) => `${party} no está el ${day}.`,
    ({ day, party }) => `${party} no hi és el ${day}.`,
    ({ day, party }) => `${party} is away on ${day}.`,
  ],
  'outside-window': [
    ({ day, party, cause }) => `El ${day} a esa hora está fuera de la ventana de ${party} (${cause}).`,
    ({ day, party, cause }) => `El ${day} a aquella hora és fora de la finestra de ${party} (${cause}).`,
    ({ day, party, cause }) => `${day} at that time is outside the window of ${party} (${cause}).`,
  ],
  clash: [
    ({ day, cause }) => `El ${day} coincide con otro despliegue: ${cause}.`,
    ({ day, cause }) => `El ${day} coincideix amb un altre desplegament: ${cause}.`,
    ({ day, cause }) => `${day} clashes with another deployment: ${cause}.`,
  ],
  'clock-change': [
    ({ day, party }) => `El ${day} se cambia la hora en ${party} durante el despliegue.`,
    ({ day, party }) => `El ${day} es canvia l'hora a ${party} durant el desplegament.`,
    ({ day, party }) => `On ${day} the clock changes in ${party} during the deployment.`,
  ],
  'short-notice': [
    ({ day, cause }) =>
      `El ${day} es con menos preaviso del que pide el cliente (días laborables: ${cause}).`,
    ({ day, cause }) =>
      `El ${day} és amb menys preavís del que demana el client (dies laborables: ${cause}).`,
    ({ day, cause }) => `${day} is at shorter notice than the customer asks for (working days: ${cause}).`,
  ],
  'local-holidays-missing': [
    ({ day, party }) =>
      `${party} solo tiene el calendario de Google, sin fiestas locales: no se sabe si el día después del ${day} lo es.`,
    ({ day, party }) =>
      `${party} només té el calendari de Google, sense festes locals: no se sap si l'endemà del ${day} ho és.`,
    ({ day, party }) =>
      `${party} has Google's calendar alone, without local holidays: nobody knows whether the day after ${day} is one.`,
  ],
  'absences-not-known': [
    ({ party }) => `No se sabe cuándo está de vacaciones ${party}: ningún calendario de vacaciones lo dice.`,
    ({ party }) => `No se sap quan és de vacances ${party}: cap calendari de vacances no ho diu.`,
    ({ party }) => `Nobody knows when ${party} is on vacation: no calendar of vacations says so.`,
  ],
});

const TWICE = byLanguage<{ readonly words: Sentence }>({
  words: [
    ({ day, party }) =>
      `Esa hora se da dos veces el ${day} en ${party}, porque se cambia el reloj: elija otra.`,
    ({ day, party }) =>
      `Aquesta hora es dona dos cops el ${day} a ${party}, perquè es canvia el rellotge: trieu-ne una altra.`,
    ({ day, party }) => `That time comes twice on ${day} in ${party}, as the clock changes: choose another.`,
  ],
});

function told(finding: Finding, parties: readonly string[], language: Language): Told {
  const { date, causeDay, cause, until, reason } = finding;
  const party = joinWords(parties, language);
  const isDoubt = (one: Finding['reason']): one is DoubtReason => one !== undefined && one !== 'twice';
  return {
    day: dayWords(date, language),
    party,
    causeDay: dayWords(causeDay, language),
    cause,
    until: dayWords(until ?? causeDay, language),
    doubt: isDoubt(reason) ? doubtWords(reason, party, cause, language) : '',
  };
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function sentence(finding: Finding, parties: readonly string[], language: Language): string {
  const words = finding.reason === 'twice' ? TWICE[language].words : sentences[language][finding.code];
  return capital(words(told(finding, parties, language)));
}

export const findingMessage = (finding: Finding, language: Language): string =>
  sentence(finding, [finding.party], language);

/** What several parties have in common as one sentence, with its findings. */
export interface ToldFinding {
  readonly severity: Severity;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Of a public holiday it goes without saying that it is no working day. */
const isImplied = ({ code, party, causeDay, date }: Finding, all: readonly Finding[]): boolean =>
  code === 'eve-of-non-working-day' &&
  all.some(
    (one) =>
      one.code === 'eve-of-public-holiday' &&
      one.party === party &&
      one.causeDay === causeDay &&
      one.date === date,
  );

/** What is said of a day is the same of several places; of anything else each party has its own sentence. */
const ABOUT_DAYS: readonly FindingCode[] = [
  'friday',
  'eve-of-non-working-day',
  'eve-of-public-holiday',
  'non-working-day',
];

const isAlike = (one: Finding, other: Finding): boolean =>
  one.code === other.code &&
  (one.party === other.party || ABOUT_DAYS.includes(one.code)) &&
  one.date === other.date &&
  one.causeDay === other.causeDay &&
  one.cause === other.cause &&
  one.until === other.until &&
  one.reason === other.reason &&
  one.severity === other.severity;

/** Each finding in words, in their order; the same thing at several places once. */
export function tellFindings(findings: readonly Finding[], language: Language): ToldFinding[] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    if (isImplied(finding, findings)) continue;
    const group = groups.find(([first]) => first !== undefined && isAlike(first, finding));
    if (group) group.push(finding);
    else groups.push([finding]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const parties = [...new Set(group.map(({ party }) => party))];
    return [{ severity: first.severity, text: sentence(first, parties, language), findings: group }];
  });
}
