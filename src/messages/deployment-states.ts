import type { ChecklistPhase } from '../domain/checklist';
import type { Outcome } from '../domain/deployment';
import type { Localized } from '../domain/localized';
import { localized } from '../domain/localized';
import type { MailKind } from '../domain/template-kind';

type Names<K extends string> = Readonly<Record<K, Localized>>;

export const outcomeNames: Names<Outcome> = {
  completed: localized(['Completado', 'Completat', 'Completed']),
  'completed-with-issues': localized([
    'Completado con incidencias',
    'Completat amb incidències',
    'Completed with issues',
  ]),
  'rolled-back': localized(['Revertido', 'Revertit', 'Rolled back']),
  aborted: localized(['Interrumpido', 'Interromput', 'Interrupted']),
};

export const outcomeHints: Names<Outcome> = {
  completed: localized(['Todo funciona.', 'Tot funciona.', 'Everything works.']),
  'completed-with-issues': localized([
    'Está desplegado, y queda algo por resolver.',
    'Està desplegat, i queda alguna cosa per resoldre.',
    'It is deployed, and something remains to be solved.',
  ]),
  'rolled-back': localized([
    'Se ha vuelto a lo que había antes.',
    "S'ha tornat al que hi havia abans.",
    'What was there before is back.',
  ]),
  aborted: localized([
    'Se ha parado antes de aplicar ningún cambio.',
    "S'ha aturat abans d'aplicar cap canvi.",
    'It was stopped before any change was applied.',
  ]),
};

/** Each as it stands in a sentence: «el correo de inicio». */
export const templateNames: Names<MailKind> = {
  planned: localized([
    'el correo con la fecha prevista',
    'el correu amb la data prevista',
    'the mail with the planned date',
  ]),
  moved: localized([
    'el correo de cambio de fecha',
    'el correu de canvi de data',
    'the mail about the new date',
  ]),
  cancelled: localized(['el correo de cancelación', 'el correu de cancel·lació', 'the cancellation mail']),
  start: localized(['el correo de inicio', "el correu d'inici", 'the Start mail']),
  delay: localized(['el correo de demora', 'el correu de demora', 'the Delay mail']),
  'rolling-back': localized([
    'el correo de que se está revirtiendo',
    "el correu que s'està revertint",
    'the mail that changes are being rolled back',
  ]),
  end: localized(['el correo de fin', 'el correu de fi', 'the End mail']),
  'end-with-issues': localized([
    'el correo de fin con incidencias',
    'el correu de fi amb incidències',
    'the End mail with issues',
  ]),
  'end-rolled-back': localized([
    'el correo de cambios revertidos',
    'el correu de canvis revertits',
    'the mail that changes were rolled back',
  ]),
  'end-aborted': localized([
    'el correo de despliegue interrumpido',
    'el correu de desplegament interromput',
    'the mail that the deployment was interrupted',
  ]),
  'exception-asked': localized([
    'la petición de excepción a los responsables',
    "la petició d'excepció als responsables",
    'the request for an exception to the leads',
  ]),
  'told-emergency': localized([
    'el aviso a los responsables de la emergencia',
    "l'avís als responsables de l'emergència",
    'the notice to the leads of the emergency',
  ]),
  'told-start': localized([
    'el aviso a los responsables de que se ha empezado sin poder comprobar la fecha',
    "l'avís als responsables que s'ha començat sense poder comprovar la data",
    'the notice to the leads that it was started although the date could not be checked',
  ]),
  'told-record': localized([
    'el aviso a los responsables de un despliegue anotado después',
    "l'avís als responsables d'un desplegament anotat després",
    'the notice to the leads of a deployment recorded afterwards',
  ]),
  'told-roll-back': localized([
    'el aviso a los responsables de que se revierte',
    "l'avís als responsables que es reverteix",
    'the notice to the leads of a roll back',
  ]),
};

export const phaseNames: Names<ChecklistPhase> = {
  prepare: localized(['Preparar', 'Preparar', 'Prepare']),
  deploy: localized(['Desplegar', 'Desplegar', 'Deploy']),
  restart: localized(['Reiniciar', 'Reiniciar', 'Restart']),
  validate: localized(['Validar', 'Validar', 'Validate']),
  finish: localized(['Terminar', 'Acabar', 'Finish']),
};
