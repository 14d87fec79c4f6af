import { byLanguage } from './catalogue';

/** Mails chosen from the mailbox, and those that somebody pastes. */
interface MailThreadsMessages {
  readonly choose: string;
  readonly add: string;
  readonly close: string;
  readonly loading: string;
  readonly list: string;
  readonly none: string;
  readonly noSubject: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly read: string;
  readonly isRead: string;
  readonly agreedOn: string;
  readonly agreedAt: string;
  readonly nowHint: string;
}

export const mailThreadsMessages = byLanguage<MailThreadsMessages>({
  choose: ['Elegir correo', 'Tria un correu', 'Choose a mail'],
  add: ['Elegir de los correos', 'Tria dels correus', 'Choose from the mails'],
  close: ['Cerrar la lista', 'Tanca la llista', 'Close the list'],
  loading: ['Buscando en su buzón…', "S'està cercant a la vostra bústia…", 'Looking in your mailbox…'],
  list: ['Últimos correos del cliente', 'Últims correus del client', 'Latest mails of the customer'],
  none: [
    'En su buzón no hay correos del cliente ni de su partner.',
    'A la vostra bústia no hi ha correus del client ni del seu partner.',
    'There are no mails of the customer or its partner in your mailbox.',
  ],
  noSubject: ['Sin asunto', 'Sense assumpte', 'Without a subject'],
  paste: ['O pegue aquí el correo', 'O enganxeu aquí el correu', 'Or paste the mail here'],
  pasteHint: [
    'De él salen quién, cuándo, el enlace y qué dijo.',
    "D'aquí surten qui, quan, l'enllaç i què va dir.",
    'Who, when, the link and what was said come from it.',
  ],
  read: ['Leer el texto', 'Llegeix el text', 'Read the text'],
  isRead: [
    'Leído: compruebe los campos de abajo.',
    'Llegit: comproveu els camps de sota.',
    'Read: check the fields below.',
  ],
  agreedOn: ['Qué día', 'Quin dia', 'Which day'],
  agreedAt: ['A qué hora', 'A quina hora', 'At what time'],
  nowHint: ['Sin día ni hora, es ahora.', 'Sense dia ni hora, és ara.', 'Without day and time, it is now.'],
});
