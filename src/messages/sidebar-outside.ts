import { byLanguage } from './catalogue';

/** What people and mail servers did to a deployment outside the add-on. */
interface OutsideMessages {
  readonly title: string;
  readonly looking: string;
  readonly quiet: string;
  readonly failed: string;
  readonly cells: string;
  readonly theirs: string;
  readonly ours: string;
  readonly empty: string;
  readonly keepTheirs: string;
  readonly writeOurs: string;
  readonly save: string;
  readonly rowDeleted: string;
  readonly writeRow: string;
  readonly rowUnread: string;
  readonly movedTo: (when: string) => string;
  readonly movedToDays: string;
  readonly renamed: (title: string) => string;
  readonly eventDeleted: string;
  readonly moveToo: string;
  readonly restoreEvent: string;
  readonly putEvent: string;
  readonly eventUnread: string;
  /** @param mail as it stands in a sentence; empty when it is not known */
  readonly bounced: (mail: string, who: string) => string;
  readonly somebody: string;
  readonly bouncedHint: string;
  readonly bouncesUnread: string;
  readonly stray: (subject: string) => string;
  readonly straysUnread: string;
}

export const outsideMessages = byLanguage<OutsideMessages>({
  title: ['Fuera de la herramienta', "Fora de l'eina", 'Outside this tool'],
  looking: [
    'Mirando el registro, el calendario y el correo…',
    'Mirant el registre, el calendari i el correu…',
    'Looking at the log, the calendar and the mail…',
  ],
  quiet: ['Fuera no ha cambiado nada.', 'Fora no ha canviat res.', 'Nothing has changed outside.'],
  failed: [
    'No se ha podido mirar si alguien cambió algo fuera de aquí.',
    "No s'ha pogut mirar si algú ha canviat res fora d'aquí.",
    'It could not be looked up whether somebody changed anything outside.',
  ],
  cells: [
    'Alguien cambió a mano su fila en el registro. ¿Con qué se queda cada casilla?',
    'Algú va canviar a mà la seva fila al registre. Què ha de quedar a cada casella?',
    'Somebody changed its row in the log by hand. What should each cell keep?',
  ],
  theirs: ['En el registro', 'Al registre', 'In the log'],
  ours: ['Aquí', 'Aquí', 'Here'],
  empty: ['(vacía)', '(buida)', '(empty)'],
  keepTheirs: ['Dejar lo escrito a mano', 'Deixar el que és escrit a mà', 'Keep what was typed'],
  writeOurs: ['Escribir lo de aquí', "Escriure el d'aquí", 'Write what is here'],
  save: ['Guardar lo elegido', 'Desa la tria', 'Save the choice'],
  rowDeleted: [
    'Alguien borró su fila en el registro del cliente.',
    'Algú va esborrar la seva fila al registre del client.',
    'Somebody deleted its row in the customer’s log.',
  ],
  writeRow: ['Escribir la fila de nuevo', 'Torna a escriure la fila', 'Write the row again'],
  rowUnread: [
    'No se puede comprobar su fila en el registro del cliente.',
    'No es pot comprovar la seva fila al registre del client.',
    'Its row in the customer’s log cannot be checked.',
  ],
  movedTo: [
    (when) => `Alguien movió el evento en Calendar: ${when}.`,
    (when) => `Algú va moure l'esdeveniment a Calendar: ${when}.`,
    (when) => `Somebody moved the event in Calendar: ${when}.`,
  ],
  movedToDays: [
    'Alguien cambió el evento en Calendar a un día entero.',
    "Algú va canviar l'esdeveniment a Calendar a un dia sencer.",
    'Somebody made the event in Calendar last whole days.',
  ],
  renamed: [
    (title) => `Alguien cambió el título del evento en Calendar: «${title}».`,
    (title) => `Algú va canviar el títol de l'esdeveniment a Calendar: «${title}».`,
    (title) => `Somebody changed the event’s title in Calendar: “${title}”.`,
  ],
  eventDeleted: [
    'Alguien borró el evento en Calendar.',
    "Algú va esborrar l'esdeveniment a Calendar.",
    'Somebody deleted the event in Calendar.',
  ],
  moveToo: ['Cambiar aquí la fecha', 'Canvia aquí la data', 'Change the date here'],
  restoreEvent: ['Dejar el evento como estaba', "Deixa l'esdeveniment com estava", 'Put the event back'],
  putEvent: ['Poner el evento de nuevo', "Torna a posar l'esdeveniment", 'Put the event back'],
  eventUnread: [
    'No se puede comprobar su evento en el calendario.',
    'No es pot comprovar el seu esdeveniment al calendari.',
    'Its event in the calendar cannot be checked.',
  ],
  bounced: [
    (mail, who) => `${mail === '' ? 'Un correo' : mail} no llegó a ${who}.`,
    (mail, who) => `${mail === '' ? 'Un correu' : mail} no va arribar a ${who}.`,
    (mail, who) => `${mail === '' ? 'A mail' : mail} did not reach ${who}.`,
  ],
  somebody: [
    'alguien (mire la respuesta en Gmail)',
    'algú (mireu la resposta a Gmail)',
    'somebody (see the answer in Gmail)',
  ],
  bouncedHint: [
    'Corrija la dirección con «Cambiar» y avise por otro medio.',
    "Corregiu l'adreça amb «Canvia» i aviseu per una altra via.",
    'Correct the address with “Change”, and tell them another way.',
  ],
  bouncesUnread: [
    'No se puede comprobar si algún correo volvió.',
    'No es pot comprovar si algun correu va tornar.',
    'It cannot be checked whether a mail came back.',
  ],
  stray: [
    (subject) => `Se ha borrado de su Gmail un borrador que quedó a medias: «${subject}». No se envió.`,
    (subject) =>
      `S'ha esborrat del vostre Gmail un esborrany que va quedar a mitges: «${subject}». No es va enviar.`,
    (subject) => `A draft that was left half-way was deleted from your Gmail: “${subject}”. It was not sent.`,
  ],
  straysUnread: [
    'No se puede comprobar si quedó algún borrador a medias en su Gmail.',
    'No es pot comprovar si va quedar cap esborrany a mitges al vostre Gmail.',
    'It cannot be checked whether a half-way draft was left in your Gmail.',
  ],
});
