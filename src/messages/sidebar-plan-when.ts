import { addDays, partsOf, plusMinutes } from '../domain/calendar-date';
import type { Instant } from '../domain/calendar-date';
import { dateWords } from '../domain/date-words';
import type { Language } from '../domain/language';
import { localTime } from '../domain/local-time';
import type { Zone } from '../domain/zone';
import { byLanguage } from './catalogue';

interface WhenMessages {
  readonly title: string;
  readonly date: string;
  readonly time: string;
  readonly duration: string;
  readonly durationHint: string;
  readonly rollback: string;
  readonly rollbackHint: string;
  readonly span: (day: string, from: string, to: string) => string;
  /** Ends on another day. */
  readonly longSpan: (day: string, from: string, endDay: string, to: string) => string;
}

export const whenMessages = byLanguage<WhenMessages>({
  title: ['Cuándo', 'Quan', 'When'],
  date: ['Fecha', 'Data', 'Date'],
  time: ['Hora', 'Hora', 'Time'],
  duration: ['Duración', 'Durada', 'Duration'],
  durationHint: ['Minutos, o «1 h 30»', 'Minuts, o «1 h 30»', 'Minutes, or “1 h 30”'],
  rollback: ['Volver atrás', 'Tornar enrere', 'Going back'],
  rollbackHint: ['Lo que se tarda', 'El que es triga', 'How long it takes'],
  span: [
    (day, from, to) => `${day}, de ${from} a ${to}`,
    (day, from, to) => `${day}, de ${from} a ${to}`,
    (day, from, to) => `${day}, from ${from} to ${to}`,
  ],
  longSpan: [
    (day, from, endDay, to) => `${day}, de ${from} a ${to} del ${endDay}`,
    (day, from, endDay, to) => `${day}, de ${from} a ${to} del ${endDay}`,
    (day, from, endDay, to) => `${day}, from ${from} to ${to} on ${endDay}`,
  ],
});

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/**
 * «martes 1 de diciembre de 2026, de 17:00 a 17:15»; midnight still belongs to the evening before it.
 * Without minutes there is only a start: «martes 1 de diciembre de 2026, 17:00».
 */
export function spanInSentence(start: Instant, minutes: number, zone: Zone, language: Language): string {
  const words = whenMessages[language];
  const from = localTime(start, zone);
  const to = localTime(plusMinutes(start, minutes), zone);
  const dayOf = (date: string): string => dateWords(partsOf(date), language);
  if (minutes <= 0) return `${dayOf(from.date)}, ${from.time}`;
  const isSameDay = to.date === from.date || (to.date === addDays(from.date, 1) && to.time === '00:00');
  return isSameDay
    ? words.span(dayOf(from.date), from.time, to.time)
    : words.longSpan(dayOf(from.date), from.time, dayOf(to.date), to.time);
}

/** The same, to stand alone. */
export const plannedSpan = (...given: Parameters<typeof spanInSentence>): string =>
  capital(spanInSentence(...given));
