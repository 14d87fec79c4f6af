import { useState } from 'preact/hooks';
import { emergencyMessages } from '../../messages/sidebar-emergency';
import { planMessages } from '../../messages/sidebar-plan';
import type { Step, Verb } from '../../domain/step';
import type { DeploymentView, PlanningView, StepReceipt } from '../../protocol/deployment-view';
import type { Viewer } from '../../protocol/home-view';
import { AskException } from '../dates/ask-exception';
import { useDates } from '../dates/use-dates';
import { useSteps } from '../form/use-steps';
import { namesOf } from '../step/names';
import { StepConfirm } from '../step/step-confirm';
import { forgetDraft } from '../use-merging';
import { useNow } from '../use-now';
import { useLanguage, useWords } from '../words';
import { checkPlan, planStep } from './check-plan';
import { readingFacts } from './content-props';
import type { Planning } from './load-planning';
import { lastIn } from './new-plan-draft';
import { PlanFields } from './plan-fields';
import { PlanReceipt } from './plan-receipt';
import { PlanSummary } from './plan-summary';
import { withBoxesRead } from './read-box';
import type { PlanInHand } from './use-plan-draft';
import { aboutPlan, usePlanDraft } from './use-plan-draft';

interface PlanStepsProps extends Planning {
  readonly customerKey: string | null;
  readonly viewer: Viewer;
  readonly onBack: () => void;
  readonly onOpen: (view: DeploymentView, verb?: Verb) => void;
}

/** The script is asked by the page that looks at the step, not by the form. */
const NOT_SENT = { now: { state: 'idle' }, reset: () => undefined } as const;

/** What a plan is checked against at this moment. */
function usePlanContext(planning: PlanningView, { draft, record }: PlanInHand, customerKey: string | null) {
  return {
    ...planning,
    now: useNow(planning.now),
    dates: useDates(customerKey),
    asked: draft.value,
    overrides: record?.deployment.overrides ?? [],
  };
}

/** The form of a plan, then what would be done, then the receipt. */
export function PlanSteps({ planning, saved, customerKey, viewer, onBack, onOpen }: PlanStepsProps) {
  const words = useWords(planMessages);
  const emergency = useWords(emergencyMessages);
  const language = useLanguage();
  const plan = usePlanDraft({ planning, saved }, viewer);
  const { draft } = plan;
  const context = usePlanContext(planning, plan, customerKey);
  const [asking, setAsking] = useState<Step | null>(null);
  const [hasAsked, setHasAsked] = useState(false);
  const last = lastIn(planning, draft.value.environments);
  const ready = withBoxesRead(draft.value, readingFacts({ context, last }));
  const steps = useSteps(draft.value, checkPlan(ready, context, language), NOT_SENT);
  const [receipt, setReceipt] = useState<StepReceipt | null>(null);
  if (receipt !== null) return <PlanReceipt receipt={receipt} onOpen={onOpen} onClose={onBack} />;
  const about = aboutPlan(plan, customerKey);
  if (asking !== null)
    return (
      <AskException
        about={about}
        step={asking}
        context={planning}
        onBack={() => setAsking(null)}
        onDone={({ view }) => {
          plan.keepAs(view, draft.value);
          setAsking(null);
          setHasAsked(true);
        }}
      />
    );
  if (steps.reviewed !== null)
    return (
      <StepConfirm
        title={draft.value.emergency ? emergency.title : words.reviewTitle}
        about={about}
        step={planStep(draft.value, steps.reviewed)}
        submitLabel={draft.value.emergency ? emergency.submit : words.submit}
        workingLabel={words.submitting}
        names={namesOf(planning)}
        zone={planning.zone}
        customerName={planning.customer.name}
        onDone={(done) => {
          forgetDraft(plan.key);
          if (draft.value.emergency) onOpen(done.view);
          else setReceipt(done);
        }}
        onBack={steps.correct}
        onFields={(errors) => {
          steps.check.refuse(errors);
          steps.correct();
        }}
        onMeanwhile={(view) => {
          plan.take(view);
          steps.correct();
        }}
      >
        <PlanSummary form={steps.reviewed} emergency={draft.value.emergency} context={context} />
      </StepConfirm>
    );
  return (
    <PlanFields
      title={saved === null ? words.title : words.draftTitle}
      planning={planning}
      context={context}
      last={last}
      plan={plan}
      ready={ready}
      isLead={viewer.roles.includes('lead')}
      hasAsked={hasAsked}
      onAsk={setAsking}
      customerKey={customerKey}
      steps={steps}
      onBack={onBack}
    />
  );
}
