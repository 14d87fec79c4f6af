import type { Step } from '../../domain/step';
import { sidebarMessages } from '../../messages/sidebar';
import { datesMessages } from '../../messages/sidebar-dates';
import { emergencyMessages } from '../../messages/sidebar-emergency';
import { planMessages } from '../../messages/sidebar-plan';
import { whenMessages } from '../../messages/sidebar-plan-when';
import type { DeploymentContext, LastDeployment, PlanningView } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { DraftNotice } from '../components/draft-notice';
import { Notice } from '../components/notice';
import { Section, View } from '../components/view';
import { Form } from '../form/form';
import type { Steps } from '../form/use-steps';
import { StepFailure } from '../step/step-failure-notice';
import { useLanguage, useWords } from '../words';
import type { DateContext } from '../dates/date-verdict';
import { dateVerdict } from '../dates/date-verdict';
import { Exception, isAsked, openFindings } from '../dates/exception';
import type { DatesInHand } from '../dates/use-dates';
import { checkDraft } from './check-plan';
import { ContentFields } from './content-fields';
import type { ContentProps } from './content-props';
import { EmergencyFields } from './emergency-fields';
import { EnvironmentsField } from './environments-field';
import { withEnvironments } from './with-environments';
import type { PlanDraft } from './plan-draft';
import type { PlanInHand } from './use-plan-draft';
import { useSaveDraft } from './use-save-draft';
import { WhenFields } from './when-fields';

interface PlanFieldsProps {
  readonly title: string;
  readonly planning: PlanningView;
  /** At this moment. */
  readonly context: DeploymentContext & DateContext & { readonly dates: DatesInHand };
  readonly last: LastDeployment | null;
  readonly plan: PlanInHand;
  /** With its boxes read. */
  readonly ready: PlanDraft;
  readonly customerKey: string | null;
  readonly isLead: boolean;
  /** The mail that asks for an exception has just left. */
  readonly hasAsked: boolean;
  readonly onAsk: (step: Step) => void;
  readonly steps: Steps<unknown>;
  readonly onBack: () => void;
}

export function PlanFields(props: PlanFieldsProps) {
  const { context, last, plan, steps } = props;
  const { draft } = plan;
  const common = useWords(sidebarMessages);
  const words = useWords(planMessages);
  const { title: whenTitle } = useWords(whenMessages);
  const { asked } = useWords(datesMessages);
  const emergency = useWords(emergencyMessages);
  const saving = useSaveDraft(plan, props.ready, props.customerKey, steps.check);
  const isBusy = saving.now.state === 'working';
  return (
    <View title={props.title} onBack={props.onBack}>
      <DraftNotice {...draft} />
      {plan.isOutdated && <Notice severity="warning">{words.changedMeanwhile}</Notice>}
      <Form
        errors={steps.check.errors}
        attempts={steps.check.attempts}
        onSubmit={() => !isBusy && steps.goOn()}
        actions={
          <>
            {saving.now.state === 'failed' && <StepFailure failure={saving.now.failure} />}
            {(saving.isSaved || props.hasAsked) && (
              <p class="told" role="status">
                {saving.isSaved ? words.saved : asked}
              </p>
            )}
            <Button look="primary" busy={isBusy}>
              {common.goOn}
            </Button>
            {!draft.value.emergency && (
              <Button busy={isBusy} onClick={saving.save}>
                {isBusy ? words.saving : words.saveDraft}
              </Button>
            )}
          </>
        }
      >
        <Where {...props} />
        <ContentFields
          draft={draft.value}
          onChange={plan.change}
          context={context}
          about={aboutOf(props)}
          last={last}
        >
          {draft.value.emergency ? (
            <EmergencyFields draft={draft.value} onChange={plan.change} />
          ) : (
            <Section title={whenTitle}>
              <WhenFields draft={draft.value} onChange={plan.change} context={context}>
                <PlanException {...props} />
              </WhenFields>
              <Button look="text" onClick={() => plan.change({ emergency: true })}>
                {emergency.is}
              </Button>
            </Section>
          )}
        </ContentFields>
      </Form>
    </View>
  );
}

const aboutOf = ({ plan: { draft }, customerKey }: PlanFieldsProps): ContentProps['about'] => ({
  uid: draft.value.uid,
  customerKey,
  environments: draft.value.environments,
});

/** About a date that is forbidden: the plan is saved as a draft with it. */
function PlanException({ context, plan, ready, customerKey, isLead, onAsk, steps }: PlanFieldsProps) {
  const language = useLanguage();
  const form = checkDraft(ready, language);
  const verdict = form.ok ? dateVerdict(form.value, context) : null;
  if (!form.ok || verdict === null) return null;
  const { row, rev, draft } = plan;
  return (
    <Exception
      about={{ uid: ready.uid, row, rev, customerKey }}
      time={{ form: form.value, to: null }}
      findings={openFindings(verdict, plan.overrides)}
      isLead={isLead}
      isAsked={isAsked(plan)}
      onDone={({ view }) => plan.keepAs(view, draft.value)}
      onAsk={onAsk}
      onFields={steps.check.refuse}
    />
  );
}

/** For whom and where, and what it starts from. */
function Where({ planning, plan: { draft, change }, last }: PlanFieldsProps) {
  const words = useWords(planMessages);
  const { name, environments } = planning.customer;
  return (
    <section>
      <p>{words.for(name)}</p>
      <EnvironmentsField
        all={environments}
        chosen={draft.value.environments}
        onChange={(chosen) => change(withEnvironments(draft.value, chosen, planning))}
      />
      {last !== null && <p class="hint">{words.startsFrom(last.id)}</p>}
    </section>
  );
}
