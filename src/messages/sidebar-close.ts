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
});
