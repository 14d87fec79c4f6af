import type { PlanningView } from '../../protocol/deployment-view';
import { withPreviousOf } from './components';
import type { Defaults } from './new-plan-draft';
import { defaultsFor, lastIn } from './new-plan-draft';
import type { PlanDraft } from './plan-draft';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Other environments bring their own last deployment, except where somebody has changed what the former brought. */
export function withEnvironments(
  draft: PlanDraft,
  environments: string[],
  planning: PlanningView,
): PlanDraft {
  const former = defaultsFor(planning, draft.environments, draft.executor);
  const next = defaultsFor(planning, environments, draft.executor);
  const chosen = <K extends keyof Defaults>(key: K): Defaults[K] =>
    isSame(draft[key], former[key]) ? next[key] : draft[key];
  return {
    ...draft,
    environments,
    time: chosen('time'),
    durationMinutes: chosen('durationMinutes'),
    rollbackMinutes: chosen('rollbackMinutes'),
    restarts: chosen('restarts'),
    backup: chosen('backup'),
    parties: chosen('parties'),
    components: withPreviousOf(
      draft.components,
      lastIn(planning, draft.environments),
      lastIn(planning, environments),
    ),
  };
}
