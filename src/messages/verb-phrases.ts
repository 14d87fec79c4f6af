import type { DeploymentState } from '../domain/deployment';
import type { Language } from '../domain/language';
import type { Localized } from '../domain/localized';
import { localized } from '../domain/localized';
import type { Verb } from '../domain/step';
import { stateNames } from './state-names';

/** In a sentence: «Ahora no se puede … el despliegue». */
export const verbPhrases: Readonly<Record<Verb, Localized>> = {
  'save-draft': localized(['guardar el borrador', "desar l'esborrany", 'save the draft']),
  'ask-exception': localized(['pedir una excepción', 'demanar una excepció', 'ask for an exception']),
  override: localized(['autorizar una excepción', 'autoritzar una excepció', 'authorise an exception']),
  plan: localized(['planificar', 'planificar', 'plan it']),
  emergency: localized(['empezar de emergencia', "començar d'emergència", 'start it as an emergency']),
  notify: localized(['avisar de la fecha', 'avisar de la data', 'tell its date']),
  edit: localized(['cambiar el contenido', 'canviar el contingut', 'change its content']),
  move: localized(['cambiar la fecha', 'canviar la data', 'change its date']),
  cancel: localized(['cancelar', 'cancel·lar', 'cancel it']),
  start: localized(['empezar', 'començar', 'start it']),
  tick: localized(['marcar la lista', 'marcar la llista', 'tick its checklist']),
  delay: localized(['avisar de una demora', "avisar d'una demora", 'tell a delay']),
  'roll-back': localized(['revertir', 'revertir', 'roll it back']),
  end: localized(['terminar', 'acabar', 'end it']),
  close: localized(['cerrar la tarea', 'tancar la tasca', 'close it']),
  reopen: localized(['reabrir la tarea', 'reobrir la tasca', 'reopen it']),
  record: localized(['anotarlo como hecho', 'anotar-lo com a fet', 'record it as done']),
  settle: localized(['resolver lo pendiente', 'resoldre el que és pendent', 'settle what is pending']),
  reconcile: localized(['resolver diferencias', 'resoldre diferències', 'resolve differences']),
};

const NEW = localized(['sin guardar', 'sense desar', 'not saved']);

/** @param state `new` for a deployment that is not saved yet */
export const stateName = (state: DeploymentState | 'new', language: Language): string =>
  state === 'new' ? NEW[language] : stateNames[state][language];
