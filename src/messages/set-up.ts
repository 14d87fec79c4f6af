import type { Language } from '../domain/language';
import type { SetUpStep } from '../domain/set-up-step';
import { columnNames } from './log-troubles';
import type { WordsFor } from './words';
import { wordsOf } from './words';

const words: WordsFor<SetUpStep> = {
  es: {
    'make-registry': () =>
      'Crear el registro «Deployments registry», en una carpeta propia junto a DEPLOYMENTS, con las plantillas de correo y la lista de comprobación en español, catalán e inglés',
    'note-registry': ({ fileName }) => `Usar el registro que ya existe, «${fileName}»`,
    'add-tab': ({ tab }) => `Añadir al registro la pestaña «${tab}»`,
    'rename-tab': ({ tab, from }) => `Devolver a la pestaña «${from}» del registro su nombre, «${tab}»`,
    'add-columns': ({ tab, count }) =>
      `Añadir a la pestaña «${tab}» del registro las columnas que le faltan (${String(count)})`,
    'make-template': () => 'Crear la plantilla «TEMPLATE - Deployment log» en la carpeta DEPLOYMENTS',
    'dress-template': ({ fileName }) => `Dar títulos, estados y colores a «${fileName}», que está vacía`,
    'add-template-columns': ({ fileName, columns }) =>
      `Añadir a la derecha de «${fileName}» las columnas que le faltan: ${columnNames(columns, 'es')}`,
  },
  ca: {
    'make-registry': () =>
      'Crear el registre «Deployments registry», en una carpeta pròpia al costat de DEPLOYMENTS, amb les plantilles de correu i la llista de comprovació en espanyol, català i anglès',
    'note-registry': ({ fileName }) => `Fer servir el registre que ja existeix, «${fileName}»`,
    'add-tab': ({ tab }) => `Afegir al registre la pestanya «${tab}»`,
    'rename-tab': ({ tab, from }) => `Tornar a la pestanya «${from}» del registre el seu nom, «${tab}»`,
    'add-columns': ({ tab, count }) =>
      `Afegir a la pestanya «${tab}» del registre les columnes que hi falten (${String(count)})`,
    'make-template': () => 'Crear la plantilla «TEMPLATE - Deployment log» a la carpeta DEPLOYMENTS',
    'dress-template': ({ fileName }) => `Donar títols, estats i colors a «${fileName}», que és buida`,
    'add-template-columns': ({ fileName, columns }) =>
      `Afegir a la dreta de «${fileName}» les columnes que hi falten: ${columnNames(columns, 'ca')}`,
  },
  en: {
    'make-registry': () =>
      'Make the registry “Deployments registry” in a folder of its own beside DEPLOYMENTS, with the mail templates and the checklist in Spanish, Catalan and English',
    'note-registry': ({ fileName }) => `Use the registry that is already there, “${fileName}”`,
    'add-tab': ({ tab }) => `Add the tab “${tab}” to the registry`,
    'rename-tab': ({ tab, from }) => `Give the registry’s tab “${from}” its name back, “${tab}”`,
    'add-columns': ({ tab, count }) =>
      `Add the missing columns (${String(count)}) to the registry’s tab “${tab}”`,
    'make-template': () => 'Make the template “TEMPLATE - Deployment log” in the DEPLOYMENTS folder',
    'dress-template': ({ fileName }) =>
      `Give headings, statuses and colours to “${fileName}”, which is empty`,
    'add-template-columns': ({ fileName, columns }) =>
      `Add at the right of “${fileName}” the columns it lacks: ${columnNames(columns, 'en')}`,
  },
};

export function setUpStepMessage(step: SetUpStep, language: Language): string {
  return wordsOf(words, language, step);
}
