import { useState } from 'preact/hooks';
import type { DeploymentView } from '../../protocol/deployment-view';
import type { Viewer } from '../../protocol/home-view';
import { forget } from '../keepsakes';
import { newId } from '../new-id';
import type { Draft } from '../use-draft';
import { useDraft } from '../use-draft';
import type { Planning } from './load-planning';
import { newPlanDraft } from './new-plan-draft';
import type { PlanDraft } from './plan-draft';
import { planDraftOf, PlanDraftSchema } from './plan-draft';
import { newPlanKey, savedPlanKey } from './plan-keys';

export interface PlanInHand {
  readonly draft: Draft<PlanDraft>;
  /** Under which it is kept. */
  readonly key: string;
  /** Where the record stands, as it was last seen. */
  readonly row: number;
  readonly rev: number | null;
  /** What was typed earlier began from a record that somebody has changed since. */
  readonly isOutdated: boolean;
  readonly change: (changes: Partial<PlanDraft>) => void;
  /** It is a record now, which holds what was typed. */
  readonly keepAs: (view: DeploymentView) => void;
}

/** What is typed of a plan, kept in this browser until the script has it. */
export function usePlanDraft({ planning, saved }: Planning, viewer: Viewer): PlanInHand {
  const [record, setRecord] = useState(saved);
  const { customer } = planning;
  const key =
    record === null ? newPlanKey(viewer, customer.key) : savedPlanKey(viewer, record.deployment.uid);
  const draft = useDraft(key, PlanDraftSchema, () =>
    saved === null ? newPlanDraft(planning, viewer, newId()) : planDraftOf(saved),
  );
  const rev = record?.deployment.rev ?? null;
  return {
    draft,
    key,
    row: record?.row ?? -1,
    rev,
    isOutdated: draft.origin === 'restored' && saved !== null && draft.value.rev !== saved.deployment.rev,
    change: (changes) => draft.change({ ...draft.value, ...changes }),
    keepAs: (view) => {
      forget(key);
      setRecord(view);
    },
  };
}
