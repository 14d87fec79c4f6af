import { expectedEnd } from '../../domain/expected-end';
import { minutesWords } from '../../messages/minutes-words';
import { runMessages } from '../../messages/sidebar-run';
import { clockOf } from '../../messages/when-words';
import type { DeploymentView } from '../../protocol/deployment-view';
import { Notice } from '../components/notice';
import { nextStepOf } from '../deployments/next-step';
import { useNow } from '../use-now';
import { useWords } from '../words';

/** How long it has been going on, and how long it may yet. */
export function ClockLine({ view }: { readonly view: DeploymentView }) {
  const words = useWords(runMessages);
  const now = useNow(view.now);
  const { deployment, zone } = view;
  const { start } = deployment.actual;
  const next = nextStepOf({ state: 'in-progress', start, end: expectedEnd(deployment), pending: 0 }, now);
  const started = start === null ? '' : words.startedAt(clockOf(start, zone));
  if (next.code === 'overrun')
    return (
      <Notice severity="warning">
        {started} · {words.over(minutesWords(next.minutes))}
      </Notice>
    );
  const left = next.code === 'running' ? words.left(minutesWords(next.minutes)) : words.endUnknown;
  return (
    <p class="clock">
      {started} · <strong>{left}</strong>
    </p>
  );
}
