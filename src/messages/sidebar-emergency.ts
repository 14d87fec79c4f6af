import { byLanguage } from './catalogue';

/** What cannot wait, and a task that is opened again. */
interface EmergencyMessages {
  readonly is: string;
  readonly title: string;
  readonly intro: string;
  readonly submit: string;
  readonly isNot: string;
  readonly review: string;
  readonly reviewHint: string;
  readonly lacking: string;
  readonly reopenTitle: string;
  readonly reopenIntro: string;
}

export const emergencyMessages = byLanguage<EmergencyMessages>({
  is: ['Es una emergencia', 'És una emergència', 'It is an emergency'],
  title: ['Emergencia', 'Emergència', 'Emergency'],
  intro: [
    'Se planifica y empieza ahora mismo: se avisa al cliente y a los responsables. Lo que falte puede completarse hasta el cierre.',
    'Es planifica i comença ara mateix: s’avisa el client i els responsables. El que falti es pot completar fins al tancament.',
    'It is planned and starts right now: the customer and the leads are told. What is missing can be completed until the close.',
  ],
  submit: ['Empezar ya y avisar', 'Comença ja i avisa', 'Start now and notify'],
  isNot: ['No es una emergencia', 'No és una emergència', 'It is no emergency'],
  review: ['Revisión de la emergencia', "Revisió de l'emergència", 'Review of the emergency'],
  reviewHint: [
    'Qué pasó y qué se hará para que no se repita. Solo para el equipo.',
    "Què va passar i què es farà perquè no es repeteixi. Només per a l'equip.",
    'What happened, and what will be done so that it does not happen again. For the team only.',
  ],
  lacking: [
    'Antes de cerrar esta emergencia falta:',
    'Abans de tancar aquesta emergència falta:',
    'Before this emergency is closed, this is missing:',
  ],
  reopenTitle: ['Reabrir la tarea', 'Reobrir la tasca', 'Reopen the task'],
  reopenIntro: [
    'Vuelve a estar terminada y sin cerrar. Al cerrarla otra vez se avisará de nuevo en cada ticket y correo.',
    'Torna a estar acabada i sense tancar. En tancar-la un altre cop s’avisarà de nou a cada tiquet i correu.',
    'It is ended and not closed again. Closing it once more tells every ticket and mail anew.',
  ],
});
