import { useState } from 'preact/hooks';
import type { DeploymentView } from '../../protocol/deployment-view';
import type { Viewer } from '../../protocol/home-view';
import { remember } from '../keepsakes';
import { newId } from '../new-id';
import type { About } from '../step/use-preview';
import type { Draft } from '../use-draft';
import { useDraft } from '../use-draft';
import type { Merging } from '../use-merging';
import { beginning, forgetDraft, useMerging } from '../use-merging';
import type { Planning } from './load-planning';
import { newPlanDraft } from './new-plan-draft';
import type { PlanDraft } from './plan-draft';
import { planDraftOf, PlanDraftSchema } from './plan-draft';
import { newPlanKey, savedPlanKey } from './plan-keys';

export interface PlanInHand {
  readonly draft: Omit<Draft<PlanDraft>, 'change'>;
  /** Under which it is kept. */
  readonly key: string;
  /** As colleagues know it; null for one that is only here. */
  readonly record: DeploymentView | null;
  readonly merging: Merging;
  readonly change: (changes: Partial<PlanDraft>) => void;
  /** It is a record now, which holds what was typed then. */
  readonly keepAs: (view: DeploymentView, then: PlanDraft | null) => void;
  /** Somebody else changed the record. */
  readonly take: (view: DeploymentView) => void;
}

/** @param customerKey null for the customer whose log is open */
export const aboutPlan = ({ draft, record }: PlanInHand, customerKey: string | null): About => ({
  uid: draft.value.uid,
  row: record?.row ?? -1,
  rev: record?.deployment.rev ?? null,
  customerKey,
});

/** What is typed of a plan, kept in this browser until the script has it. */
export function usePlanDraft({ planning, saved }: Planning, viewer: Viewer): PlanInHand {
  const [record, setRecord] = useState(saved);
  const { customer } = planning;
  const key =
    record === null ? newPlanKey(viewer, customer.key) : savedPlanKey(viewer, record.deployment.uid);
  const draft = useDraft(key, PlanDraftSchema, () =>
    record === null ? newPlanDraft(planning, viewer, newId()) : planDraftOf(record),
  );
  const merging = useMerging({
    key,
    schema: PlanDraftSchema,
    draft,
    deployment: record?.deployment ?? null,
    form: record === null ? draft.value : planDraftOf(record),
  });
  return {
    draft: { ...draft, discard: merging.discard },
    key,
    record,
    merging,
    change: (changes) => merging.change({ ...draft.value, ...changes }),
    keepAs: (view, then) => {
      forgetDraft(key);
      if (draft.value !== then) remember(savedPlanKey(viewer, view.deployment.uid), draft.value);
      merging.begin(beginning(view.deployment, planDraftOf(view)));
      setRecord(view);
    },
    take: setRecord,
  };
}
