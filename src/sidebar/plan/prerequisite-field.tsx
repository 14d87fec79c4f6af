import type { ComponentChildren } from 'preact';
import type { PrerequisiteName } from '../../domain/plan-form';
import {
  evidenceHints,
  requisiteMessages,
  requisiteStates,
  requisiteTitles,
} from '../../messages/sidebar-plan-requisites';
import type { TeamPerson } from '../../protocol/deployment-view';
import { choicesOf, chosen } from '../form/choices';
import { Check, SelectInput, TextInput } from '../form/inputs';
import { useLanguage, useWords } from '../words';
import { BroughtBy } from './brought-by';
import type { ContentDraft, PrerequisiteDraft } from './content-draft';

interface PrerequisiteFieldProps {
  readonly name: PrerequisiteName;
  readonly draft: ContentDraft;
  readonly team: readonly TeamPerson[];
  readonly onChange: (changed: PrerequisiteDraft) => void;
  readonly onRisk: (accepted: boolean) => void;
  readonly children?: ComponentChildren;
}

const STATES = ['due', 'there'] as const;

export function PrerequisiteField(props: PrerequisiteFieldProps) {
  const { name, draft, team, onChange, onRisk, children } = props;
  const words = useWords(requisiteMessages);
  const language = useLanguage();
  const path = `prerequisites.${name}`;
  const one = draft.prerequisites[name];
  return (
    <div class="requisite">
      <SelectInput
        path={`${path}.state`}
        label={requisiteTitles[name][language]}
        value={one.state}
        choices={choicesOf(STATES, requisiteStates, language)}
        onChange={(state) => onChange({ ...one, state: chosen(STATES, state) })}
      />
      {one.state === 'due' ? (
        <BroughtBy
          path={`${path}.by`}
          executor={draft.executor}
          team={team}
          value={one.by}
          onChange={(by) => onChange({ ...one, by })}
        />
      ) : (
        <TextInput
          path={`${path}.evidence`}
          label={words.evidence}
          hint={evidenceHints[name][language]}
          required
          value={one.evidence}
          onChange={(evidence) => onChange({ ...one, evidence })}
        />
      )}
      {children}
      {name === 'validated' && (
        <Check
          path="riskAccepted"
          label={words.riskAccepted}
          checked={draft.riskAccepted}
          onChange={onRisk}
        />
      )}
    </div>
  );
}
