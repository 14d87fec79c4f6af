import type { Deployment } from '../domain/deployment';
import type { MailContent } from '../domain/effect';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { Step } from '../domain/step';
import { closedIfDone } from '../domain/verbs/close';
import { decide } from '../domain/verbs/decide';
import type { Decision } from '../domain/verbs/decision';
import { carryOut, mergeOutcomes } from './carry-out';
import { unseenChange } from './changed-meanwhile';
import type { Asked, DeploymentCase } from './deployment-case';
import { factsFor, openCase } from './deployment-case';
import { readyLeadsMail, readyMail } from './ready-mail';
import type { ReadyReply, ReplyChoice } from './replies';
import { readyReplies } from './replies';
import type { Config, Ports } from './ports';
import { saveAgain, saveMerged, saveStep } from './save-step';
import type { NoteChoice, ReadyMail } from './step-effects';
import {
  claimedBy,
  claimRetried,
  newEffectClaim,
  withNotes,
  withReplies,
  withEffects,
  withSentByHand,
} from './step-effects';

/** The mail of the step as somebody saw it last. */
export interface MailChoice {
  /** `by-hand`: somebody has sent it already, outside the add-on. */
  readonly how: 'send' | 'draft' | 'by-hand' | 'none';
  readonly content: MailContent;
  /** Keys of findings that were read and agreed to. */
  readonly accepted: readonly string[];
}

export interface Act extends Asked {
  /** The revision that was seen; null for a deployment that is not saved yet. */
  readonly rev: number | null;
  readonly step: Step;
  readonly mail: MailChoice | null;
  /** In threads of mails that stand for tickets; of a close alone. */
  readonly replies?: readonly ReplyChoice[];
  /** In tickets; of a close alone. */
  readonly notes?: readonly NoteChoice[];
}

/** A deployment after a step, with what could not be carried out of it still pending. */
export interface Acted {
  readonly one: DeploymentCase;
  readonly deployment: Deployment;
  readonly row: number;
}

interface Considered {
  readonly one: DeploymentCase;
  readonly decision: Decision;
}

function consider(ports: Ports, config: Config, request: Act): Result<Considered, Refusal> {
  const one = openCase(ports, config, request);
  if (!one.ok) return one;
  const changed = unseenChange(request, one.value);
  if (changed) return err(changed);
  const { stored } = one.value;
  const decision = decide(
    request.step,
    request.uid,
    stored?.deployment ?? null,
    factsFor(ports, one.value, false),
  );
  return decision.ok ? ok({ one: one.value, decision: decision.value }) : decision;
}

/** Those that read calendars or mail somebody by themselves, which is never done under the lock. */
const SLOW: readonly Step['verb'][] = [
  'ask-exception',
  'override',
  'plan',
  'emergency',
  'edit',
  'move',
  'start',
  'roll-back',
  'record',
];

const sendsMail = ({ mail }: Act): boolean => mail !== null && (mail.how === 'send' || mail.how === 'draft');

const repliesIn = ({ step, replies = [] }: Act): readonly ReplyChoice[] =>
  step.verb === 'close' ? replies : [];

/** A mail that is needed is sent, left as a draft, or was sent by hand; it is never left out. */
const lacksMail = (request: Act, { mail }: Decision): boolean =>
  mail?.needed === true && !sendsMail(request) && request.mail?.how !== 'by-hand';

/**
 * Does one step of the procedure: decides, saves the record with its effects claimed, carries them out without a lock, and saves what
 * came of them. A mail lies ready as a draft before the first save, so that its intent is saved with the step.
 */
export function act(ports: Ports, request: Act): Result<Acted, Refusal> {
  const run = ports.ids.uuid();
  const isSlow = sendsMail(request) || repliesIn(request).length > 0 || SLOW.includes(request.step.verb);
  const saved = isSlow ? aheadOfLock(ports, request, run) : atOnce(ports, request, run);
  return saved.ok ? ok(finish(ports, saved.value, run, request.step.verb)) : saved;
}

