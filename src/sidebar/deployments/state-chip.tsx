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
  const stateName = stateNames[state][language];
  if (outcome === null || (state !== 'closed' && state !== 'ended'))
    return <span class={`state ${state}`}>{stateName}</span>;
  const outcomeName = outcomeNames[outcome][language];
  // Until it is closed that is what is to be done, and only what went wrong is said besides.
  const besides = outcome === 'completed' ? stateName : `${stateName}: ${outcomeName.toLowerCase()}`;
  return <span class={`state ${outcome}`}>{state === 'closed' ? outcomeName : besides}</span>;
}
