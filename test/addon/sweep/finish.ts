import type { Effect } from '../../../src/domain/effect';
import type { DeploymentView, StepReceipt } from '../../../src/protocol/deployment-view';
import type { Reply } from '../../../src/protocol/reply';
import { codeOf } from '../organisation';
import { hasTickets } from '../ticket-company';
import type { Person, Stage } from './stage';
import { doNow, doStep, look } from './stage';
import { addressOf } from './example';

/** What is left of a deployment, as somebody sees it. */
interface Left {
  readonly view: DeploymentView;
  readonly effect: Effect;
}

/** A mail that waits in somebody else's mailbox is refused in words that name it, and may be said to be done. */
function settleElsewhere(
  stage: Stage,
  person: Person,
  { view, effect }: Left,
  reply: Reply<StepReceipt>,
): string[] {
  const { key } = effect;
  if (reply.ok || reply.code !== 'mail-elsewhere') return [`${key}: ${codeOf(reply)}`];
  const owner = effect.kind === 'mail' ? effect.mailbox : '';
  if (owner === addressOf(person.visitor)) return [`${key} is refused to its own mailbox`];
  if (!reply.message.includes(owner)) return [`${key} names no mailbox: ${reply.message}`];
  const byHand = doNow(stage, person, view, { verb: 'settle', key, how: 'by-hand' });
  return byHand.ok ? [] : [`${key} by hand: ${byHand.code}`];
}

function settleOne(stage: Stage, person: Person, left: Left): string[] {
  const { key, kind } = left.effect;
  const isByHand = kind === 'thread' || (kind === 'ticket' && !hasTickets(stage.company));
  const how = isByHand ? 'by-hand' : 'retry';
  const reply = doNow(stage, person, left.view, { verb: 'settle', key, how });
  if (!reply.ok) return settleElsewhere(stage, person, left, reply);
  return isLost(reply.value, key) ? settleOne(stage, person, { ...left, view: reply.value.view }) : [];
}

/** A connection that drops once may drop only now. */
const isLost = ({ problems }: StepReceipt, key: string): boolean =>
  problems.some((one) => one.key === key && one.problem === 'note-unknown');

/** Carries out what is left of a step, as the sidebar offers it; a closing one is closed once nothing is left. */
export function finish(stage: Stage, person: Person): string[] {
  const view = look(stage, person);
  if (!view) return ['the deployment is not there'];
  const { effects, state } = view.deployment;
  const found = effects.flatMap((effect) =>
    effect.state === 'pending' ? settleOne(stage, person, { view, effect }) : [],
  );
  if (stage.begun.step.verb !== 'close' || state !== 'ended') return found;
  const closed = doNow(stage, person, view, { verb: 'close', review: '' });
  return closed.ok ? found : [...found, `closing it: ${closed.code}`];
}

/** Whether the step was saved before it was cut short. */
export const isSaved = ({ begun }: Stage, view: DeploymentView | null): boolean =>
  (view?.deployment.rev ?? 0) > (begun.rev ?? 0);

/** Does the step unless it was saved, and then what is left of it. */
export function resume(stage: Stage, person: Person): string[] {
  if (isSaved(stage, look(stage, person))) return finish(stage, person);
  const again = doStep(stage, person);
  // Somebody else's mail cannot be tried again: it is said to be done below.
  if (!again.ok && again.code !== 'mail-elsewhere') return [`doing it again: ${again.code}`];
  return finish(stage, person);
}
