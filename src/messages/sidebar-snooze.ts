import { byLanguage } from './catalogue';

/** Reminders that are put off. */
interface SnoozeMessages {
  readonly title: string;
  readonly intro: string;
  readonly until: string;
  readonly is: (day: string, who: string, reason: string) => string;
}

export const snoozeMessages = byLanguage<SnoozeMessages>({
  title: ['Recordar más tarde', 'Recorda més tard', 'Remind later'],
  intro: [
    'Hasta ese día no llegará ningún aviso de este despliegue, salvo si se pasa de hora mientras se hace o si su fecha deja de estar permitida.',
    "Fins a aquell dia no arribarà cap avís d'aquest desplegament, tret que es passi d'hora mentre es fa o que la seva data deixi d'estar permesa.",
    'Up to that day no reminder of this deployment comes, unless it runs over while it is being done, or its date is no longer allowed.',
  ],
  until: ['Sin avisos hasta el', 'Sense avisos fins al', 'No reminders until'],
  is: [
    (day, who, reason) => `Avisos aplazados hasta el ${day} (${who}): ${reason}`,
    (day, who, reason) => `Avisos ajornats fins al ${day} (${who}): ${reason}`,
    (day, who, reason) => `Reminders put off until ${day} (${who}): ${reason}`,
  ],
});
