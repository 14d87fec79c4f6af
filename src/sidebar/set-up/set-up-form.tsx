import { sidebarMessages } from '../../messages/sidebar';
import { languageInSentence } from '../../messages/sidebar-choices';
import { setUpMessages } from '../../messages/sidebar-set-up';
import type { SetUpPlan, SetUpReport } from '../../protocol/set-up';
import { ExternalLink } from '../components/external-link';
import { Receipt } from '../components/receipt';
import { Section } from '../components/view';
import { SET_UP_DRAFT_KEY, attemptKey } from '../draft-keys';
import { ReviewedForm } from '../form/reviewed-form';
import { useDraft } from '../use-draft';
import { useForgetWhenDone, useSubmission } from '../use-submission';
import { useLanguage, useWords } from '../words';
import { SetUpDraftSchema, checkSetUp, draftOf } from './set-up-draft';
import { SetUpFields } from './set-up-fields';

interface SetUpFormProps {
  readonly plan: SetUpPlan;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

export function SetUpForm({ plan, onBack, onClose }: SetUpFormProps) {
  const words = useWords(setUpMessages);
  const language = useLanguage();
  const draft = useDraft(SET_UP_DRAFT_KEY, SetUpDraftSchema, () => draftOf(plan));
  const submission = useSubmission('setUp', attemptKey(SET_UP_DRAFT_KEY));
  useForgetWhenDone(submission.now, SET_UP_DRAFT_KEY);
  return (
    <ReviewedForm
      title={words.title}
      draft={draft}
      checked={checkSetUp(draft.value, language)}
      submission={submission}
      onBack={onBack}
      intro={
        <>
          <p>{words.intro}</p>
          <Section title={words.steps}>
            <Steps steps={plan.steps} />
          </Section>
        </>
      }
      reviewOf={(form) => ({
        title: words.reviewTitle,
        intro: words.willBeDone,
        steps: [
          ...plan.steps,
          words.company(form.companyName, form.companyPlace, languageInSentence(form.language, language)),
        ],
        submitLabel: words.submit,
        workingLabel: words.submitting,
        onSubmit: () => submission.submit(form),
      })}
      receiptOf={(report) => <SetUpReceipt report={report} onClose={onClose} />}
    >
      <SetUpFields draft={draft.value} onChange={draft.change} />
    </ReviewedForm>
  );
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  const words = useWords(setUpMessages);
  if (steps.length === 0) return <p>{words.nothingToDo}</p>;
  return (
    <ul class="steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}

function SetUpReceipt({ report, onClose }: { readonly report: SetUpReport; readonly onClose: () => void }) {
  const words = useWords(setUpMessages);
  const common = useWords(sidebarMessages);
  return (
    <Receipt title={words.doneTitle} done={report.done} next={words.next} onClose={onClose}>
      <ExternalLink url={report.registryUrl} look="button primary">
        {common.openRegistry}
      </ExternalLink>
      <ExternalLink url={report.templateUrl} look="button secondary">
        {words.openTemplate}
      </ExternalLink>
    </Receipt>
  );
}
