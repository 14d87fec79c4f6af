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
  readonly missing: Sentence;
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
  missing: [
    (_newer, what) => `En GitLab no hay ninguna etiqueta de ${what}.`,
    (_newer, what) => `A GitLab no hi ha cap etiqueta de ${what}.`,
    (_newer, what) => `In GitLab there is no tag of ${what}.`,
  ],
  silent: [
    (components, why) => `No se ha podido mirar si hay versiones posteriores de ${components}. ${why}.`,
    (components, why) => `No s'ha pogut mirar si hi ha versions posteriors de ${components}. ${why}.`,
    (components, why) => `Whether there are later versions of ${components} could not be looked up. ${why}.`,
  ],
});

function sentenceFor({ finding, isSince }: ReleaseNews, language: Language): Sentence {
  const { missing, there, released, tagged } = words[language];
  if (finding.code === 'no-tag') return missing;
  if (!isSince) return there;
  return finding.code === 'newer' ? released : tagged;
}

/** «3.2.12 se liberó después de que se validara addon-diba 3.2.11.» */
export const newsWords = (news: ReleaseNews, language: Language): string =>
  sentenceFor(news, language)(news.finding.found, `${news.component} ${news.version}`);

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
