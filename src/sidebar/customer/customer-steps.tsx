import { sidebarMessages } from '../../messages/sidebar';
import { customerMessages } from '../../messages/sidebar-customer';
import type { CustomerForm, CustomerReceipt } from '../../protocol/new-customer';
import { Button } from '../components/button';
import { DraftNotice } from '../components/draft-notice';
import { ExternalLink } from '../components/external-link';
import { Receipt } from '../components/receipt';
import { Review } from '../components/review';
import { View } from '../components/view';
import { Form } from '../form/form';
import { useSteps } from '../form/use-steps';
import type { Draft } from '../use-draft';
import type { SubmissionState } from '../use-submission';
import { useLanguage, useWords } from '../words';
import { checkCustomer } from './check-customer';
import type { CustomerDraft } from './customer-draft';
import { CustomerFields } from './customer-fields';
import { CustomerSummary } from './customer-summary';

export interface CustomerStepsProps {
  readonly title: string;
  readonly draft: Draft<CustomerDraft>;
  readonly companyDomain: string;
  readonly existingFile: string | null;
  /** What will be done, in words. */
  readonly stepsFor: (form: CustomerForm) => readonly string[];
  readonly words: CustomerStepsWords;
  readonly submission: { readonly now: SubmissionState<CustomerReceipt>; readonly reset: () => void };
  readonly onSubmit: (form: CustomerForm) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

interface CustomerStepsWords {
  readonly submit: string;
  readonly submitting: string;
  readonly doneTitle: (name: string) => string;
}

/** The form of a customer, then what will be made of it, then the receipt. */
export function CustomerSteps(props: CustomerStepsProps) {
  const { title, draft, words } = props;
  const { now } = props.submission;
  const common = useWords(sidebarMessages);
  const customerWords = useWords(customerMessages);
  const language = useLanguage();
  const checked = checkCustomer(draft.value, language);
  const { check, reviewed, goOn, correct } = useSteps(draft.value, checked, props.submission);
  if (now.state === 'done') {
    const { name, done, url } = now.value;
    return (
      <Receipt title={words.doneTitle(name)} done={done} onClose={props.onClose}>
        <ExternalLink url={url} look="button primary">
          {common.openLog}
        </ExternalLink>
      </Receipt>
    );
  }
  if (reviewed) {
    return (
      <Review
        title={customerWords.reviewTitle}
        intro={customerWords.willBeDone}
        steps={props.stepsFor(reviewed)}
        submitLabel={words.submit}
        workingLabel={words.submitting}
        now={now}
        onSubmit={() => props.onSubmit(reviewed)}
        onBack={correct}
      >
        <CustomerSummary form={reviewed} />
      </Review>
    );
  }
  return (
    <View title={title} onBack={props.onBack}>
      <DraftNotice {...draft} />
      <Form
        errors={check.errors}
        attempts={check.attempts}
        onSubmit={goOn}
        actions={<Button look="primary">{common.goOn}</Button>}
      >
        <CustomerFields
          draft={draft.value}
          onChange={draft.change}
          companyDomain={props.companyDomain}
          existingFile={props.existingFile}
        />
      </Form>
    </View>
  );
}
