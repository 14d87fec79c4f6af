export const CHECKLISTS = ['deployment', 'rollback'] as const;
export type ChecklistName = (typeof CHECKLISTS)[number];

export const CHECKLIST_PHASES = ['prepare', 'deploy', 'restart', 'validate', 'finish'] as const;
export type ChecklistPhase = (typeof CHECKLIST_PHASES)[number];

/**
 * When an item is part of a deployment's list; an item without a condition always is. The first six are what the environment has,
 * `no-monitoring` that it has no monitoring link, `restart-…` what the deployment restarts, `component` makes one item of each
 * component.
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
] as const;
export type ChecklistCondition = (typeof CHECKLIST_CONDITIONS)[number];
