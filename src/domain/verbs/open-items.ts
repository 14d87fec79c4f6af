import type { ChecklistEntry, Deployment, Outcome } from '../deployment';

type WithList = Pick<Deployment, 'checklist'>;

export const isRollingBack = ({ checklist }: WithList): boolean =>
  checklist.some(({ list }) => list === 'rollback');

/** The way back takes the place of the way there. */
function inForce({ checklist }: WithList): ChecklistEntry[] {
  const list = isRollingBack({ checklist }) ? 'rollback' : 'deployment';
  return checklist.filter((entry) => entry.list === list);
}

/** What was switched on, on the way there or back, is switched off: the last of its pair has to be done. */
function openPairs(deployment: WithList): ChecklistEntry[] {
  const entries = inForce(deployment);
  const on = new Set(
    deployment.checklist
      .filter(({ phase, state }) => phase !== 'finish' && state === 'done')
      .map(({ pair }) => pair),
  );
  return entries.filter(
    ({ phase, pair, state }) => phase === 'finish' && pair !== '' && on.has(pair) && state !== 'done',
  );
}

/**
 * What has to be done, or said not to apply, before the deployment ends so. What was stopped before anything was applied has only to
 * be switched off again; a failed item is dealt with, though not by `completed`.
 */
export function openItems(deployment: WithList, outcome: Outcome): ChecklistEntry[] {
  const pairs = openPairs(deployment);
  if (outcome === 'aborted') return pairs;
  const todo = inForce(deployment).filter(({ required, state }) => required && state === 'todo');
  return [...todo, ...pairs.filter((entry) => !todo.includes(entry))];
}

export const hasFailed = (deployment: WithList): boolean =>
  inForce(deployment).some(({ state }) => state === 'failed');
