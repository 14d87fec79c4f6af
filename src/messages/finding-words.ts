import type { FindingCode } from '../domain/dates/verdict';
import { byLanguage } from './catalogue';

/** Days are written out with their weekday. */
export interface Told {
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

export const findingWords = byLanguage<Readonly<Record<FindingCode, Sentence>>>({
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

export const twiceWords = byLanguage<{ readonly words: Sentence }>({
  words: [
    ({ day, party }) =>
      `Esa hora se da dos veces el ${day} en ${party}, porque se cambia el reloj: elija otra.`,
    ({ day, party }) =>
      `Aquesta hora es dona dos cops el ${day} a ${party}, perquè es canvia el rellotge: trieu-ne una altra.`,
    ({ day, party }) => `That time comes twice on ${day} in ${party}, as the clock changes: choose another.`,
  ],
});
