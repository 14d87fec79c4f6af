import type { Refusal } from '../domain/refusal';
import type { Step } from '../domain/step';
import type { DeploymentCase } from './deployment-case';
import { namesIn } from './names-in';

/** Laid over whatever is there by now: a tick is never lost to a colleague's, nor a settled effect. */
export const MERGING: readonly Step['verb'][] = ['tick', 'settle', 'reconcile', 'close'];

interface Seen {
  /** The revision that was seen; null for a deployment that is not saved yet. */
  readonly rev: number | null;
  readonly step: Step;
}

/** Names who changed it last. */
export function changedMeanwhile({ stored, registry }: DeploymentCase): Refusal {
  const { history = [] } = stored?.deployment ?? {};
  return { code: 'changed-meanwhile', by: namesIn(registry)(history[history.length - 1]?.by ?? '') };
}

/** Null while the record is the one that was seen, and for a step that needs no particular one. */
export const unseenChange = ({ rev, step }: Seen, one: DeploymentCase): Refusal | null =>
  MERGING.includes(step.verb) || (one.stored?.deployment.rev ?? null) === rev ? null : changedMeanwhile(one);
