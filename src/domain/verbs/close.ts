import type { Deployment } from '../deployment';
import type { Effect } from '../effect';
import { noticeText } from '../notice-text';
import type { StepOf } from '../step';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';

/** How often it was closed before, and this time. */
const ordinal = ({ history }: Deployment): number =>
  history.filter(({ verb }) => verb === 'reopen').length + 1;

/** One for each ticket and each thread of mails: the procedure's step 5 tells them all. */
function notices(before: Deployment, facts: DecisionFacts): Effect[] {
  const targets = [
    ...before.tickets.map(({ number, deployed }) => ({ kind: 'ticket' as const, target: number, deployed })),
    ...before.mailThreads.map(({ subject }) => ({
      kind: 'thread' as const,
      target: subject,
      deployed: true,
    })),
  ];
  return targets
    .map(({ kind, target, deployed }): Effect => ({
      key: `close/${String(ordinal(before))}/${target}`,
      kind,
      target,
      text: noticeText(before, deployed !== false, facts),
      state: 'pending',
      claim: null,
      problem: null,
    }))
    .filter(({ key }) => !before.effects.some((effect) => effect.key === key));
}

/** Step 5 of the procedure. The first time it says what has to be told; it closes once nothing is left to tell or to carry out. */
export function close(_step: StepOf<'close'>, before: Deployment, facts: DecisionFacts): Decided {
  const added = notices(before, facts);
  const effects = [...before.effects, ...added];
  const isDone = effects.every(({ state }) => state !== 'pending');
  return stepped('close', before, facts, {
    changes: {
      effects,
      state: isDone ? 'closed' : 'ended',
    },
  });
}
