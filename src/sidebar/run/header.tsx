import { expectedEnd, plannedEnd } from '../../domain/expected-end';
import { deploymentsMessages } from '../../messages/sidebar-deployments';
import { spanWords, whenWords } from '../../messages/when-words';
import type { DeploymentView } from '../../protocol/deployment-view';
import { StateChip } from '../deployments/state-chip';
import { useLanguage, useWords } from '../words';

/** The times that hold: true ones where there are any. */
function useWhen({ deployment, zone }: DeploymentView): string {
  const words = useWords(deploymentsMessages);
  const language = useLanguage();
  const { planned, actual } = deployment;
  const start = actual.start ?? planned.start;
  if (start === null) return words.noDate;
  const end = actual.end ?? (actual.start === null ? plannedEnd(deployment) : expectedEnd(deployment));
  return end === null ? whenWords(start, zone, language) : spanWords(start, end, zone, language);
}

export function Header({ view }: { readonly view: DeploymentView }) {
  const { deployment, customer } = view;
  const when = useWhen(view);
  return (
    <div class="deployment-header">
      <StateChip state={deployment.state} outcome={deployment.outcome} />
      <strong>{[customer.name, deployment.environments.join(', ')].filter(Boolean).join(' · ')}</strong>
      <span>{when}</span>
    </div>
  );
}
