import type { Conversation, Deployment } from '../domain/deployment';
import type { Effect, EffectProblem, EffectState, EventWritten, RowWritten } from '../domain/effect';
import { withState } from '../domain/effect-state';
import { isForCustomer } from '../domain/template-kind';
import { carryOutEvent } from './carry-out-event';
import { carryOutMail } from './carry-out-mail';
import { carryOutRow } from './carry-out-row';
import type { TicketEffect } from './carry-out-tickets';
import { carryOutTickets } from './carry-out-tickets';
import type { DeploymentCase } from './deployment-case';
import type { SentMail } from './mailbox-port';
import type { Ports } from './ports';
import { claimedBy } from './step-effects';

/** What came of an effect, and what the record has to remember of it. */
export interface Carried {
  /** Null when it was done. */
  readonly problem: EffectProblem | null;
  readonly row?: RowWritten;
  readonly event?: EventWritten | null;
  readonly sent?: SentMail & { readonly mailbox: string };
}

interface Outcome {
  readonly key: string;
  readonly carried: Carried;
}

type SingleEffect = Exclude<Effect, TicketEffect>;

function carryOutOne(
  ports: Ports,
  one: DeploymentCase,
  deployment: Deployment,
  effect: SingleEffect,
): Carried {
  switch (effect.kind) {
    case 'event':
      return carryOutEvent(ports, one, deployment);
    case 'row':
      return carryOutRow(ports, one, deployment);
    case 'mail':
      return carryOutMail(ports, one, effect);
    case 'thread':
      if (effect.reply !== null) return carryOutMail(ports, one, effect.reply);
      throw new Error(`${effect.key} is done by hand`);
  }
}

/** Carries out what this run has claimed, no lock held; one that fails keeps no other from being done. */
export function carryOut(ports: Ports, one: DeploymentCase, deployment: Deployment, run: string): Outcome[] {
  const claimed = claimedBy(deployment, run);
  const attempted = (effects: readonly Effect[], attempt: () => readonly Carried[]): Outcome[] => {
    const carried = attemptOf(ports, deployment, effects, attempt);
    return effects.map(({ key }, index) => ({ key, carried: carried[index] ?? { problem: 'failed' } }));
  };
  const tickets = claimed.filter(isTicket);
  return [
    ...claimed.flatMap((effect) =>
      isTicket(effect) ? [] : attempted([effect], () => [carryOutOne(ports, one, deployment, effect)]),
    ),
    ...attempted(tickets, () => carryOutTickets(ports, one, deployment, tickets)),
  ];
}

const isTicket = (effect: Effect): effect is TicketEffect => effect.kind === 'ticket';

/** @returns nothing when it threw, which the journal is told */
function attemptOf(
  { journal }: Pick<Ports, 'journal'>,
  { uid }: Deployment,
  effects: readonly Effect[],
  attempt: () => readonly Carried[],
): readonly Carried[] {
  if (effects.length === 0) return [];
  try {
    return attempt();
  } catch (thrown) {
    journal.failure(`${uid}/${effects.map(({ key }) => key).join(', ')}`, thrown);
    return [];
  }
}

function stateOf({ problem }: Carried, now: string): EffectState {
  return problem === null ? { state: 'done', at: now } : { state: 'pending', claim: null, problem };
}

/** What the leads are told is no part of the conversation with the customer. */
const isConversed = (effect: Effect | undefined): boolean =>
  effect?.kind === 'mail' && isForCustomer(effect.template);

function conversed(conversation: Conversation, { sent }: Carried): Conversation {
  if (!sent) return conversation;
  const { mailbox, threadId, messageId } = sent;
  const { messageIds, threads } = conversation;
  return {
    ...conversation,
    messageIds: messageIds.includes(messageId) ? messageIds : [...messageIds, messageId],
    threads: threads.some((thread) => thread.mailbox === mailbox)
      ? threads
      : [...threads, { mailbox, threadId }],
  };
}

/** Lays what this run did over the record as it is by now, and touches nothing else of it. */
export function mergeOutcomes(fresh: Deployment, outcomes: readonly Outcome[], now: string): Deployment {
  return outcomes.reduce<Deployment>((record, { key, carried }) => {
    const effects = record.effects.map((effect) =>
      effect.key === key && effect.state === 'pending' ? withState(effect, stateOf(carried, now)) : effect,
    );
    const about = record.effects.find((effect) => effect.key === key);
    const conversation = isConversed(about) ? conversed(record.conversation, carried) : record.conversation;
    const { row = record.row, event = record.event } = carried;
    return { ...record, effects, conversation, row, event };
  }, fresh);
}
