import { changeMessages } from '../../messages/sidebar-plan-changes';
import type { DeploymentView } from '../../protocol/deployment-view';
import { useWords } from '../words';
import { ContentFields } from './content-fields';
import { EnvironmentsField } from './environments-field';
import { FoldedSection } from './folded-section';
import type { RecordDraft } from './record-draft';
import { ContentDraftSchema } from './content-draft';

interface RecordedContentProps {
  readonly value: RecordDraft;
  readonly context: DeploymentView;
  readonly onChange: (changes: Partial<RecordDraft>) => void;
}

const PATHS = ['environments', ...Object.keys(ContentDraftSchema.entries)];

/** Of a planned deployment it is there already; a draft may lack some of it. */
export function RecordedContent({ value, context, onChange }: RecordedContentProps) {
  const words = useWords(changeMessages);
  const { uid, customerKey } = context.deployment;
  return (
    <FoldedSection
      title={words.recordContent}
      summary={words.recordCounts(value.tickets.length, value.components.length)}
      openLabel={words.recordChange}
      paths={PATHS}
    >
      <EnvironmentsField
        all={context.customer.environments}
        chosen={value.environments}
        onChange={(environments) => onChange({ environments })}
      />
      <ContentFields
        draft={value}
        context={context}
        about={{ uid, customerKey, environments: value.environments }}
        last={null}
        onChange={onChange}
      />
    </FoldedSection>
  );
}
