import type { ComponentChild, ComponentChildren } from 'preact';
import { sidebarMessages } from '../../messages/sidebar';
import { Button } from '../components/button';
import { DraftNotice } from '../components/draft-notice';
import type { ReviewProps } from '../components/review';
import { Review } from '../components/review';
import { View } from '../components/view';
import type { Draft } from '../use-draft';
import type { SubmissionState } from '../use-submission';
import { useWords } from '../words';
import { Form } from './form';
import type { Checked } from './use-checked';
import { useSteps } from './use-steps';

interface ReviewedFormProps<T, R> {
  readonly title: string;
  readonly draft: Omit<Draft<object>, 'change'>;
  readonly checked: Checked<T>;
  readonly submission: { readonly now: SubmissionState<R>; readonly reset: () => void };
  readonly onBack: () => void;
  /** What is read before the form. */
  readonly intro?: ComponentChildren;
  /** The fields. */
  readonly children: ComponentChildren;
  readonly reviewOf: (form: T) => Omit<ReviewProps, 'now' | 'onBack'>;
  readonly receiptOf: (done: R) => ComponentChild;
}

/** A form, then what will be done with it, then the receipt. */
export function ReviewedForm<T, R>(props: ReviewedFormProps<T, R>) {
  const words = useWords(sidebarMessages);
  const { draft, checked, submission } = props;
  const { now } = submission;
  const { check, reviewed, goOn, correct } = useSteps(draft.value, checked, submission);
  if (now.state === 'done') return <>{props.receiptOf(now.value)}</>;
  if (reviewed !== null) return <Review {...props.reviewOf(reviewed)} now={now} onBack={correct} />;
  return (
    <View title={props.title} onBack={props.onBack}>
      <DraftNotice {...draft} />
      {props.intro}
      <Form
        errors={check.errors}
        attempts={check.attempts}
        onSubmit={goOn}
        actions={<Button look="primary">{words.goOn}</Button>}
      >
        {props.children}
      </Form>
    </View>
  );
}
