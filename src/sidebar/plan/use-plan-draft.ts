import { useState } from 'preact/hooks';
import type { HistoryEntry, Override } from '../../domain/deployment';
import type { DeploymentView } from '../../protocol/deployment-view';
import type { Viewer } from '../../protocol/home-view';
import { forget, remember } from '../keepsakes';
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
  /** What colleagues know of it: exceptions that were allowed, and what was done. */
  readonly overrides: readonly Override[];
  readonly history: readonly HistoryEntry[];
  /** What was typed earlier began from a record that somebody has changed since. */
  readonly isOutdated: boolean;
  readonly change: (changes: Partial<PlanDraft>) => void;
  /** It is a record now, which holds what was typed then. */
  readonly keepAs: (view: DeploymentView, then: PlanDraft | null) => void;
}

const NOTHING: Pick<PlanInHand, 'rev' | 'overrides' | 'history'> = { rev: null, overrides: [], history: [] };

/** What is typed of a plan, kept in this browser until the script has it. */
export function usePlanDraft({ planning, saved }: Planning, viewer: Viewer): PlanInHand {
  const [record, setRecord] = useState(saved);
  const { customer } = planning;
  const key =
    record === null ? newPlanKey(viewer, customer.key) : savedPlanKey(viewer, record.deployment.uid);
  const draft = useDraft(key, PlanDraftSchema, () =>
    saved === null ? newPlanDraft(planning, viewer, newId()) : planDraftOf(saved),
  );
  const { rev, overrides, history } = record?.deployment ?? NOTHING;
  const [wasOutdated] = useState(draft.value.rev !== rev);
  return {
    draft,
    key,
    row: record?.row ?? -1,
    rev,
    overrides,
    history,
    isOutdated: wasOutdated && draft.origin === 'restored',
    change: (changes) => draft.change({ ...draft.value, ...changes, rev }),
    keepAs: (view, then) => {
      const { uid, rev: saved } = view.deployment;
      forget(key);
      if (draft.value !== then) remember(savedPlanKey(viewer, uid), { ...draft.value, rev: saved });
      setRecord(view);
    },
  };
}
