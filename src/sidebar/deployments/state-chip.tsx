import type { DeploymentState, Outcome } from '../../domain/deployment';
import { outcomeNames } from '../../messages/deployment-states';
import { stateNames } from '../../messages/state-names';
import { useLanguage } from '../words';

interface StateChipProps {
  readonly state: DeploymentState;
  /** Says more than the state once it has ended. */
  readonly outcome: Outcome | null;
}

export function StateChip({ state, outcome }: StateChipProps) {
  const language = useLanguage();
  const isClosed = state === 'closed' && outcome !== null;
  return (
    <span class={`state ${isClosed ? outcome : state}`}>
      {isClosed ? outcomeNames[outcome][language] : stateNames[state][language]}
    </span>
  );
}
