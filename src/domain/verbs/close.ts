import type { Deployment, MailThread } from '../deployment';
import type { Effect } from '../effect';
import type { Told } from '../notice-text';
import { A_THREAD, noticeText } from '../notice-text';
import type { Refusal } from '../refusal';
import type { Result } from '../result';
import { err, ok } from '../result';
import type { StepOf } from '../step';
import { missingBeforeStart } from './evidence';
import type { Decided, DecisionFacts } from './decision';
import { stepped } from './decision';
import { checkFields } from './guards';

/** How often it was closed before, and this time. */
const ordinal = ({ history }: Deployment): number =>
  history.filter(({ verb }) => verb === 'reopen').length + 1;

/** One for each ticket and each thread of mails: the procedure's step 5 tells them all. */
function notices(before: Deployment, facts: DecisionFacts): Result<Effect[], Refusal> {
  const texts = allTold(before).map(({ told }) => noticeText(before, told, facts));
  const broken = texts.find((text) => !text.ok);
  if (broken?.ok === false) return err({ code: 'mail-template', problem: broken.error });
  const all = allTold(before).map(({ target, kind }, index): Effect => {
    const text = texts[index];
    const about = {
      key: `close/${String(ordinal(before))}/${target}`,
      target,
      text: text?.ok ? text.value.text : '',
      state: 'pending' as const,
      claim: null,
      problem: null,
    };
    return kind === 'ticket' ? { kind, ...about } : { kind, ...about, reply: null };
  });
  const known = new Set(before.effects.map(({ key }) => key));
  return ok(all.filter(({ key }) => !known.has(key) && known.add(key)));
}

interface Target {
  readonly kind: 'ticket' | 'thread';
  readonly target: string;
  readonly told: Told;
}

const allTold = ({ tickets, mailThreads }: Deployment): Target[] => [
  ...tickets.map(({ number, title, deployed }): Target => ({
    kind: 'ticket',
    target: number,
    told: { number, title, isDeployed: deployed !== false },
  })),
  ...mailThreads.map(({ subject }): Target => ({ kind: 'thread', target: subject, told: A_THREAD })),
];

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
  const told = notices(before, facts);
  if (!told.ok) return told;
  const changes = {
    effects: [...before.effects, ...told.value],
    review: review === '' ? before.review : review,
    mailThreads: chosenThreads(before, step),
  };
  const { state } = closedIfDone({ ...before, ...changes });
  return stepped('close', before, facts, { changes: { ...changes, state } });
}
