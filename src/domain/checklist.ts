import type { Localized } from './localized';

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
