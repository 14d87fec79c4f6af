import type { Instant } from '../domain/calendar-date';
import { plusMinutes } from '../domain/calendar-date';
import type { Deployment } from '../domain/deployment';
import type { Effect, EffectClaim, MailContent, ProjectionEffect } from '../domain/effect';
import type { MailKind } from '../domain/template-kind';
import { isForCustomer } from '../domain/template-kind';
import type { Decision } from '../domain/verbs/decision';
import type { DraftRef } from './mailbox-port';
import type { ReadyReply } from './replies';

/** A run dies at six minutes: after seven, nobody is at it any more. */
export const CLAIM_MINUTES = 7;

/** A mail that lies ready as a draft. */
export interface ReadyMail {
  readonly template: MailKind;
  readonly mailbox: string;
  readonly send: boolean;
  readonly content: MailContent;
  readonly draft: DraftRef;
  /** When the draft was made. */
  readonly since: Instant;
}

export const newEffectClaim = (run: string, by: string, now: Instant): EffectClaim => ({
  run,
  by,
  until: plusMinutes(now, CLAIM_MINUTES),
});

const projected = (shows: Decision['shows']): ProjectionEffect['kind'][] =>
  (['event', 'row'] as const).filter((kind) => shows === true || shows === kind);

/** Of a mail's kind, the how-manieth: `delay/2`. */
function keyOf(effects: readonly Effect[], template: MailKind): string {
  const earlier = effects.filter((effect) => effect.kind === 'mail' && effect.template === template);
  return `${template}/${String(earlier.length + 1)}`;
}

/** The mail of the step as one that somebody sent without the add-on, if that is so. */
export function withSentByHand(
  { deployment, mail }: Pick<Decision, 'deployment' | 'mail'>,
  isSent: boolean,
  by: string,
  since: Instant,
): Deployment {
  if (!isSent || mail === null) return deployment;
  const { effects } = deployment;
  const { template } = mail;
  const effect: Effect = {
    key: keyOf(effects, template),
    kind: 'mail',
    template,
    mailbox: by,
    send: false,
    content: null,
    draft: null,
    since,
    state: 'by-hand',
    at: since,
    by,
  };
  return { ...deployment, effects: [...effects, effect] };
}

function projections(
  { rev }: Deployment,
  kinds: readonly ProjectionEffect['kind'][],
  claim: EffectClaim,
): Effect[] {
  return kinds.map((kind) => ({
    key: `${kind}/${String(rev)}`,
    kind,
    state: 'pending',
    claim,
    problem: null,
  }));
}

/** The record with what the step has to do outside it, each claimed by this run; a new picture takes an older one's place. */
export function withEffects(
  { deployment, shows }: Pick<Decision, 'deployment' | 'shows'>,
  mails: readonly ReadyMail[],
  claim: EffectClaim,
): Deployment {
  const kinds: readonly Effect['kind'][] = projected(shows);
  const kept = deployment.effects.filter(({ kind }) => !kinds.includes(kind));
  const sending = mails.map((mail): Effect => ({
    key: keyOf(kept, mail.template),
    kind: 'mail',
    state: 'pending',
    claim,
    problem: null,
    ...mail,
  }));
  const effects = [...kept, ...sending, ...projections(deployment, projected(shows), claim)];
  const first = mails.find(({ template }) => isForCustomer(template));
  const subject = deployment.conversation.subject || (first?.content.subject ?? '');
  return { ...deployment, effects, conversation: { ...deployment.conversation, subject } };
}

/** The notices of threads with the answers that lie ready, claimed by this run too. */
export function withReplies(
  deployment: Deployment,
  replies: readonly ReadyReply[],
  claim: EffectClaim,
): Deployment {
  const effects = deployment.effects.map((effect) => {
    const reply = replies.find(({ key }) => key === effect.key)?.reply;
    const isOpen = effect.kind === 'thread' && effect.state === 'pending';
    return reply !== undefined && isOpen ? { ...effect, reply, claim } : effect;
  });
  return { ...deployment, effects };
}

/** What a ticket is told, as somebody saw it last. */
export interface NoteChoice {
  /** The ticket's number, as the deployment has it. */
  readonly target: string;
  /** Otherwise it is told by hand. */
  readonly how: 'note' | 'none';
  readonly text: string;
}

/**
 * The notices of tickets in the words that somebody chose; those that are to be written are claimed by this run too. What another run
 * is at stays as it is: its words may be there already.
 */
export function withNotes(
  deployment: Deployment,
  notes: readonly NoteChoice[],
  claim: EffectClaim,
  now: Instant,
): Deployment {
  const effects = deployment.effects.map((effect) => {
    if (effect.kind !== 'ticket' || effect.state !== 'pending') return effect;
    const note = notes.find(({ target }) => target === effect.target);
    const isRunning = effect.claim !== null && effect.claim.until > now;
    if (note === undefined || isRunning) return effect;
    return { ...effect, text: note.text, claim: note.how === 'note' ? claim : effect.claim };
  });
  return { ...deployment, effects };
}

/** An effect that somebody asked to be tried again is claimed like a new one. */
export function claimRetried(deployment: Deployment, key: string, claim: EffectClaim): Deployment {
  const effects = deployment.effects.map((effect) =>
    effect.key === key && effect.state === 'pending' ? { ...effect, claim } : effect,
  );
  return { ...deployment, effects };
}

export const claimedBy = ({ effects }: Deployment, run: string): Effect[] =>
  effects.filter((effect) => effect.state === 'pending' && effect.claim?.run === run);
