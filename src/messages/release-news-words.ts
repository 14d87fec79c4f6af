import { joinWords } from '../domain/join-words';
import type { Language } from '../domain/language';
import type { ReleaseNews, ReleasesNow } from '../domain/releases/release-news';
import { byLanguage } from './catalogue';
import { releaseFindingWords } from './release-words';

type Sentence = (newer: string, what: string) => string;

const words = byLanguage<{
  readonly released: Sentence;
  readonly tagged: Sentence;
  readonly there: Sentence;
  readonly silent: (components: string, why: string) => string;
}>({
  released: [
    (newer, what) => `${newer} se liberó después de que se validara ${what}.`,
    (newer, what) => `${newer} es va alliberar després que es validés ${what}.`,
    (newer, what) => `${newer} was released after you validated ${what}.`,
  ],
  tagged: [
    (newer, what) => `${newer} se etiquetó después de que se validara ${what}, y aún no tiene release.`,
    (newer, what) => `${newer} es va etiquetar després que es validés ${what}, i encara no té release.`,
    (newer, what) => `${newer} was tagged after you validated ${what}, and has no release yet.`,
  ],
  there: [
    (newer, what) => `Hay una versión posterior a ${what}: ${newer}.`,
    (newer, what) => `Hi ha una versió posterior a ${what}: ${newer}.`,
    (newer, what) => `There is a later version than ${what}: ${newer}.`,
  ],
  silent: [
    (components, why) => `No se ha podido mirar si hay versiones posteriores de ${components}. ${why}.`,
    (components, why) => `No s'ha pogut mirar si hi ha versions posteriors de ${components}. ${why}.`,
    (components, why) => `Whether there are later versions of ${components} could not be looked up. ${why}.`,
  ],
});

/** «3.2.12 se liberó después de que se validara addon-diba 3.2.11.» */
export function newsWords({ component, version, newer, isSince }: ReleaseNews, language: Language): string {
  const { there, released, tagged } = words[language];
  const sentence = !isSince ? there : newer.code === 'newer' ? released : tagged;
  return sentence(newer.found, `${component} ${version}`);
}

export const newsSentences = (news: readonly ReleaseNews[], language: Language): string =>
  news.map((one) => newsWords(one, language)).join(' ');

/** What GitLab did not say, and why; empty when it said everything. */
export function silenceWords({ silent }: Pick<ReleasesNow, 'silent'>, language: Language): string {
  if (silent === null) return '';
  const components = joinWords(silent.components, language);
  const why = releaseFindingWords(
    { code: silent.why, found: '' },
    { project: components, tag: '' },
    language,
  );
  return words[language].silent(components, why);
}
