import type { Effect } from '../../domain/effect';
import { templateNames } from '../../messages/deployment-states';
import { effectNames, effectProblems } from '../../messages/effect-words';
import { runMessages } from '../../messages/sidebar-run';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import { Section } from '../components/view';
import type { Names } from '../step/names';
import { nameOf, namesOf } from '../step/names';
import { useLanguage, useWords } from '../words';
import { SettleButtons } from './settle-buttons';

interface PendingEffectsProps {
  readonly view: DeploymentView;
  readonly onSettled: (receipt: StepReceipt) => void;
}

export type Pending = Extract<Effect, { state: 'pending' }>;

/** Tickets and threads are told at the close, where they have a list of their own. */
const isOfStep = (effect: Effect): effect is Pending =>
  effect.state === 'pending' && effect.kind !== 'ticket' && effect.kind !== 'thread';

/** What a step left undone, and how to bring each to its end. */
export function PendingEffects({ view, onSettled }: PendingEffectsProps) {
  const words = useWords(runMessages);
  const pending = view.deployment.effects.filter(isOfStep);
  if (pending.length === 0) return null;
  return (
    <Section title={words.pending} count={pending.length}>
      <ul class="cards">
        {pending.map((effect) => (
          <li key={effect.key} class="card pending">
            <PendingEffect view={view} effect={effect} onSettled={onSettled} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

export const isRunning = ({ claim }: Pending, { now }: DeploymentView): boolean =>
  claim !== null && claim.until > now;

function PendingEffect({ view, effect, onSettled }: PendingEffectsProps & { readonly effect: Pending }) {
  const language = useLanguage();
  const names = namesOf(view);
  const name =
    effect.kind === 'mail' ? templateNames[effect.template][language] : effectNames[effect.kind][language];
  return (
    <>
      <strong class="capital">{name}</strong>
      <Why effect={effect} running={isRunning(effect, view)} names={names} />
      {!isRunning(effect, view) && view.verbs.includes('settle') && (
        <SettleButtons view={view} effect={effect} mayRetry onSettled={onSettled} />
      )}
    </>
  );
}

interface WhyProps {
  readonly effect: Pending;
  readonly running: boolean;
  readonly names: Names;
}

export function Why({ effect, running, names }: WhyProps) {
  const words = useWords(runMessages);
  const language = useLanguage();
  const { claim, problem } = effect;
  if (running) return <p class="under">{words.running(nameOf(claim?.by ?? '', names))}</p>;
  return (
    <>
      <p>{problem === null ? words.unfinished : effectProblems[problem][language]}</p>
      {effect.kind === 'mail' && problem !== 'mail-unknown' && (
        <p class="under">{words.inMailbox(nameOf(effect.mailbox, names))}</p>
      )}
    </>
  );
}
