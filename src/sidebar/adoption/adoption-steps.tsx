import { useState } from 'preact/hooks';
import { adoptionMessages } from '../../messages/sidebar-adoption';
import type { AdoptionPlan } from '../../protocol/adoption';
import type { Viewer } from '../../protocol/home-view';
import type { CustomerDraft } from '../customer/customer-draft';
import { CustomerSteps } from '../customer/customer-steps';
import { domainIn } from '../customer/guess-role';
import { attemptKey } from '../draft-keys';
import type { Draft } from '../use-draft';
import { useDraft } from '../use-draft';
import { useForgetWhenDone, useSubmission } from '../use-submission';
import { useLanguage, useWords } from '../words';
import type { AdoptionDraft } from './adoption-draft';
import { AdoptionDraftSchema, chosenOf, draftOf, sheetOf } from './adoption-draft';
import { ColumnsForm } from './columns-form';

interface AdoptionStepsProps {
  readonly plan: AdoptionPlan;
  readonly draftKey: string;
  readonly viewer: Viewer;
  readonly onBack: () => void;
  readonly onReread: () => void;
  readonly onClose: () => void;
}

/** The customer's part of the draft, as a draft of its own. */
const customerPart = (draft: Draft<AdoptionDraft>): Draft<CustomerDraft> => ({
  ...draft,
  value: draft.value.customer,
  change: (customer) => draft.change({ ...draft.value, customer }),
});

/** First what the columns mean, then whose log it is. */
export function AdoptionSteps({ plan, draftKey, viewer, onBack, onReread, onClose }: AdoptionStepsProps) {
  const words = useWords(adoptionMessages);
  const language = useLanguage();
  const draft = useDraft(draftKey, AdoptionDraftSchema, () => draftOf(plan, language));
  const submission = useSubmission('adoptLog', attemptKey(draftKey));
  useForgetWhenDone(submission.now, draftKey);
  const [columnsDone, setColumnsDone] = useState(false);
  const sheet = sheetOf(plan, draft.value);
  if (!sheet) return null;
  if (!columnsDone) {
    const done = (): void => setColumnsDone(true);
    return (
      <ColumnsForm
        plan={plan}
        sheet={sheet}
        draft={draft}
        onDone={done}
        onBack={onBack}
        onReread={onReread}
      />
    );
  }
  const columns = chosenOf(sheet, draft.value).map(({ key, column, heading }) => ({ key, column, heading }));
  const { sheetId, headingRow, idColumn, title } = sheet;
  return (
    <CustomerSteps
      title={words.title}
      draft={customerPart(draft)}
      companyDomain={domainIn(viewer.email)}
      existingFile={plan.fileName}
      stepsFor={({ name }) => [
        words.writeId(idColumn, title),
        words.columnsFound(columns.length),
        words.register(name),
      ]}
      words={words}
      submission={submission}
      onSubmit={(customer) => submission.submit({ customer, sheetId, headingRow, columns })}
      onBack={() => setColumnsDone(false)}
      onClose={onClose}
    />
  );
}
