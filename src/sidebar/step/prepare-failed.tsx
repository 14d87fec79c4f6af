import { useEffect } from 'preact/hooks';
import { sidebarMessages } from '../../messages/sidebar';
import { stepMessages } from '../../messages/sidebar-step';
import { Button } from '../components/button';
import { ActionBar } from '../components/view';
import type { Errors } from '../form/errors';
import type { Failure } from '../server';
import { useWords } from '../words';
import { fieldsOf, isOutdated, mayPass } from './step-failure';
import { StepFailure } from './step-failure-notice';

interface PrepareFailedProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onLookAgain: () => void;
  readonly onBack: () => void;
  readonly onFields?: (errors: Errors) => void;
}

/** Why nobody can say what a step would do, and the one thing that helps. */
export function PrepareFailed({ failure, onRetry, onLookAgain, onBack, onFields }: PrepareFailedProps) {
  const words = useWords(stepMessages);
  const common = useWords(sidebarMessages);
  useEffect(() => {
    const fields = fieldsOf(failure);
    if (fields.size > 0) onFields?.(fields);
  }, [failure]);
  return (
    <>
      <StepFailure failure={failure} />
      <ActionBar>
        {isOutdated(failure) ? (
          <Button look="primary" onClick={onLookAgain}>
            {words.lookAgain}
          </Button>
        ) : mayPass(failure) ? (
          <Button look="primary" onClick={onRetry}>
            {common.retry}
          </Button>
        ) : (
          <Button look="primary" onClick={onBack}>
            {common.back}
          </Button>
        )}
      </ActionBar>
    </>
  );
}
