import { joinWords } from './join-words';
import type { Language } from './language';

type Of<T> = Readonly<Record<Language, T>>;

interface Greetings {
  /** From an hour, inclusive, until another, exclusive. */
  readonly day: readonly (readonly [from: number, until: number, words: string])[];
  readonly otherwise: string;
}

const GREETINGS: Of<Greetings> = {
  es: {
    day: [
      [6, 14, 'Buenos días'],
      [14, 21, 'Buenas tardes'],
    ],
    otherwise: 'Buenas noches',
  },
  ca: {
    day: [
      [6, 14, 'Bon dia'],
      [14, 21, 'Bona tarda'],
    ],
    otherwise: 'Bona nit',
  },
  en: {
    day: [
      [6, 12, 'Good morning'],
      [12, 18, 'Good afternoon'],
    ],
    otherwise: 'Good evening',
  },
};

/** @param hour 0 to 23, where the recipient is */
export function greetingWords(hour: number, language: Language): string {
  const { day, otherwise } = GREETINGS[language];
  return day.find(([from, until]) => hour >= from && hour < until)?.[2] ?? otherwise;
}

const HOURS: Of<readonly [string, string]> = {
  es: ['hora', 'horas'],
  ca: ['hora', 'hores'],
  en: ['hour', 'hours'],
};

const MINUTES: Of<readonly [string, string]> = {
  es: ['minuto', 'minutos'],
  ca: ['minut', 'minuts'],
  en: ['minute', 'minutes'],
};

const counted = (count: number, [one, several]: readonly [string, string]): string =>
  `${String(count)} ${count === 1 ? one : several}`;

/** «1 hora y 30 minutos»; @param minutes whole */
export function durationWords(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [
    ...(hours > 0 ? [counted(hours, HOURS[language])] : []),
    ...(rest > 0 || hours === 0 ? [counted(rest, MINUTES[language])] : []),
  ];
  return joinWords(words, language);
}

const CONSOLES: Of<readonly [string, string]> = {
  es: ['la consola', 'las consolas'],
  ca: ['la consola', 'les consoles'],
  en: ['the console', 'the consoles'],
};

const SYNCSERVERS: Of<readonly [string, string]> = {
  es: ['el syncserver', 'los syncservers'],
  ca: ['el syncserver', 'els syncservers'],
  en: ['the syncserver', 'the syncservers'],
};

/** How many are restarted, 0 for none; `other` is what else, in the customer's language and with its article. */
export interface RestartCounts {
  readonly consoles: number;
  readonly syncservers: number;
  readonly other: string;
}

const some = (count: number, [one, several]: readonly [string, string]): readonly string[] =>
  count === 0 ? [] : [count === 1 ? one : several];

/** «las consolas y los syncservers»; empty when nothing is restarted */
export function restartWords({ consoles, syncservers, other }: RestartCounts, language: Language): string {
  const others = other.trim() === '' ? [] : [other.trim()];
  return joinWords(
    [...some(consoles, CONSOLES[language]), ...some(syncservers, SYNCSERVERS[language]), ...others],
    language,
  );
}

const PRODUCTION: Of<string> = { es: 'a producción', ca: 'a producció', en: 'to production' };

const ENVIRONMENTS: Of<(names: string, several: boolean) => string> = {
  es: (names, several) => `${several ? 'en los entornos' : 'en el entorno'} ${names}`,
  ca: (names, several) => `${several ? 'als entorns' : "a l'entorn"} ${names}`,
  en: (names, several) => `to the ${names} ${several ? 'environments' : 'environment'}`,
};

/**
 * Where a deployment goes, to stand after its noun: «a producción», or «en el entorno PRE» by name.
 * @param production whether its only environment is production
 */
export function whereWords(names: readonly string[], production: boolean, language: Language): string {
  return production
    ? PRODUCTION[language]
    : ENVIRONMENTS[language](joinWords(names, language), names.length > 1);
}
