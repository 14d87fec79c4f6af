import type * as v from 'valibot';
import type { Verb } from '../../domain/step';
import type { DeploymentView } from '../../protocol/deployment-view';
import { useDraft } from '../use-draft';

export interface StepDraft<T> {
  /** Under which it is kept. */
  readonly key: string;
  readonly value: T;
  readonly change: (part: Partial<T>) => void;
}

/** What is typed before a step with a deployment, kept apart by deployment and verb. */
export function useStepDraft<T extends object>(
  { deployment: { uid } }: DeploymentView,
  verb: Verb,
  schema: v.GenericSchema<unknown, T>,
  initial: () => T,
): StepDraft<T> {
  const key = `run/${uid}/${verb}`;
  const { value, change } = useDraft(key, schema, initial);
  return { key, value, change: (part) => change({ ...value, ...part }) };
}
