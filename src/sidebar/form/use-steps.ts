import { useEffect, useState } from 'preact/hooks';
import type { SubmissionState } from '../use-submission';
import type { Checked, FormCheck } from './use-checked';
import { fieldErrors, useFormCheck } from './use-checked';

interface Sending {
  readonly now: SubmissionState<unknown>;
  readonly reset: () => void;
}

export interface Steps<T> {
  readonly check: FormCheck;
  /** What is looked at once more before it is sent; null while it is being typed. */
  readonly reviewed: T | null;
  readonly goOn: () => void;
  readonly correct: () => void;
}

/** From a form to the last look at it, and back when something has to be corrected, also when it is the script that says so. */
export function useSteps<T>(draft: object, checked: Checked<T>, { now, reset }: Sending): Steps<T> {
  const [reviewing, setReviewing] = useState(false);
  const check = useFormCheck(draft, checked);
  const correct = (): void => {
    setReviewing(false);
    reset();
  };
  useEffect(() => {
    if (now.state !== 'failed') return;
    const errors = fieldErrors(now.failure);
    if (errors.size === 0) return;
    check.refuse(errors);
    correct();
  }, [now]);
  return {
    check,
    reviewed: reviewing && checked.ok ? checked.value : null,
    goOn: () => setReviewing(check.attempt()),
    correct,
  };
}
