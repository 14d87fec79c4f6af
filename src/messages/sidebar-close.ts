import { byLanguage } from './catalogue';

/** The close: who is told what was deployed. */
interface CloseMessages {
  readonly title: string;
  readonly willTell: (count: number) => string;
  readonly nobodyToTell: string;
  readonly left: (count: number) => string;
  readonly allTold: string;
  readonly ticket: (number: string) => string;
  readonly thread: (subject: string) => string;
  readonly paste: string;
  readonly copy: string;
  readonly copied: string;
  readonly openTicket: string;
  readonly openThread: string;
  readonly done: string;
  readonly byHand: (who: string) => string;
  readonly waived: (who: string, reason: string) => string;
  readonly closing: string;
  readonly replies: string;
  readonly repliesHint: string;
  readonly replyHow: string;
  readonly byHandLater: string;
  readonly notHere: string;
  readonly notNamed: string;
  readonly chooseThread: string;
  readonly answer: string;
  readonly repliesSubmit: string;
  readonly inDraft: (who: string) => string;
  readonly notes: string;
  readonly noteHow: string;
  readonly writeNote: string;
  readonly internal: string;
  readonly visible: string;
  readonly noteText: string;
  readonly byHandThen: string;
}

export const closeMessages = byLanguage<CloseMessages>({
  title: ['Cierre', 'Tancament', 'Closing'],
  willTell: [
    (count) =>
      count === 1
        ? 'Falta avisar en 1 ticket o correo. Al cerrar se prepara el texto.'
        : `Falta avisar en ${String(count)} tickets o correos. Al cerrar se preparan los textos.`,
    (count) =>
      count === 1
        ? 'Falta avisar en 1 tiquet o correu. En tancar es prepara el text.'
        : `Falta avisar en ${String(count)} tiquets o correus. En tancar es preparen els textos.`,
    (count) =>
      count === 1
        ? '1 ticket or mail is to be told. Closing prepares the text.'
        : `${String(count)} tickets or mails are to be told. Closing prepares the texts.`,
  ],
  nobodyToTell: [
    'No hay tickets ni correos que avisar.',
    'No hi ha tiquets ni correus per avisar.',
    'There are no tickets or mails to tell.',
  ],
  left: [
    (count) =>
      count === 1
        ? 'Falta 1: pegue el texto, u omítalo con motivo.'
        : `Faltan ${String(count)}: pegue cada texto, u omítalo con motivo.`,
    (count) =>
      count === 1
        ? 'En falta 1: enganxeu el text, o ometeu-lo amb motiu.'
        : `En falten ${String(count)}: enganxeu cada text, o ometeu-lo amb motiu.`,
    (count) =>
      count === 1
        ? '1 is left: paste the text, or waive it with a reason.'
        : `${String(count)} are left: paste each text, or waive it with a reason.`,
  ],
  allTold: [
    'Todos están avisados: ya puede cerrar la tarea.',
    'Tots estan avisats: ja podeu tancar la tasca.',
    'Everybody is told: the task can be closed.',
  ],
  ticket: [(number) => `Ticket ${number}`, (number) => `Tiquet ${number}`, (number) => `Ticket ${number}`],
  thread: [
    (subject) => `Correo «${subject}»`,
    (subject) => `Correu «${subject}»`,
    (subject) => `Mail “${subject}”`,
  ],
  paste: ['Texto para pegar', 'Text per enganxar', 'Text to paste'],
  copy: ['Copiar texto', 'Copia el text', 'Copy text'],
  copied: ['Copiado', 'Copiat', 'Copied'],
  openTicket: ['Abrir el ticket', 'Obre el tiquet', 'Open the ticket'],
  openThread: ['Buscar el correo', 'Cerca el correu', 'Find the mail'],
  done: ['Avisado', 'Avisat', 'Told'],
  byHand: [
    (who) => `Avisado a mano por ${who}`,
    (who) => `Avisat a mà per ${who}`,
    (who) => `Told by hand by ${who}`,
  ],
  waived: [
    (who, reason) => `Omitido por ${who}: ${reason}`,
    (who, reason) => `Omès per ${who}: ${reason}`,
    (who, reason) => `Waived by ${who}: ${reason}`,
  ],
  closing: ['Cerrando…', "S'està tancant…", 'Closing…'],
  replies: ['Responder y cerrar', 'Respon i tanca', 'Answer and close'],
  repliesHint: [
    'Cada correo se responde en su propio hilo.',
    'Cada correu es respon al seu propi fil.',
    'Each mail is answered in its own thread.',
  ],
  replyHow: ['¿Qué hacer con la respuesta?', 'Què fer amb la resposta?', 'What to do with the answer?'],
  byHandLater: ['Avisar a mano', 'Avisa a mà', 'Tell them by hand'],
  notHere: [
    'Este correo no está en su buzón. Elíjalo si lo tiene con otro nombre, o quedará para avisar a mano.',
    'Aquest correu no és a la vostra bústia. Trieu-lo si el teniu amb un altre nom, o quedarà per avisar a mà.',
    'This mail is not in your mailbox. Choose it if you have it by another name, or it is left to be told by hand.',
  ],
  notNamed: [
    'No se sabe qué correo es. Elíjalo, o quedará para avisar a mano.',
    'No se sap quin correu és. Trieu-lo, o quedarà per avisar a mà.',
    'Nobody has said which mail it is. Choose it, or it is left to be told by hand.',
  ],
  chooseThread: ['Elegir el correo', 'Tria el correu', 'Choose the mail'],
  answer: ['Responder en el correo', 'Respon al correu', 'Answer the mail'],
  repliesSubmit: ['Responder y cerrar la tarea', 'Respon i tanca la tasca', 'Answer and close the task'],
  notes: ['Comentar y cerrar', 'Comenta i tanca', 'Comment and close'],
  noteHow: ['¿Cómo se avisa?', "Com s'avisa?", 'How is it told?'],
  writeNote: ['Comentar en Zammad', 'Comenta a Zammad', 'Comment in Zammad'],
  internal: ['Nota interna', 'Nota interna', 'Internal note'],
  visible: ['El cliente la verá', 'El client la veurà', 'The customer will see it'],
  noteText: ['Comentario', 'Comentari', 'Comment'],
  byHandThen: ['Quedará para avisar a mano.', 'Quedarà per avisar a mà.', 'It is left to be told by hand.'],
  inDraft: [
    (who) => `La respuesta espera en el buzón de ${who}.`,
    (who) => `La resposta espera a la bústia de ${who}.`,
    (who) => `The answer waits in the mailbox of ${who}.`,
  ],
});
