import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isSameDeployment } from '../../domain/deployment-changes';
import type { Step } from '../../domain/step';
import { sidebarMessages } from '../../messages/sidebar';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { View } from '../components/view';
import { Form } from '../form/form';
import { TheirsFields } from '../form/theirs-fields';
import type { Checked } from '../form/use-checked';
import { useFormCheck } from '../form/use-checked';
import { MeanwhileNotice, useFactWords } from '../step/meanwhile-notice';
import type { Sent } from '../step/sent';
import { forgetDraft } from '../use-merging';
import { useWords } from '../words';
import { ConfirmVerb } from './confirm-verb';
import { TooLate } from './too-late';
import type { StepDraft } from './use-step-draft';
import { stepDraftKey } from './use-step-draft';
import type { VerbFormProps } from './verb-form-props';

interface StepFormProps extends Omit<VerbFormProps, 'onVerb'> {
  readonly title: string;
  readonly submitLabel: string;
  /** As it is typed. */
  readonly draft: Pick<StepDraft<object>, 'verb' | 'value' | 'merging'>;
  readonly checked: Checked<Step>;
  readonly children: ComponentChildren;
}

/** What a step needs to know, then the last look at it; what was typed stays until the step is done. */
export function StepForm(props: StepFormProps) {
  const { title, view, draft, checked } = props;
  const words = useWords(runFormMessages);
  const [reviewed, setReviewed] = useState<Step | null>(null);
  const [isBack, setBack] = useState(false);
  const check = useFormCheck(draft.value, checked);
  if (reviewed === null)
    return (
      <Fields
        {...props}
        check={check}
        isBack={isBack}
        onReview={() => checked.ok && setReviewed(checked.value)}
      />
    );
  return (
    <ConfirmVerb
      title={title}
      view={view}
      step={reviewed}
      submitLabel={props.submitLabel}
      workingLabel={words.working}
      onDone={(receipt: StepReceipt, sent: Sent) => {
        forgetDraft(stepDraftKey(view.deployment.uid, draft.verb));
        props.onDone(receipt, sent);
      }}
      onBack={() => setReviewed(null)}
      onFields={(errors) => {
        check.refuse(errors);
        setReviewed(null);
      }}
      onMeanwhile={(next: DeploymentView) => {
        props.onView(next);
        if (isSameDeployment(view.deployment, next.deployment)) return;
        setBack(true);
        setReviewed(null);
      }}
    />
  );
}

interface FieldsProps extends StepFormProps {
  readonly check: ReturnType<typeof useFormCheck>;
  /** Somebody was about to take the step when a colleague saved. */
  readonly isBack: boolean;
  readonly onReview: () => void;
}

function Fields({ title, view, draft, check, isBack, onReview, onBack, children }: FieldsProps) {
  const common = useWords(sidebarMessages);
  const context = useFactWords(view);
  const { verb, merging, value } = draft;
  const notice = { meanwhile: merging.meanwhile, people: view, isAsked: isBack };
  if (!view.verbs.includes(verb))
    return (
      <TooLate title={title} view={view} verb={verb} onBack={onBack}>
        <MeanwhileNotice {...notice} />
        {children}
      </TooLate>
    );
  return (
    <View title={title} onBack={onBack}>
      <Form
        errors={check.errors}
        attempts={check.attempts}
        onSubmit={() => check.attempt() && onReview()}
        actions={<Button look="primary">{common.goOn}</Button>}
      >
        <MeanwhileNotice {...notice} merging={merging} />
        <TheirsFields form={value} merging={merging} context={context}>
          {children}
        </TheirsFields>
      </Form>
    </View>
  );
}
