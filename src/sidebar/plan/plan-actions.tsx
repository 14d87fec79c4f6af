import { sidebarMessages } from '../../messages/sidebar';
import { datesMessages } from '../../messages/sidebar-dates';
import { planMessages } from '../../messages/sidebar-plan';
import { Button } from '../components/button';
import type { Failure } from '../server';
import { isChanged } from '../step/step-failure';
import { StepFailure } from '../step/step-failure-notice';
import { useWords } from '../words';
import type { PlanInHand } from './use-plan-draft';
import type { Saving } from './use-save-draft';

interface PlanActionsProps {
  readonly plan: PlanInHand;
  readonly saving: Saving;
  /** The mail that asks for an exception has just left. */
  readonly hasAsked: boolean;
}

/** A plan goes on to its last look, or is kept as a draft. */
export function PlanActions({ plan: { draft, merging }, saving, hasAsked }: PlanActionsProps) {
  const common = useWords(sidebarMessages);
  const words = useWords(planMessages);
  const { asked } = useWords(datesMessages);
  const { now, isSaved, save } = saving;
  const isBusy = now.state === 'working';
  const failure = now.state === 'failed' ? now.failure : null;
  const isTold = merging.meanwhile.changes.length > 0;
  return (
    <>
      {failure !== null && <SaveFailure failure={failure} isTold={isTold} />}
      {(isSaved || hasAsked) && (
        <p class="told" role="status">
          {isSaved ? words.saved : asked}
        </p>
      )}
      <Button look="primary" busy={isBusy}>
        {common.goOn}
      </Button>
      {!draft.value.emergency && (
        <Button busy={isBusy} onClick={save}>
          {isBusy ? words.saving : words.saveDraft}
        </Button>
      )}
    </>
  );
}

interface SaveFailureProps {
  readonly failure: Failure;
  /** What a colleague changed is told above. */
  readonly isTold: boolean;
}

const SaveFailure = ({ failure, isTold }: SaveFailureProps) =>
  isTold && isChanged(failure) ? null : <StepFailure failure={failure} />;
