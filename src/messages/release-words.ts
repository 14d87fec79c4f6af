import type { Language } from '../domain/language';
import type { ReleaseCode, ReleaseFinding, ReleaseQuestion } from '../domain/releases/release-findings';
import type { Unread } from '../domain/releases/release-reading';
import { byLanguage } from './catalogue';

/** What a sentence about a release names. */
export interface ReleaseAbout {
  readonly project: string;
  readonly tag: string;
}

/** `found` is what the finding found. */
type Sentence = (about: ReleaseAbout & { readonly found: string }) => string;

const sentences = byLanguage<Readonly<Record<Exclude<ReleaseCode, 'cannot-tell'>, Sentence>>>({
  unreachable: [
    () => 'Desde aquí no se llega a GitLab',
    () => "Des d'aquí no s'arriba a GitLab",
    () => 'GitLab cannot be reached from here',
  ],
  busy: [
    () => 'GitLab pide esperar un momento',
    () => 'GitLab demana esperar un moment',
    () => 'GitLab asks to wait a moment',
  ],
  'token-refused': [
    () => 'GitLab no admite el token, o con él no se puede leer el proyecto',
    () => 'GitLab no admet el token, o amb aquest no es pot llegir el projecte',
    () => 'GitLab refuses the token, or the project cannot be read with it',
  ],
  'project-unknown': [
    ({ project }) => `En GitLab no hay ningún proyecto ${project} que el token deje ver`,
    ({ project }) => `A GitLab no hi ha cap projecte ${project} que el token deixi veure`,
    ({ project }) => `In GitLab there is no project ${project} that the token may see`,
  ],
  'project-moved': [
    ({ project }) => `El proyecto ${project} ha cambiado de sitio en GitLab: escriba dónde está ahora`,
    ({ project }) => `El projecte ${project} ha canviat de lloc a GitLab: escriviu on és ara`,
    ({ project }) => `The project ${project} has moved in GitLab: write where it is now`,
  ],
  snapshot: [
    () => 'es un SNAPSHOT, no una versión liberada',
    () => 'és un SNAPSHOT, no una versió alliberada',
    () => 'it is a SNAPSHOT, not a released version',
  ],
  'no-tag': [
    ({ tag }) => `no existe la etiqueta ${tag}`,
    ({ tag }) => `no existeix l'etiqueta ${tag}`,
    ({ tag }) => `there is no tag ${tag}`,
  ],
  'pipeline-failed': [
    ({ tag, found }) => `el pipeline de ${tag} no terminó bien (${found})`,
    ({ tag, found }) => `el pipeline de ${tag} no va acabar bé (${found})`,
    ({ tag, found }) => `the pipeline of ${tag} did not succeed (${found})`,
  ],
  'pipeline-unfinished': [
    ({ tag, found }) => `el pipeline de ${tag} no ha terminado (${found})`,
    ({ tag, found }) => `el pipeline de ${tag} no ha acabat (${found})`,
    ({ tag, found }) => `the pipeline of ${tag} is not finished (${found})`,
  ],
  'no-pipeline': [
    ({ tag }) => `${tag} no tiene pipeline`,
    ({ tag }) => `${tag} no té pipeline`,
    ({ tag }) => `${tag} has no pipeline`,
  ],
  'no-release': [
    ({ tag }) => `${tag} no tiene release`,
    ({ tag }) => `${tag} no té release`,
    ({ tag }) => `${tag} has no release`,
  ],
  upcoming: [
    ({ tag }) => `la release de ${tag} tiene fecha futura`,
    ({ tag }) => `la release de ${tag} té data futura`,
    ({ tag }) => `the release of ${tag} is dated in the future`,
  ],
  'no-asset': [
    ({ tag }) => `la release de ${tag} no tiene ningún fichero`,
    ({ tag }) => `la release de ${tag} no té cap fitxer`,
    ({ tag }) => `the release of ${tag} has no file`,
  ],
  newer: [
    ({ found }) => `hay una versión posterior, ${found}`,
    ({ found }) => `hi ha una versió posterior, ${found}`,
    ({ found }) => `there is a later version, ${found}`,
  ],
  'newer-unreleased': [
    ({ found }) => `hay una versión posterior, ${found}, aún sin release`,
    ({ found }) => `hi ha una versió posterior, ${found}, encara sense release`,
    ({ found }) => `there is a later version, ${found}, without a release yet`,
  ],
  unreleased: [
    ({ tag, found }) => `en la rama principal hay trabajo que no está en ${tag} (commits: ${found})`,
    ({ tag, found }) => `a la branca principal hi ha feina que no és a ${tag} (commits: ${found})`,
    ({ tag, found }) => `the default branch holds work that is not in ${tag} (commits: ${found})`,
  ],
  aside: [
    ({ tag, found }) => `${tag} tiene trabajo que no está en la rama principal (commits: ${found})`,
    ({ tag, found }) => `${tag} té feina que no és a la branca principal (commits: ${found})`,
    ({ tag, found }) => `${tag} holds work that is not on the default branch (commits: ${found})`,
  ],
});

interface DoubtWords {
  readonly sentence: (what: string, why: string) => string;
  readonly what: Readonly<Record<ReleaseQuestion, string>>;
  readonly why: Readonly<Record<Unread, string>>;
}

const doubts = byLanguage<DoubtWords>({
  sentence: [
    (what, why) => `no se puede comprobar ${what}: ${why}`,
    (what, why) => `no es pot comprovar ${what}: ${why}`,
    (what, why) => `${what} cannot be checked: ${why}`,
  ],
  what: [
    {
      tag: 'la etiqueta',
      pipeline: 'el pipeline',
      release: 'la release',
      newest: 'si es la última',
      branch: 'la rama principal',
    },
    {
      tag: "l'etiqueta",
      pipeline: 'el pipeline',
      release: 'la release',
      newest: "si és l'última",
      branch: 'la branca principal',
    },
    {
      tag: 'the tag',
      pipeline: 'the pipeline',
      release: 'the release',
      newest: 'whether it is the last one',
      branch: 'the default branch',
    },
  ],
  why: [
    {
      denied: 'el token no deja leerlo',
      incomplete: 'GitLab lo dejó a medias',
      failed: 'GitLab no contestó',
    },
    {
      denied: 'el token no deixa llegir-ho',
      incomplete: 'GitLab ho va deixar a mitges',
      failed: 'GitLab no va contestar',
    },
    {
      denied: 'the token may not read it',
      incomplete: 'GitLab stopped half-way',
      failed: 'GitLab did not answer',
    },
  ],
});

/** What speaks against a release, without a full stop: several stand in one line. */
export function releaseFindingWords(
  { code, found }: ReleaseFinding,
  about: ReleaseAbout,
  language: Language,
): string {
  if (code !== 'cannot-tell') return sentences[language][code]({ ...about, found });
  const { sentence, what, why } = doubts[language];
  const [question = '', reason = ''] = found.split(':');
  // A record that somebody changed by hand may hold any text.
  return sentence(what[question as ReleaseQuestion] ?? question, why[reason as Unread] ?? reason);
}

export const releaseWords = byLanguage<{ readonly sound: (tag: string) => string }>({
  sound: [
    (tag) => `${tag} es la última, con pipeline, release y fichero`,
    (tag) => `${tag} és l'última, amb pipeline, release i fitxer`,
    (tag) => `${tag} is the last one, with its pipeline, release and file`,
  ],
});
