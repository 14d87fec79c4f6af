import { logFileName } from '../../domain/customer-name';
import { languageInSentence } from '../../messages/sidebar-choices';
import { customerMessages } from '../../messages/sidebar-customer';
import type { Viewer } from '../../protocol/home-view';
import { CustomerDraftSchema, emptyCustomer } from '../customer/customer-draft';
import { CustomerSteps } from '../customer/customer-steps';
import { domainIn } from '../customer/guess-role';
import { attemptKey, newCustomerDraftKey } from '../draft-keys';
import { useDraft } from '../use-draft';
import { useForgetWhenDone, useSubmission } from '../use-submission';
import { useLanguage, useWords } from '../words';

interface NewCustomerProps {
  readonly viewer: Viewer;
  readonly onBack: () => void;
  /** After it was made. */
  readonly onClose: () => void;
}

export function NewCustomer({ viewer, onBack, onClose }: NewCustomerProps) {
  const words = useWords(customerMessages);
  const language = useLanguage();
  const key = newCustomerDraftKey(viewer);
  const draft = useDraft(key, CustomerDraftSchema, () => emptyCustomer(language));
  const submission = useSubmission('createCustomer', attemptKey(key));
  useForgetWhenDone(submission.now, key);
  return (
    <CustomerSteps
      title={words.title}
      draft={draft}
      companyDomain={domainIn(viewer.email)}
      existingFile={null}
      stepsFor={(form) => [
        words.makeFile(logFileName(form.name), languageInSentence(form.language, language)),
        words.register(form.name),
      ]}
      words={words}
      submission={submission}
      onSubmit={(customer) => submission.submit({ customer })}
      onBack={onBack}
      onClose={onClose}
    />
  );
}
