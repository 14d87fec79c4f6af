import { partsOf } from '../domain/calendar-date';
import { dateWords } from '../domain/date-words';
import type { Language } from '../domain/language';
import type { Finding, FindingCode } from '../domain/verdict';
import { byLanguage } from './catalogue';

/** @param day and its cause, each written out with its weekday; the place is whose calendar it is */
type Sentence = (day: string, place: string, cause: string) => string;

const sentences = byLanguage<Readonly<Record<FindingCode, Sentence>>>({
  friday: [
    (day, place) => `El ${day} no se despliega: es viernes en ${place}.`,
    (day, place) => `El ${day} no es desplega: és divendres a ${place}.`,
    (day, place) => `No deployments on ${day}: it is a Friday in ${place}.`,
  ],
  'eve-of-non-working-day': [
    (day, place, cause) => `El ${day} no se despliega: es víspera del ${cause}, no laborable en ${place}.`,
    (day, place, cause) => `El ${day} no es desplega: és la vigília del ${cause}, no laborable a ${place}.`,
    (day, place, cause) =>
      `No deployments on ${day}: it is the day before ${cause}, a non-working day in ${place}.`,
  ],
  'non-working-day': [
    (day, place) => `El ${day} no es laborable en ${place}.`,
    (day, place) => `El ${day} no és laborable a ${place}.`,
    (day, place) => `${day} is not a working day in ${place}.`,
  ],
  'in-the-past': [
    (day) => `La hora elegida del ${day} ya ha pasado: elija otra.`,
    (day) => `L'hora triada del ${day} ja ha passat: trieu-ne una altra.`,
    (day) => `The time chosen on ${day} has passed: choose another one.`,
  ],
  'nonexistent-local-time': [
    (day, place) => `Esa hora no existe el ${day} en ${place}, porque se cambia el reloj: elija otra.`,
    (day, place) =>
      `Aquesta hora no existeix el ${day} a ${place}, perquè es canvia el rellotge: trieu-ne una altra.`,
    (day, place) => `That time does not exist on ${day} in ${place}, as the clock changes: choose another.`,
  ],
});

export const findingMessage = ({ code, date, causeDay, party }: Finding, language: Language): string =>
  sentences[language][code](
    dateWords(partsOf(date), language),
    party,
    dateWords(partsOf(causeDay), language),
  );
