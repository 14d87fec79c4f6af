import type { Localized } from '../domain/localized';
import { localized } from '../domain/localized';
import type { Verb } from '../domain/step';

/** On the buttons that begin them. */
export const verbNames: Readonly<Record<Verb, Localized>> = {
  'save-draft': localized(['Guardar el borrador', "Desa l'esborrany", 'Save the draft']),
  'ask-exception': localized(['Pedir una excepción', 'Demana una excepció', 'Ask for an exception']),
  override: localized(['Autorizar excepción', 'Autoritza excepció', 'Authorise exception']),
  plan: localized(['Planificar', 'Planifica', 'Plan']),
  emergency: localized(['Emergencia: empezar ya', 'Emergència: comença ara', 'Emergency: start now']),
  notify: localized(['Avisar de la fecha', 'Avisa de la data', 'Tell the planned date']),
  edit: localized(['Cambiar', 'Canvia', 'Change']),
  move: localized(['Cambiar la fecha', 'Canvia la data', 'Change the date']),
  cancel: localized(['Cancelar', 'Cancel·la', 'Cancel']),
  start: localized(['Empezar y avisar', 'Comença i avisa', 'Start and notify']),
  tick: localized(['Marcar', 'Marca', 'Tick']),
  delay: localized(['Demora', 'Demora', 'Delay']),
  'roll-back': localized(['Revertir', 'Reverteix', 'Roll back']),
  end: localized(['Terminar el despliegue', 'Acaba el desplegament', 'End the deployment']),
  close: localized(['Cerrar la tarea', 'Tanca la tasca', 'Close the task']),
  reopen: localized(['Reabrir la tarea', 'Reobre la tasca', 'Reopen the task']),
  record: localized(['Anotar como hecho', 'Anota com a fet', 'Record as done']),
  settle: localized(['Resolver', 'Resol', 'Settle']),
  reconcile: localized(['Resolver diferencias', 'Resol diferències', 'Resolve differences']),
};

/** In a deployment's history. */
export const verbsDone: Readonly<Record<Verb, Localized>> = {
  'save-draft': localized(['Borrador guardado', 'Esborrany desat', 'Draft saved']),
  'ask-exception': localized(['Excepción pedida', 'Excepció demanada', 'Exception asked for']),
  override: localized(['Excepción autorizada', 'Excepció autoritzada', 'Exception authorised']),
  plan: localized(['Planificado', 'Planificat', 'Planned']),
  emergency: localized(['Empezado de emergencia', "Començat d'emergència", 'Started as an emergency']),
  notify: localized(['Fecha avisada', 'Data avisada', 'Date told']),
  edit: localized(['Cambiado', 'Canviat', 'Changed']),
  move: localized(['Fecha cambiada', 'Data canviada', 'Date changed']),
  cancel: localized(['Cancelado', 'Cancel·lat', 'Cancelled']),
  start: localized(['Empezado', 'Començat', 'Started']),
  tick: localized(['Lista marcada', 'Llista marcada', 'Checklist ticked']),
  delay: localized(['Demora avisada', 'Demora avisada', 'Delay told']),
  'roll-back': localized(['Marcha atrás', 'Marxa enrere', 'Rolling back']),
  end: localized(['Terminado', 'Acabat', 'Ended']),
  close: localized(['Cierre', 'Tancament', 'Closing']),
  reopen: localized(['Reabierto', 'Reobert', 'Reopened']),
  record: localized(['Anotado como hecho', 'Anotat com a fet', 'Recorded as done']),
  settle: localized(['Pendiente resuelto', 'Pendent resolt', 'Pending step settled']),
  reconcile: localized(['Diferencias resueltas', 'Diferències resoltes', 'Differences resolved']),
};
