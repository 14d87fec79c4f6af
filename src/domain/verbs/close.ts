import type { Deployment, MailThread } from '../deployment';
import type { Effect } from '../effect';
import { noticeText } from '../notice-text';
import type { Refusal } from '../refusal';
import { err } from '../result';
import type { StepOf } from '../step';
import { missingBeforeStart } from './evidence';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { checkFields } from './guards';

/** How often it was closed before, and this time. */
const ordinal = ({ history }: Deployment): number =>
  history.filter(({ verb }) => verb === 'reopen').length + 1;

/** One for each ticket and each thread of mails: the procedure's step 5 tells them all. */
function notices(before: Deployment, facts: DecisionFacts): Effect[] {
  const aboutOf = (target: string, isDeployed: boolean) => ({
    key: `close/${String(ordinal(before))}/${target}`,
    target,
    text: noticeText(before, isDeployed, facts),
    state: 'pending' as const,
    claim: null,
    problem: null,
  });
  const all = [
    ...before.tickets.map(({ number, deployed }): Effect => ({
      kind: 'ticket',
      ...aboutOf(number, deployed !== false),
    })),
    ...before.mailThreads.map(({ subject }): Effect => ({
      kind: 'thread',
      ...aboutOf(subject, true),
      reply: null,
    })),
  ];
  const known = new Set(before.effects.map(({ key }) => key));
  return all.filter(({ key }) => !known.has(key) && known.add(key));
}

/** With the mails that somebody chose. */
const chosenThreads = (
  { mailThreads }: Deployment,
  { threads = [] }: StepOf<'close'>,
): readonly MailThread[] =>
  mailThreads.map(
    (thread) => threads.find(({ subject, messageId }) => subject === thread.subject && messageId) ?? thread,
  );

/** Closed once nothing is left to tell or to carry out: asked when it is decided, and again when everything was carried out. */
export function closedIfDone(deployment: Deployment): Deployment {
  const isDone = deployment.effects.every(({ state }) => state !== 'pending');
  const isFree = deployment.state === 'ended' && obstacleToClose(deployment, '') === null;
  return isDone && isFree ? { ...deployment, state: 'closed' } : deployment;
}

/** An emergency was begun before everything was there: by the close it is, and somebody says what was learnt. */
export function obstacleToClose(before: Deployment, review: string): Refusal | null {
  if (before.type !== 'emergency') return null;
  const missing = missingBeforeStart(before);
  if (missing.length > 0) return { code: 'not-ready-to-close', missing };
  const isReviewed = review.trim() !== '' || before.review !== '';
  return checkFields(isReviewed ? [] : [{ field: 'review', code: 'required' }]);
}

/** Step 5 of the procedure. It says what has to be told; it closes once nothing is left to tell or to carry out. */
export function close(step: StepOf<'close'>, before: Deployment, facts: DecisionFacts): Decided {
  const { review } = step;
  const obstacle = facts.asking ? null : obstacleToClose(before, review);
  if (obstacle !== null) return err(obstacle);
  const changes = {
    effects: [...before.effects, ...notices(before, facts)],
    review: review === '' ? before.review : review,
    mailThreads: chosenThreads(before, step),
  };
  const { state } = closedIfDone({ ...before, ...changes });
  return stepped('close', before, facts, { changes: { ...changes, state } });
}
