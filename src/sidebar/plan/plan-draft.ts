import * as v from 'valibot';
import type { PlanForm } from '../../domain/plan-form';
import type { DeploymentView } from '../../protocol/deployment-view';
import { ContentDraftSchema } from './content-draft';
import { contentFormOf } from './content-form';
import { contentDraftOf } from './content-of';
import { TimeDraftSchema, timeDraftOf, timeFormOf } from './time-draft';

/** A deployment as it is being planned. */
export const PlanDraftSchema = v.object({
  ...ContentDraftSchema.entries,
  ...TimeDraftSchema.entries,
  environments: v.array(v.string()),
  /** Made once, so that planning it twice is planning it once. */
  uid: v.string(),
  /** Of what cannot wait, why. */
  emergency: v.optional(v.boolean(), false),
  reason: v.optional(v.string(), ''),
});
export type PlanDraft = v.InferOutput<typeof PlanDraftSchema>;

export const planDraftOf = ({ deployment, zone }: DeploymentView): PlanDraft => ({
  ...contentDraftOf(deployment, zone),
  ...timeDraftOf(deployment, zone),
  environments: [...deployment.environments],
  uid: deployment.uid,
  emergency: false,
  reason: '',
});

export const planFormOf = (draft: PlanDraft): PlanForm => ({
  ...contentFormOf(draft),
  ...timeFormOf(draft),
  environments: draft.environments,
});
