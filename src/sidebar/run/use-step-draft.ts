import type * as v from 'valibot';
import type { Verb } from '../../domain/step';
import type { DeploymentView } from '../../protocol/deployment-view';
import { useDraft } from '../use-draft';
import type { Merging } from '../use-merging';
import { useMerging } from '../use-merging';

export interface StepDraft<T> {
  readonly verb: Verb;
  readonly value: T;
  readonly change: (part: Partial<T>) => void;
  readonly merging: Merging;
}

/** Under which what is typed before a step is kept. */
export const stepDraftKey = (uid: string, verb: Verb): string => `run/${uid}/${verb}`;

/**
 * What is typed before a step with a deployment, kept apart by deployment and verb.
 * @param formOf as it is before anything is typed, of the deployment as it is by now
 */
export function useStepDraft<T extends object>(
  { deployment }: DeploymentView,
  verb: Verb,
  schema: v.GenericSchema<unknown, T>,
  formOf: () => T,
): StepDraft<T> {
  const key = stepDraftKey(deployment.uid, verb);
  const draft = useDraft(key, schema, formOf);
  const { value } = draft;
  const merging = useMerging({ key, schema, draft, deployment, form: formOf() });
  return { verb, value, change: (part) => merging.change({ ...value, ...part }), merging };
}
