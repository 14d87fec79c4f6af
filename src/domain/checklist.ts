import type { Localized } from './localized';
import { localized } from './localized';

export const CHECKLISTS = ['deployment', 'rollback'] as const;
export type ChecklistName = (typeof CHECKLISTS)[number];

export const CHECKLIST_PHASES = ['prepare', 'deploy', 'restart', 'validate', 'finish'] as const;
export type ChecklistPhase = (typeof CHECKLIST_PHASES)[number];

/**
 * When an item is part of a deployment's list; without a condition it always is. The first six are what the environment has,
 * `restart-…` what the deployment restarts; `component` makes one item of each component.
 */
export const CHECKLIST_CONDITIONS = [
  'maintenance-mode',
  'access-management',
  'privileged-access',
  'consoles',
  'syncservers',
  'monitoring',
  'no-monitoring',
  'restart-consoles',
  'restart-syncservers',
  'restart-other',
  'component',
  'no-component',
] as const;
export type ChecklistCondition = (typeof CHECKLIST_CONDITIONS)[number];

/** What an item's text may hold, as `{{name}}`. */
export const CHECKLIST_PLACEHOLDERS: Readonly<Record<string, Localized>> = {
  component: localized([
    'El componente, en los puntos con la condición component',
    'El component, als punts amb la condició component',
    'The component, in items with the condition component',
  ]),
  version: localized([
    'La versión que se despliega',
    'La versió que es desplega',
    'The version being deployed',
  ]),
  previousVersion: localized([
    'La versión a la que se vuelve; «la versión anterior» si no se anotó',
    'La versió a la qual es torna; «la versió anterior» si no es va anotar',
    'The version to go back to; “the previous version” when it was not noted',
  ]),
  consoles: localized(['Cuántas consolas hay', 'Quantes consoles hi ha', 'How many consoles there are']),
  syncservers: localized([
    'Cuántos syncservers hay',
    'Quants syncservers hi ha',
    'How many syncservers there are',
  ]),
  monitoring: localized([
    'El enlace a la monitorización',
    "L'enllaç al monitoratge",
    'The link to the monitoring',
  ]),
  other: localized(['Qué más se reinicia', 'Què més es reinicia', 'What else is restarted']),
};

export interface ChecklistItem {
  readonly list: ChecklistName;
  readonly phase: ChecklistPhase;
  /** Within the list. */
  readonly order: number;
  readonly text: Localized;
  readonly condition: ChecklistCondition | null;
  /** The deployment cannot end before it is done, or not applicable with a reason. */
  readonly required: boolean;
  /** Two items of a list share it: once the first is done, the second must be done before the end. */
  readonly pair: string | null;
}
