import type { DeploymentView, PlanningView } from '../../protocol/deployment-view';
import type { Outcome } from '../server';
import { call } from '../server';

/** A draft that colleagues see already. */
export interface DraftRef {
  readonly uid: string;
  readonly row: number;
}

export interface Planning {
  readonly planning: PlanningView;
  /** Null for a deployment that is planned anew. */
  readonly saved: DeploymentView | null;
}

export async function loadPlanning(
  customerKey: string | null,
  draft: DraftRef | null,
): Promise<Outcome<Planning>> {
  const [planning, saved] = await Promise.all([
    call('planning', { customerKey }),
    draft === null ? null : call('deployment', draft),
  ]);
  if (!planning.ok) return planning;
  if (saved === null) return { ok: true, value: { planning: planning.value, saved: null } };
  return saved.ok ? { ok: true, value: { planning: planning.value, saved: saved.value } } : saved;
}
