import { joinWords } from '../domain/join-words';
import { durationWords } from '../domain/mail-words';
import { findingSentences, mailFindingSentences } from './finding-sentences';
import { mailProblemMessage } from './mail-problems';
import { prerequisiteNames } from './prerequisites';
import type { StepRefusalWords } from './refusal-words';
import { newsSentences } from './release-news-words';
import { stateName, verbPhrases } from './verb-phrases';

export const stepRefusalsEs: StepRefusalWords = {
  'deployment-unknown': () => 'Este despliegue ya no está en el registro de despliegues.',
  'deployment-unreadable': ({ id }) =>
    `El despliegue ${id} no se puede leer: alguien ha cambiado a mano su línea en la pestaña oculta «_records» del registro.`,
  'deployment-too-long': () =>
    'El despliegue tiene demasiado texto para guardarse: acorte títulos, notas o listas.',
  'changed-meanwhile': ({ by }) =>
    `${by === '' ? 'Alguien' : by} ha cambiado este despliegue mientras tanto. Vuelva a mirarlo: lo que ha escrito se conserva.`,
  'verb-not-now': ({ verb, state }) =>
    `Ahora no se puede ${verbPhrases[verb].es}: el despliegue está en estado «${stateName(state, 'es')}».`,
  'out-of-scope': ({ name, partner }) =>
    `«${name}» lo gestiona ${partner === '' ? 'su partner' : partner} con su propio procedimiento: aquí no se planifica nada.`,
  'zone-unknown': ({ timeZone, place }) =>
    `La zona horaria «${timeZone}» de ${place}, en la pestaña Calendars del registro, no existe. Debe ser como Europe/Madrid.`,
  'date-refused': ({ findings }) => `No se puede desplegar entonces. ${findingSentences(findings, 'es')}`,
  'date-unacknowledged': ({ findings }) =>
    `Hay avisos sobre la fecha que debe leer y aceptar. ${findingSentences(findings, 'es')}`,
  'findings-changed': ({ findings }) =>
    `Ahora hay otras restricciones que las que ha visto. ${findingSentences(findings, 'es')}`,
  'releases-unread': ({ news }) =>
    `Hay versiones posteriores que debe leer y aceptar. ${newsSentences(news, 'es')}`,
  'nothing-forbidden': () => 'En esa fecha no hay nada prohibido que autorizar.',
  'no-leads': () => 'Nadie más tiene el papel «lead» en la pestaña Team: no hay a quién pedirlo.',
  'not-ready': ({ missing }) =>
    `Antes de empezar falta: ${joinWords(
      missing.map((name) => prerequisiteNames[name].es),
      'es',
    )}. Anótelo en «Cambiar».`,
  'not-ready-to-close': ({ missing }) =>
    `Antes de cerrar una emergencia falta: ${joinWords(
      missing.map((name) => prerequisiteNames[name].es),
      'es',
    )}. Anótelo en «Cambiar».`,
  'items-open': ({ items }) =>
    `Antes de terminar falta por hacer, o decir por qué no aplica: ${items.map((item) => `«${item}»`).join(', ')}.`,
  'mail-template': ({ problem }) => mailProblemMessage(problem, 'es'),
  'mail-needed': () => 'En este paso hay que enviar el correo o dejarlo como borrador.',
  'mail-refused': ({ findings }) =>
    `El correo no se puede enviar así. ${mailFindingSentences(findings, 'es')}`,
  'mail-unconfirmed': ({ findings }) =>
    `Hay avisos sobre el correo que debe leer y aceptar. ${mailFindingSentences(findings, 'es')}`,
  'mail-waiting': () =>
    'Hay un correo anterior de este despliegue sin resolver. Reintente enviarlo, márquelo como hecho a mano u omítalo con motivo, y siga después.',
  'thread-elsewhere': ({ subject }) =>
    `En su buzón ya no está el correo «${subject}»: elija otro, o déjelo para avisar a mano.`,
  'mail-elsewhere': ({ mailbox }) =>
    `El borrador está en el buzón de ${mailbox}: solo esa persona puede enviarlo. Si ya lo ha enviado, márquelo como hecho a mano.`,
  'effect-running': ({ by, minutes }) =>
    `${by} está en ello en este momento. Si algo se interrumpe, podrá reintentarse dentro de ${durationWords(minutes, 'es')}.`,
  'nothing-to-settle': () => 'Ese paso ya está resuelto.',
};
