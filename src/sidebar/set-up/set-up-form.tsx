import { sidebarMessages } from '../../messages/sidebar';
import { languageInSentence } from '../../messages/sidebar-choices';
import { setUpMessages } from '../../messages/sidebar-set-up';
import type { SetUpPlan, SetUpReport } from '../../protocol/set-up';
import { Button } from '../components/button';
import { DraftNotice } from '../components/draft-notice';
import { ExternalLink } from '../components/external-link';
import { Receipt } from '../components/receipt';
import { Review } from '../components/review';
import { Section, View } from '../components/view';
import { SET_UP_DRAFT_KEY, attemptKey } from '../draft-keys';
import { Form } from '../form/form';
import { useSteps } from '../form/use-steps';
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
  const common = useWords(sidebarMessages);
  const language = useLanguage();
  const draft = useDraft(SET_UP_DRAFT_KEY, SetUpDraftSchema, () => draftOf(plan));
  const submission = useSubmission('setUp', attemptKey(SET_UP_DRAFT_KEY));
  useForgetWhenDone(submission.now, SET_UP_DRAFT_KEY);
  const checked = checkSetUp(draft.value, language);
  const { check, reviewed, goOn, correct } = useSteps(draft.value, checked, submission);
  const { now } = submission;
  if (now.state === 'done') return <SetUpReceipt report={now.value} onClose={onClose} />;
  if (reviewed) {
    const { companyName, companyPlace } = reviewed;
    const headings = languageInSentence(reviewed.language, language);
    const company = words.company(companyName, companyPlace, headings);
    return (
      <Review
        title={words.reviewTitle}
        intro={words.willBeDone}
        steps={[...plan.steps, company]}
        submitLabel={words.submit}
        workingLabel={words.submitting}
        now={now}
        onSubmit={() => submission.submit(reviewed)}
        onBack={correct}
      />
    );
  }
  return (
    <View title={words.title} onBack={onBack}>
      <p>{words.intro}</p>
      <DraftNotice {...draft} />
      <Section title={words.steps}>
        <Steps steps={plan.steps} />
      </Section>
      <Form
        errors={check.errors}
        attempts={check.attempts}
        onSubmit={goOn}
        actions={<Button look="primary">{common.goOn}</Button>}
      >
        <SetUpFields draft={draft.value} onChange={draft.change} />
      </Form>
    </View>
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
