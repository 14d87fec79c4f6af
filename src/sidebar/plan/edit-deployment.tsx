import { missingBeforeStart } from '../../domain/verbs/evidence';
import { changeMessages } from '../../messages/sidebar-plan-changes';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import { TextInput } from '../form/inputs';
import { StepForm } from '../run/step-form';
import { useStepDraft } from '../run/use-step-draft';
import { useLanguage, useWords } from '../words';
import { ContentFields } from './content-fields';
import { contentDraftOf } from './content-of';
import { readingFacts } from './content-props';
import { checkEdit, EditDraftSchema } from './edit-draft';
import { withBoxesRead } from './read-box';

export interface ChangeProps {
  readonly view: DeploymentView;
  readonly onBack: () => void;
  readonly onDone: (receipt: StepReceipt) => void;
  /** It was changed meanwhile by this very form, which goes on. */
  readonly onView: (view: DeploymentView) => void;
}

/** What a planned deployment consists of, and why it changes. */
export function EditDeployment({ view, onBack, onDone, onView }: ChangeProps) {
  const words = useWords(changeMessages);
  const { reason: reasonLabel } = useWords(runFormMessages);
  const language = useLanguage();
  const { deployment } = view;
  const draft = useStepDraft(view, 'edit', EditDraftSchema, () => ({
    ...contentDraftOf(deployment, view.zone),
    reason: '',
  }));
  const { value, change } = draft;
  const { uid, customerKey, environments } = deployment;
  const about = { uid, customerKey, environments };
  const content = { context: view, about, last: null };
  return (
    <StepForm
      title={words.editTitle}
      submitLabel={words.editSubmit}
      view={view}
      draft={draft}
      checked={checkEdit(withBoxesRead(value, readingFacts(content)), view, language)}
      onDone={onDone}
      onBack={onBack}
      onView={onView}
    >
      <ContentFields
        {...content}
        draft={value}
        requisitesFirst={missingBeforeStart(deployment).length > 0}
        onChange={change}
      />
      <TextInput
        path="reason"
        label={reasonLabel}
        hint={words.editReasonHint}
        value={value.reason}
        onChange={(reason) => change({ reason })}
      />
    </StepForm>
  );
}