/** Everything under the lock: nobody else decides meanwhile. */
function atOnce(ports: Ports, request: Act, run: string): Result<Acted, Refusal> {
  const held = ports.mutex.hold((): Result<Acted, Refusal> => {
    const considered = consider(ports, ports.config.read(), request);
    if (!considered.ok) return considered;
    if (lacksMail(request, considered.value.decision)) return err({ code: 'mail-needed' });
    const after = prepared(ports, considered.value, NO_DRAFTS, { request, run });
    return saveStep(ports, considered.value.one, after);
  });
  return held ? held.value : err({ code: 'busy' });
}

/** Calendars are read and drafts made before the lock is taken; the drafts go if the step cannot be saved. */
function aheadOfLock(ports: Ports, request: Act, run: string): Result<Acted, Refusal> {
  const considered = consider(ports, ports.config.read(), request);
  if (!considered.ok) return considered;
  const drafts = readyDrafts(ports, considered.value, request);
  if (!drafts.ok) return drafts;
  const after = prepared(ports, considered.value, drafts.value, { request, run });
  const held = ports.mutex.hold(() => saveAgain(ports, considered.value.one, after));
  const saved: Result<Acted, Refusal> = held ? held.value : err({ code: 'busy' });
  const { mails, replies } = drafts.value;
  const made = [...mails, ...replies.map(({ reply }) => reply)];
  if (!saved.ok) for (const { draft } of made) ports.mailbox.deleteDraft(draft.draftId);
  return saved;
}

/** What lies ready to be sent. */
interface Drafts {
  readonly mails: readonly ReadyMail[];
  readonly replies: readonly ReadyReply[];
}
const NO_DRAFTS: Drafts = { mails: [], replies: [] };

function readyDrafts(ports: Ports, considered: Considered, request: Act): Result<Drafts, Refusal> {
  const { one, decision } = considered;
  const replies = readyReplies(ports, one, decision.deployment, repliesIn(request));
  if (!replies.ok) return replies;
  const mails = readyMails(ports, considered, request);
  return mails.ok ? ok({ mails: mails.value, replies: replies.value }) : mails;
}

/** The mail of the moment, if it leaves, and what the leads are told besides. */
function readyMails(
  ports: Ports,
  { one, decision }: Considered,
  request: Act,
): Result<readonly ReadyMail[], Refusal> {
  if (lacksMail(request, decision)) return err({ code: 'mail-needed' });
  const own = sendsMail(request) ? readyMail(ports, one, decision, request.mail) : null;
  if (own?.ok === false) return own;
  const told = readyLeadsMail(ports, one, decision);
  return ok([own?.value, told].filter((mail) => mail !== undefined && mail !== null));
}

/** What is saved first: the decision, and what has to be done outside the record, claimed by this run. */
function prepared(
  ports: Ports,
  { one, decision }: Considered,
  { mails, replies }: Drafts,
  { request, run }: { readonly request: Act; readonly run: string },
): Decision {
  const { step } = request;
  const now = ports.clock.now();
  const claim = newEffectClaim(run, one.member.address, now);
  const told = withSentByHand(decision, request.mail?.how === 'by-hand', one.member.address, now);
  const notes = step.verb === 'close' ? (request.notes ?? []) : [];
  const deployment = withNotes(
    withReplies(withEffects({ ...decision, deployment: told }, mails, claim), replies, claim),
    notes,
    claim,
    now,
  );
  const isRetry = step.verb === 'settle' && step.how === 'retry';
  return { ...decision, deployment: isRetry ? claimRetried(deployment, step.key, claim) : deployment };
}

/** How often the lock is asked for when what was done has to be written down. */
const PATIENCE = 3;

/** @throws when it was done and could not be written down: the claim lapses, and each effect finds out whether it was done */
function finish(ports: Ports, saved: Acted, run: string, verb: Step['verb']): Acted {
  if (claimedBy(saved.deployment, run).length === 0) return saved;
  const outcomes = carryOut(ports, saved.one, saved.deployment, run);
  const merge = (fresh: Deployment): Deployment => {
    const merged = mergeOutcomes(fresh, outcomes, ports.clock.now());
    return verb === 'close' ? closedIfDone(merged) : merged;
  };
  for (let attempt = 0; attempt < PATIENCE; attempt += 1) {
    const held = ports.mutex.hold(() => saveMerged(ports, saved, merge, verb));
    if (held) return held.value;
  }
  throw new Error(`${saved.deployment.uid}: what was carried out could not be saved, the lock was busy`);
}
