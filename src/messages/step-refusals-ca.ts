import { joinWords } from '../domain/join-words';
import { durationWords } from '../domain/mail-words';
import { findingSentences, mailFindingSentences } from './finding-sentences';
import { mailProblemMessage } from './mail-problems';
import { prerequisiteNames } from './prerequisites';
import type { StepRefusalWords } from './refusal-words';
import { newsSentences } from './release-news-words';
import { stateName, verbPhrases } from './verb-phrases';

export const stepRefusalsCa: StepRefusalWords = {
  'deployment-unknown': () => 'Aquest desplegament ja no és al registre de desplegaments.',
  'deployment-unreadable': ({ id }) =>
    `El desplegament ${id} no es pot llegir: algú n'ha canviat a mà la línia a la pestanya oculta «_records» del registre.`,
  'deployment-too-long': () =>
    'El desplegament té massa text per desar-se: escurceu títols, notes o llistes.',
  'changed-meanwhile': ({ by }) =>
    `${by === '' ? 'Algú' : by} ha canviat aquest desplegament mentrestant. Torneu a mirar-lo: el que heu escrit es conserva.`,
  'verb-not-now': ({ verb, state }) =>
    `Ara no es pot ${verbPhrases[verb].ca}: el desplegament està en estat «${stateName(state, 'ca')}».`,
  'out-of-scope': ({ name, partner }) =>
    `«${name}» el gestiona ${partner === '' ? 'el seu partner' : partner} amb el seu propi procediment: aquí no s'hi planifica res.`,
  'zone-unknown': ({ timeZone, place }) =>
    `La zona horària «${timeZone}» de ${place}, a la pestanya Calendars del registre, no existeix. Ha de ser com Europe/Madrid.`,
  'date-refused': ({ findings }) => `No es pot desplegar aleshores. ${findingSentences(findings, 'ca')}`,
  'date-unacknowledged': ({ findings }) =>
    `Hi ha avisos sobre la data que heu de llegir i acceptar. ${findingSentences(findings, 'ca')}`,
  'findings-changed': ({ findings }) =>
    `Ara hi ha altres restriccions que les que heu vist. ${findingSentences(findings, 'ca')}`,
  'releases-unread': ({ news }) =>
    `Hi ha versions posteriors que heu de llegir i acceptar. ${newsSentences(news, 'ca')}`,
  'nothing-forbidden': () => 'En aquesta data no hi ha res prohibit que calgui autoritzar.',
  'no-leads': () => 'Ningú més no té el paper «lead» a la pestanya Team: no hi ha a qui demanar-ho.',
  'not-ready': ({ missing }) =>
    `Abans de començar falta: ${joinWords(
      missing.map((name) => prerequisiteNames[name].ca),
      'ca',
    )}. Anoteu-ho a «Canvia».`,
  'not-ready-to-close': ({ missing }) =>
    `Abans de tancar una emergència falta: ${joinWords(
      missing.map((name) => prerequisiteNames[name].ca),
      'ca',
    )}. Anoteu-ho a «Canvia».`,
  'items-open': ({ items }) =>
    `Abans d'acabar falta fer, o dir per què no s'aplica: ${items.map((item) => `«${item}»`).join(', ')}.`,
  'mail-template': ({ problem }) => mailProblemMessage(problem, 'ca'),
  'mail-needed': () => 'En aquest pas cal enviar el correu o deixar-lo com a esborrany.',
  'mail-refused': ({ findings }) =>
    `El correu no es pot enviar així. ${mailFindingSentences(findings, 'ca')}`,
  'mail-unconfirmed': ({ findings }) =>
    `Hi ha avisos sobre el correu que heu de llegir i acceptar. ${mailFindingSentences(findings, 'ca')}`,
  'mail-waiting': () =>
    "Hi ha un correu anterior d'aquest desplegament sense resoldre. Torneu a provar d'enviar-lo, marqueu-lo com a fet a mà o ometeu-lo amb motiu, i seguiu després.",
  'thread-elsewhere': ({ subject }) =>
    `A la vostra bústia ja no hi ha el correu «${subject}»: trieu-ne un altre, o deixeu-lo per avisar a mà.`,
  'mail-elsewhere': ({ mailbox }) =>
    `L'esborrany és a la bústia de ${mailbox}: només aquesta persona el pot enviar. Si ja l'ha enviat, marqueu-lo com a fet a mà.`,
  'effect-running': ({ by, minutes }) =>
    `${by} hi està treballant en aquest moment. Si alguna cosa s'interromp, es podrà tornar a provar d'aquí a ${durationWords(minutes, 'ca')}.`,
  'nothing-to-settle': () => 'Aquest pas ja està resolt.',
};
