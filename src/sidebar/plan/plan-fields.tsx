import type { Step } from '../../domain/step';
import { emergencyMessages } from '../../messages/sidebar-emergency';
import { planMessages } from '../../messages/sidebar-plan';
import { whenMessages } from '../../messages/sidebar-plan-when';
import type { DeploymentContext, LastDeployment, PlanningView } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { DraftNotice } from '../components/draft-notice';
import { Section, View } from '../components/view';
import { Form } from '../form/form';
import { TheirsFields } from '../form/theirs-fields';
import type { Steps } from '../form/use-steps';
import { MeanwhileNotice, NoLonger, useFactWords } from '../step/meanwhile-notice';
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
import { PlanActions } from './plan-actions';
import { withEnvironments } from './with-environments';
import type { PlanDraft } from './plan-draft';
import type { PlanInHand } from './use-plan-draft';
import { aboutPlan } from './use-plan-draft';
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
  const { draft, record, merging } = plan;
  const facts = useFactWords(context);
  const saving = useSaveDraft(plan, props.ready, props.customerKey, steps.check);
  const isBusy = saving.now.state === 'working';
  const isTooLate = record !== null && !record.verbs.includes('plan');
  return (
    <View title={props.title} onBack={props.onBack}>
      <DraftNotice {...draft} />
      <Form
        errors={steps.check.errors}
        attempts={steps.check.attempts}
        onSubmit={() => !isBusy && !isTooLate && steps.goOn()}
        actions={!isTooLate && <PlanActions plan={plan} saving={saving} hasAsked={props.hasAsked} />}
      >
        {isTooLate && <NoLonger verb="plan" state={record.deployment.state} />}
        <MeanwhileNotice
          meanwhile={merging.meanwhile}
          people={context}
          isAsked={false}
          {...(isTooLate ? {} : { merging })}
        />
        <TheirsFields form={draft.value} merging={merging} context={facts}>
          <Where {...props} />
          <ContentFields
            draft={draft.value}
            onChange={plan.change}
            context={context}
            about={aboutOf(props)}
            last={last}
          >
            <When {...props} />
          </ContentFields>
        </TheirsFields>
      </Form>
    </View>
  );
}

const aboutOf = ({ plan: { draft }, customerKey }: PlanFieldsProps): ContentProps['about'] => ({
  uid: draft.value.uid,
  customerKey,
  environments: draft.value.environments,
});

/** At a time that is chosen, or now. */
function When(props: PlanFieldsProps) {
  const { plan, context } = props;
  const { title } = useWords(whenMessages);
  const emergency = useWords(emergencyMessages);
  const { draft, change } = plan;
  if (draft.value.emergency) return <EmergencyFields draft={draft.value} onChange={change} />;
  return (
    <Section title={title}>
      <WhenFields draft={draft.value} onChange={change} context={context}>
        <PlanException {...props} />
      </WhenFields>
      <Button look="text" onClick={() => change({ emergency: true })}>
        {emergency.is}
      </Button>
    </Section>
  );
}

/** About a date that is forbidden: the plan is saved as a draft with it. */
function PlanException({ context, plan, ready, customerKey, isLead, onAsk, steps }: PlanFieldsProps) {
  const language = useLanguage();
  const form = checkDraft(ready, language);
  const verdict = form.ok ? dateVerdict(form.value, context) : null;
  if (!form.ok || verdict === null) return null;
  const { draft, record } = plan;
  return (
    <Exception
      about={aboutPlan(plan, customerKey)}
      time={{ form: form.value, to: null }}
      findings={openFindings(verdict, record?.deployment.overrides ?? [])}
      isLead={isLead}
      isAsked={record !== null && isAsked(record.deployment)}
      onDone={({ view }) => plan.keepAs(view, draft.value)}
      onAsk={onAsk}
      onMeanwhile={plan.take}
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
