import { byLanguage } from './catalogue';

/** The small forms that come before a step: why, for how long, with what outcome. */
interface RunFormMessages {
  readonly reason: string;
  readonly reasonHint: string;
  readonly note: string;
  readonly noteHint: string;
  readonly working: string;
  readonly startTitle: string;
  readonly startMissing: string;
  readonly startComplete: string;
  readonly startEarly: (minutes: string, when: string) => string;
  readonly startSubmit: string;
  readonly delayTitle: string;
  readonly delayUntil: string;
  readonly delayMore: (minutes: string, time: string) => string;
  readonly delayTime: string;
  readonly delayUnknown: string;
  readonly delayNewEnd: string;
  readonly delaySubmit: string;
  readonly rollBackTitle: string;
  readonly rollBackMore: string;
  readonly endMore: string;
  readonly rollBackIntro: string;
  readonly rollBackSubmit: string;
  readonly cancelTitle: string;
  readonly cancelSubmit: string;
  readonly notifyTitle: string;
  readonly notifySubmit: string;
  readonly endTitle: string;
  readonly ended: string;
  readonly endedNow: string;
  readonly endedBefore: string;
  readonly endedAt: string;
  readonly endOutcome: string;
  readonly endIssues: string;
  readonly endIssuesHint: string;
  readonly endDeployed: string;
  readonly endRemarks: string;
  readonly endRemarksHint: string;
  readonly endOpen: string;
  readonly endNotYet: string;
  readonly endBackToList: string;
  readonly endFailed: string;
  readonly endRollBackFirst: string;
  readonly endSubmit: string;
}

export const runFormMessages = byLanguage<RunFormMessages>({
  reason: ['Motivo', 'Motiu', 'Reason'],
  reasonHint: [
    'Solo para el equipo: el cliente no lo ve.',
    "Només per a l'equip: el client no ho veu.",
    'For the team only: the customer does not see it.',
  ],
  note: ['Texto para el cliente', 'Text per al client', 'Text for the customer'],
  noteHint: [
    'Se añade al correo, que verá antes de enviarlo.',
    "S'afegeix al correu, que veureu abans d'enviar-lo.",
    'It is added to the mail, which you see before it is sent.',
  ],
  working: ['Un momento…', 'Un moment…', 'One moment…'],
  startTitle: ['Empezar', 'Començar', 'Start'],
  startMissing: [
    'Antes de empezar falta esto:',
    'Abans de començar falta això:',
    'Before it can start, this is missing:',
  ],
  startComplete: ['Completar lo que falta', 'Completa el que falta', 'Complete what is missing'],
  startEarly: [
    (minutes, when) => `Está previsto para el ${when}, dentro de ${minutes}. Diga por qué se adelanta.`,
    (minutes, when) => `Està previst per al ${when}, d'aquí a ${minutes}. Digueu per què s'avança.`,
    (minutes, when) => `It is planned for ${when}, in ${minutes}. Say why it starts early.`,
  ],
  startSubmit: ['Empezar y enviar el correo', 'Comença i envia el correu', 'Start and send the mail'],
  delayTitle: ['Demora', 'Demora', 'Delay'],
  delayUntil: ['¿Cuándo terminará?', 'Quan acabarà?', 'When will it end?'],
  delayMore: [
    (minutes, time) => `${minutes} más: a las ${time}`,
    (minutes, time) => `${minutes} més: a les ${time}`,
    (minutes, time) => `${minutes} more: at ${time}`,
  ],
  delayTime: ['A otra hora', 'A una altra hora', 'At another time'],
  delayUnknown: ['Aún no se sabe', 'Encara no se sap', 'Not known yet'],
  delayNewEnd: ['Hora nueva', 'Hora nova', 'New time'],
  delaySubmit: ['Avisar de la demora', 'Avisa de la demora', 'Tell the delay'],
  rollBackMore: [
    'Añadir un motivo o un texto para el cliente',
    'Afegeix un motiu o un text per al client',
    'Add a reason or a text for the customer',
  ],
  endMore: [
    'Añadir observaciones o cambiar la hora',
    "Afegeix observacions o canvia l'hora",
    'Add remarks or change the time',
  ],
  rollBackTitle: ['Revertir', 'Revertir', 'Roll back'],
  rollBackIntro: [
    'Se abre la lista para volver a las versiones anteriores, y se puede avisar al cliente ahora mismo.',
    "S'obre la llista per tornar a les versions anteriors, i es pot avisar el client ara mateix.",
    'The checklist back to the previous versions opens, and the customer can be told at once.',
  ],
  rollBackSubmit: ['Empezar a revertir', 'Comença a revertir', 'Begin to roll back'],
  cancelTitle: ['Cancelar el despliegue', 'Cancel·lar el desplegament', 'Cancel the deployment'],
  cancelSubmit: ['Cancelar el despliegue', 'Cancel·la el desplegament', 'Cancel the deployment'],
  notifyTitle: ['Avisar de la fecha', 'Avisar de la data', 'Tell the planned date'],
  notifySubmit: ['Enviar el aviso', "Envia l'avís", 'Send the notice'],
  endTitle: ['Terminar el despliegue', 'Acabar el desplegament', 'End the deployment'],
  ended: ['¿Cuándo ha terminado?', 'Quan ha acabat?', 'When was it over?'],
  endedNow: ['Ahora', 'Ara', 'Now'],
  endedBefore: ['Antes', 'Abans', 'Earlier'],
  endedAt: ['Terminó', 'Va acabar', 'It was over'],
  endOutcome: ['¿Cómo ha ido?', 'Com ha anat?', 'How did it go?'],
  endIssues: ['Incidencias pendientes', 'Incidències pendents', 'Pending issues'],
  endIssuesHint: [
    'Una por línea. Van en el correo al cliente.',
    'Una per línia. Van al correu al client.',
    'One a line. They go into the mail to the customer.',
  ],
  endDeployed: [
    'Desmarque lo que no se ha desplegado',
    "Desmarqueu el que no s'ha desplegat",
    'Untick what was not deployed',
  ],
  endRemarks: ['Observaciones para el registro', 'Observacions per al registre', 'Remarks for the log'],
  endRemarksHint: [
    'El cliente las lee en su registro.',
    'El client les llegeix al seu registre.',
    'The customer reads them in its log.',
  ],
  endOpen: [
    'Para terminar así falta esto de la lista:',
    'Per acabar així falta això de la llista:',
    'To end like this, these items are open:',
  ],
  endNotYet: [
    'Complete antes la lista, o elija otro resultado.',
    'Completeu abans la llista, o trieu un altre resultat.',
    'Complete the checklist first, or choose another outcome.',
  ],
  endBackToList: ['Volver a la lista', 'Torna a la llista', 'Back to the checklist'],
  endFailed: [
    'Algo de la lista ha fallado, así que no puede quedar como «Completado».',
    'Alguna cosa de la llista ha fallat, així que no pot quedar com a «Completat».',
    'An item of the checklist failed, so that it cannot end as “Completed”.',
  ],
  endRollBackFirst: [
    'Si hay que volver atrás, elija antes «Revertir».',
    'Si cal tornar enrere, trieu abans «Reverteix».',
    'To go back, choose “Roll back” first.',
  ],
  endSubmit: ['Terminar y enviar el correo', 'Acaba i envia el correu', 'End and send the mail'],
});
