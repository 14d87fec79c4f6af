import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Step } from '../../domain/step';
import { sidebarMessages } from '../../messages/sidebar';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import type { StepReceipt } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { View } from '../components/view';
import { Form } from '../form/form';
import type { Checked } from '../form/use-checked';
import { useFormCheck } from '../form/use-checked';
import { forget } from '../keepsakes';
import type { Sent } from '../step/sent';
import { useWords } from '../words';
import { ConfirmVerb } from './confirm-verb';
import type { StepDraft } from './use-step-draft';
import type { VerbFormProps } from './verb-form-props';

interface StepFormProps extends Omit<VerbFormProps, 'onVerb' | 'onView'> {
  readonly title: string;
  readonly submitLabel: string;
  /** As it is typed. */
  readonly draft: Pick<StepDraft<object>, 'key' | 'value'>;
  readonly checked: Checked<Step>;
  readonly children: ComponentChildren;
}

/** What a step needs to know, then the last look at it; what was typed stays until the step is done. */
export function StepForm(props: StepFormProps) {
  const { title, view, draft, checked, onDone, onBack } = props;
  const common = useWords(sidebarMessages);
  const words = useWords(runFormMessages);
  const [reviewed, setReviewed] = useState<Step | null>(null);
  const check = useFormCheck(draft.value, checked);
  const done = (receipt: StepReceipt, sent: Sent): void => {
    forget(draft.key);
    onDone(receipt, sent);
  };
  if (reviewed !== null)
    return (
      <ConfirmVerb
        title={title}
        view={view}
        step={reviewed}
        submitLabel={props.submitLabel}
        workingLabel={words.working}
        onDone={done}
        onBack={() => setReviewed(null)}
        onFields={(errors) => {
          check.refuse(errors);
          setReviewed(null);
        }}
      />
    );
  return (
    <View title={title} onBack={onBack}>
      <Form
        errors={check.errors}
        attempts={check.attempts}
        onSubmit={() => check.attempt() && checked.ok && setReviewed(checked.value)}
        actions={<Button look="primary">{common.goOn}</Button>}
      >
        {props.children}
      </Form>
    </View>
  );
}
