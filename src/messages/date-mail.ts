import type { Language } from '../domain/language';
import { joinAlternatives } from '../domain/join-words';
import type { Finding } from '../domain/dates/verdict';
import { byLanguage } from './catalogue';
import { tellFindings } from './findings';

interface DateMailMessages {
  readonly notPossible: (day: string) => string;
  /** Whatever is nobody's business outside the company. */
  readonly ourSide: string;
  readonly proposed: (starts: string) => string;
  readonly noneFound: string;
}

const messages = byLanguage<DateMailMessages>({
  notPossible: [
    (day) => `No podemos desplegar el ${day}:`,
    (day) => `No podem desplegar el ${day}:`,
    (day) => `We cannot deploy on ${day}:`,
  ],
  ourSide: [
    'No es posible por nuestra parte.',
    'No és possible per part nostra.',
    'It is not possible on our side.',
  ],
  proposed: [
    (starts) => `Proponemos ${starts}.`,
    (starts) => `Proposem ${starts}.`,
    (starts) => `We propose ${starts}.`,
  ],
  noneFound: [
    '¿Qué otra fecha les iría bien?',
    'Quina altra data us aniria bé?',
    'Which other date would suit you?',
  ],
});

/** What may be said outside: days of places, and nothing of persons, other customers or what could not be read. */
const isForEverybody = ({ code, person }: Finding): boolean =>
  person === undefined && ['friday', 'eve-of-non-working-day', 'eve-of-public-holiday'].includes(code);

export interface DateMailFacts {
  /** The day that was asked for, written out. */
  readonly day: string;
  readonly findings: readonly Finding[];
  /** Starts that would do, written out. */
  readonly proposals: readonly string[];
}

/** For a mail to the customer: why that day will not do, and which ones would. It never tells of a person's absence. */
export function dateMailText({ day, findings, proposals }: DateMailFacts, language: Language): string {
  const { notPossible, ourSide, proposed, noneFound } = messages[language];
  const against = findings.filter(({ severity }) => severity !== 'warning');
  const open = tellFindings(against.filter(isForEverybody), language).map(({ text }) => text);
  const reasons = [...open, ...(against.every(isForEverybody) ? [] : [ourSide])];
  const why =
    reasons.length === 0 ? [] : [[notPossible(day), ...reasons.map((text) => `* ${text}`)].join('\n')];
  const offer = proposals.length === 0 ? noneFound : proposed(joinAlternatives(proposals, language));
  return [...why, offer].join('\n\n');
}
