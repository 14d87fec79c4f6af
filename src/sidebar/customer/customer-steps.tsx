import { sidebarMessages } from '../../messages/sidebar';
import { customerMessages } from '../../messages/sidebar-customer';
import type { CustomerForm, CustomerReceipt } from '../../protocol/new-customer';
import { ExternalLink } from '../components/external-link';
import { Receipt } from '../components/receipt';
import { ReviewedForm } from '../form/reviewed-form';
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
  const { draft, words } = props;
  const common = useWords(sidebarMessages);
  const customerWords = useWords(customerMessages);
  const language = useLanguage();
  return (
    <ReviewedForm
      title={props.title}
      draft={draft}
      checked={checkCustomer(draft.value, language)}
      submission={props.submission}
      onBack={props.onBack}
      reviewOf={(form) => ({
        title: customerWords.reviewTitle,
        intro: customerWords.willBeDone,
        steps: props.stepsFor(form),
        children: <CustomerSummary form={form} />,
        submitLabel: words.submit,
        workingLabel: words.submitting,
        onSubmit: () => props.onSubmit(form),
      })}
      receiptOf={({ name, done, url }) => (
        <Receipt title={words.doneTitle(name)} done={done} onClose={props.onClose}>
          <ExternalLink url={url} look="button primary">
            {common.openLog}
          </ExternalLink>
        </Receipt>
      )}
    >
      <CustomerFields
        draft={draft.value}
        onChange={draft.change}
        companyDomain={props.companyDomain}
        existingFile={props.existingFile}
      />
    </ReviewedForm>
  );
}
