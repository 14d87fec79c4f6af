import { byLanguage } from './catalogue';

/** The last look before a step of the procedure is taken. */
interface StepMessages {
  readonly preparing: string;
  readonly whatHappens: string;
  readonly mailSent: (mail: string, count: number, who: string) => string;
  readonly mailDrafted: (mail: string) => string;
  readonly mailLeftOut: string;
  readonly nothingLeaves: string;
  readonly eventPut: (title: string, when: string) => string;
  readonly eventTentative: (title: string, when: string) => string;
  readonly eventCancelled: (title: string) => string;
  readonly guests: (who: string) => string;
  readonly rowWritten: (customer: string) => string;
  /** What the company's leads are told besides. */
  readonly leadsTold: (who: string) => string;
  readonly seeRow: string;
  readonly warnings: string;
  readonly releases: string;
  readonly acknowledge: string;
  readonly leaveAsDraft: string;
  readonly sentByHand: string;
  readonly later: string;
  readonly laterHint: string;
  readonly lookAgain: string;
}

const counted = (count: number, one: string, several: string): string =>
  `${String(count)} ${count === 1 ? one : several}`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const stepMessages = byLanguage<StepMessages>({
  preparing: [
    'Preparando lo que se hará…',
    "S'està preparant el que es farà…",
    'Preparing what will be done…',
  ],
  releases: ['Versiones en GitLab', 'Versions a GitLab', 'Versions in GitLab'],
  whatHappens: ['Qué pasará', 'Què passarà', 'What will happen'],
  mailSent: [
    (mail, count, who) => `Se enviará ${mail} a ${counted(count, 'persona', 'personas')}: ${who}.`,
    (mail, count, who) => `S'enviarà ${mail} a ${counted(count, 'persona', 'persones')}: ${who}.`,
    (mail, count, who) => `${capital(mail)} will be sent to ${counted(count, 'person', 'people')}: ${who}.`,
  ],
  mailDrafted: [
    (mail) => `No se enviará nada: ${mail} quedará como borrador en su Gmail.`,
    (mail) => `No s'enviarà res: ${mail} quedarà com a esborrany al vostre Gmail.`,
    (mail) => `Nothing will be sent: ${mail} will be a draft in your Gmail.`,
  ],
  mailLeftOut: ['No saldrá ningún correo.', 'No sortirà cap correu.', 'No mail will be sent.'],
  nothingLeaves: [
    'Solo se anota: no sale ningún correo.',
    "Només s'anota: no surt cap correu.",
    'It is only noted: no mail leaves.',
  ],
  eventPut: [
    (title, when) => `Calendario: «${title}», ${when}.`,
    (title, when) => `Calendari: «${title}», ${when}.`,
    (title, when) => `Calendar: “${title}”, ${when}.`,
  ],
  eventTentative: [
    (title, when) => `Calendario: «${title}», ${when}, como provisional.`,
    (title, when) => `Calendari: «${title}», ${when}, com a provisional.`,
    (title, when) => `Calendar: “${title}”, ${when}, as tentative.`,
  ],
  eventCancelled: [
    (title) => `Calendario: se anula «${title}».`,
    (title) => `Calendari: s'anul·la «${title}».`,
    (title) => `Calendar: “${title}” is cancelled.`,
  ],
  guests: [(who) => `Invitados: ${who}.`, (who) => `Convidats: ${who}.`, (who) => `Guests: ${who}.`],
  leadsTold: [
    (who) => `Se avisa por correo a los responsables: ${who}.`,
    (who) => `S'avisa per correu els responsables: ${who}.`,
    (who) => `The leads are told by mail: ${who}.`,
  ],
  rowWritten: [
    (customer) => `Registro de ${customer}: su fila queda al día.`,
    (customer) => `Registre de ${customer}: la seva fila queda al dia.`,
    (customer) => `Log of ${customer}: its row is brought up to date.`,
  ],
  seeRow: ['Ver la fila', 'Mostra la fila', 'See the row'],
  warnings: ['Antes de seguir', 'Abans de continuar', 'Before going on'],
  acknowledge: [
    'Márquelo cuando lo haya leído.',
    'Marqueu-ho quan ho hàgiu llegit.',
    'Tick it once you have read it.',
  ],
  leaveAsDraft: ['Dejar como borrador', 'Deixa com a esborrany', 'Leave as a draft'],
  sentByHand: [
    'Ya lo he enviado por mi cuenta',
    "Ja l'he enviat pel meu compte",
    'I have sent it myself already',
  ],
  later: [
    'El correo de inicio, como sería hoy',
    "El correu d'inici, com seria avui",
    'The Start mail, as it would be today',
  ],
  laterHint: [
    'No se envía ahora: se verá y se podrá cambiar al empezar.',
    "No s'envia ara: es veurà i es podrà canviar en començar.",
    'It is not sent now: it can be seen and changed at the start.',
  ],
  lookAgain: ['Mirar de nuevo', 'Torna-ho a mirar', 'Look again'],
});
