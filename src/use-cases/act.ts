import type { Deployment } from '../domain/deployment';
import type { MailContent } from '../domain/effect';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { Step } from '../domain/step';
import { decide } from '../domain/verbs/decide';
import type { Decision } from '../domain/verbs/decision';
import { carryOut, mergeOutcomes } from './carry-out';
import type { Asked, DeploymentCase } from './deployment-case';
import { factsFor, openCase } from './deployment-case';
import { readyMail } from './ready-mail';
import type { Config, Ports } from './ports';
import { saveAgain, saveMerged, saveStep } from './save-step';
import type { ReadyMail } from './step-effects';
import { claimedBy, claimRetried, newEffectClaim, withEffects } from './step-effects';

/** The mail of the step as somebody saw it last. */
export interface MailChoice {
  readonly how: 'send' | 'draft' | 'none';
  readonly content: MailContent;
  /** Keys of findings that were read and agreed to. */
  readonly accepted: readonly string[];
}

export interface Act extends Asked {
  /** The revision that was seen; null for a deployment that is not saved yet. */
  readonly rev: number | null;
  readonly step: Step;
  readonly mail: MailChoice | null;
}

/** A deployment after a step, with what could not be carried out of it still pending. */
export interface Acted {
  readonly one: DeploymentCase;
  readonly deployment: Deployment;
  readonly row: number;
}

/** Laid over whatever is there by now: a tick is never lost to a colleague's, nor a settled effect. */
const MERGING: readonly Step['verb'][] = ['tick', 'settle', 'close'];

function checkRev({ rev, step }: Act, { stored }: DeploymentCase): Refusal | null {
  if (MERGING.includes(step.verb) || (stored?.deployment.rev ?? null) === rev) return null;
  const { history = [] } = stored?.deployment ?? {};
  return { code: 'changed-meanwhile', by: history[history.length - 1]?.by ?? '' };
}

interface Considered {
  readonly one: DeploymentCase;
  readonly decision: Decision;
}

function consider(ports: Ports, config: Config, request: Act): Result<Considered, Refusal> {
  const one = openCase(ports, config, request);
  if (!one.ok) return one;
  const changed = checkRev(request, one.value);
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

/**
 * Does one step of the procedure: decides, saves the record with its effects claimed, carries them out without a lock, and saves what
 * came of them. A mail lies ready as a draft before the first save, so that its intent is saved with the step.
 */
export function act(ports: Ports, request: Act): Result<Acted, Refusal> {
  const run = ports.ids.uuid();
  const saved =
    request.mail === null || request.mail.how === 'none'
      ? atOnce(ports, request, run)
      : withMail(ports, request, run);
  return saved.ok ? ok(finish(ports, saved.value, run)) : saved;
}

/** Everything under the lock: nobody else decides meanwhile. */
function atOnce(ports: Ports, request: Act, run: string): Result<Acted, Refusal> {
  const held = ports.mutex.hold((): Result<Acted, Refusal> => {
    const considered = consider(ports, ports.config.read(), request);
    if (!considered.ok) return considered;
    if (considered.value.decision.mail?.needed) return err({ code: 'mail-needed' });
    const after = prepared(ports, considered.value, null, { request, run });
    return saveStep(ports, considered.value.one, after);
  });
  return held ? held.value : err({ code: 'busy' });
}

/** The draft is made before the lock is taken, which is never held during mail; it goes if the step cannot be saved. */
function withMail(ports: Ports, request: Act, run: string): Result<Acted, Refusal> {
  const considered = consider(ports, ports.config.read(), request);
  if (!considered.ok) return considered;
  const { one, decision } = considered.value;
  const ready = readyMail(ports, one, decision, request.mail);
  if (!ready.ok) return ready;
  const after = prepared(ports, considered.value, ready.value, { request, run });
  const held = ports.mutex.hold(() => saveAgain(ports, one, after));
  const saved: Result<Acted, Refusal> = held ? held.value : err({ code: 'busy' });
  if (!saved.ok) ports.mailbox.deleteDraft(ready.value.draft.draftId);
  return saved;
}

/** What is saved first: the decision, and what has to be done outside the record, claimed by this run. */
function prepared(
  ports: Ports,
  { one, decision }: Considered,
  mail: ReadyMail | null,
  { request, run }: { readonly request: Act; readonly run: string },
): Decision {
  const { step } = request;
  const claim = newEffectClaim(run, one.member.address, ports.clock.now());
  const deployment = withEffects(decision, mail, claim);
  const isRetry = step.verb === 'settle' && step.how === 'retry';
  return { ...decision, deployment: isRetry ? claimRetried(deployment, step.key, claim) : deployment };
}

/** How often the lock is asked for when what was done has to be written down. */
const PATIENCE = 3;

/** @throws when it was done and could not be written down: the claim lapses, and each effect finds out whether it was done */
function finish(ports: Ports, saved: Acted, run: string): Acted {
  if (claimedBy(saved.deployment, run).length === 0) return saved;
  const outcomes = carryOut(ports, saved.one, saved.deployment, run);
  for (let attempt = 0; attempt < PATIENCE; attempt += 1) {
    const held = ports.mutex.hold(() =>
      saveMerged(ports, saved, (fresh) => mergeOutcomes(fresh, outcomes, ports.clock.now())),
    );
    if (held) return held.value;
  }
  throw new Error(`${saved.deployment.uid}: what was carried out could not be saved, the lock was busy`);
}
