import { expectedEnd, plannedEnd } from '../../domain/expected-end';
import { deploymentsMessages } from '../../messages/sidebar-deployments';
import { spanWords, whenWords } from '../../messages/when-words';
import type { DeploymentView } from '../../protocol/deployment-view';
import type { NextStep } from '../deployments/next-step';
import { isDue, nextStepOf } from '../deployments/next-step';
import { nextStepWords } from '../deployments/next-step-words';
import { StateChip } from '../deployments/state-chip';
import { useNow } from '../use-now';
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

/** In progress the clock says more, and at the close the list of what is left. */
const SAID_ELSEWHERE: readonly NextStep['code'][] = ['running', 'running-on', 'overrun', 'settle', 'close'];

function NextLine({ view: { deployment, now: read, zone } }: { readonly view: DeploymentView }) {
  const language = useLanguage();
  const now = useNow(read);
  const { state, planned } = deployment;
  const step = nextStepOf({ state, start: planned.start, end: expectedEnd(deployment), pending: 0 }, now);
  if (SAID_ELSEWHERE.includes(step.code) || state === 'draft') return null;
  const words = nextStepWords(step, { now, zone, language, who: '' });
  return words === '' ? null : <span class={isDue(step) ? 'next due' : 'next'}>{words}</span>;
}

export function Header({ view }: { readonly view: DeploymentView }) {
  const { deployment, customer } = view;
  const when = useWhen(view);
  return (
    <div class="deployment-header">
      <StateChip state={deployment.state} outcome={deployment.outcome} />
      <strong>{[customer.name, deployment.environments.join(', ')].filter(Boolean).join(' · ')}</strong>
      <span>{when}</span>
      <NextLine view={view} />
    </div>
  );
}
