import { byLanguage } from './catalogue';

/** A deployment that exists: what it is, what is to be done, and what was done. */
interface RunMessages {
  readonly draftTitle: string;
  readonly more: string;
  readonly startedAt: (time: string) => string;
  readonly left: (minutes: string) => string;
  readonly over: (minutes: string) => string;
  readonly endUnknown: string;
  readonly onlyLooking: string;
  readonly mailWent: (people: number) => string;
  readonly mailDrafted: string;
  readonly mailByHand: string;
  /** Besides whatever the customer is told. */
  readonly leadsTold: string;
  /** In tickets and in threads of mails. */
  readonly noticesDone: (count: number) => string;
  readonly bothUpToDate: string;
  readonly rowUpToDate: string;
  readonly eventUpToDate: string;
  readonly pending: string;
  readonly settleRetry: string;
  readonly settleByHand: string;
  readonly settleWaive: string;
  readonly waiveReason: string;
  readonly waiveHint: string;
  readonly running: (who: string) => string;
  readonly unfinished: string;
  readonly inMailbox: (who: string) => string;
  readonly openLog: string;
}

export const runMessages = byLanguage<RunMessages>({
  draftTitle: ['Borrador', 'Esborrany', 'Draft'],
  more: ['Más', 'Més', 'More'],
  startedAt: [
    (time) => `Empezó a las ${time}`,
    (time) => `Va començar a les ${time}`,
    (time) => `Started at ${time}`,
  ],
  left: [(minutes) => `quedan ${minutes}`, (minutes) => `queden ${minutes}`, (minutes) => `${minutes} left`],
  over: [
    (minutes) => `${minutes} de más: avise de la demora.`,
    (minutes) => `${minutes} de més: aviseu de la demora.`,
    (minutes) => `${minutes} over time: tell the delay.`,
  ],
  endUnknown: ['sin hora de fin', 'sense hora de fi', 'end not known'],
  onlyLooking: [
    'Puede verlo, pero no cambiarlo.',
    'Ho podeu veure, però no canviar.',
    'You can look at it, but not change it.',
  ],
  mailWent: [
    (people) => `Correo enviado a ${String(people)} ${people === 1 ? 'persona' : 'personas'}`,
    (people) => `Correu enviat a ${String(people)} ${people === 1 ? 'persona' : 'persones'}`,
    (people) => `Mail sent to ${String(people)} ${people === 1 ? 'person' : 'people'}`,
  ],
  mailByHand: ['Correo enviado a mano', 'Correu enviat a mà', 'Mail sent by hand'],
  leadsTold: ['Responsables avisados', 'Responsables avisats', 'Leads told'],
  noticesDone: [
    (count) => `Avisos hechos: ${String(count)}`,
    (count) => `Avisos fets: ${String(count)}`,
    (count) => `Told: ${String(count)}`,
  ],
  mailDrafted: [
    'Borrador guardado en su Gmail: falta enviarlo',
    'Esborrany desat al vostre Gmail: falta enviar-lo',
    'Draft saved in your Gmail: it is yet to be sent',
  ],
  bothUpToDate: [
    'Calendario y registro al día',
    'Calendari i registre al dia',
    'Calendar and log up to date',
  ],
  rowUpToDate: ['Registro al día', 'Registre al dia', 'Log up to date'],
  eventUpToDate: ['Calendario al día', 'Calendari al dia', 'Calendar up to date'],
  pending: ['Pendiente', 'Pendent', 'To finish'],
  settleRetry: ['Reintentar', 'Torna-ho a provar', 'Try again'],
  settleByHand: ['Hecho a mano', 'Fet a mà', 'Done by hand'],
  settleWaive: ['Omitir con motivo', 'Omet amb motiu', 'Waive with a reason'],
  waiveReason: ['¿Por qué se omite?', "Per què s'omet?", 'Why is it waived?'],
  waiveHint: ['Solo para el equipo.', "Només per a l'equip.", 'For the team only.'],
  running: [
    (who) => `${who} lo está haciendo ahora mismo.`,
    (who) => `${who} ho està fent ara mateix.`,
    (who) => `${who} is at it right now.`,
  ],
  unfinished: [
    'No llegó a terminarse. Al reintentar se comprueba antes si ya se hizo.',
    "No es va arribar a acabar. En tornar-ho a provar es comprova abans si ja s'havia fet.",
    'It was not finished. Trying again first looks whether it was done.',
  ],
  inMailbox: [
    (who) => `Espera en el buzón de ${who}, que es quien puede enviarlo.`,
    (who) => `Espera a la bústia de ${who}, que és qui el pot enviar.`,
    (who) => `It waits in the mailbox of ${who}, who alone can send it.`,
  ],
  openLog: ['Abrir el registro', 'Obre el registre', 'Open the log'],
});
