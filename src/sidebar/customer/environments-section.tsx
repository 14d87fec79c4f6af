import { ENVIRONMENT_KINDS } from '../../domain/customer';
import { environmentKindNames } from '../../messages/sidebar-choices';
import { environmentMessages } from '../../messages/sidebar-environments';
import { Section } from '../components/view';
import { choicesOf, chosen } from '../form/choices';
import { Check, SelectInput, TextInput } from '../form/inputs';
import { useLanguage, useWords } from '../words';
import type { EnvironmentDraft } from './customer-draft';
import { emptyEnvironment } from './customer-draft';
import { EditableItem } from './editable-item';
import type { Place } from './editable-list';
import { EditableList } from './editable-list';

interface EnvironmentsSectionProps {
  readonly environments: readonly EnvironmentDraft[];
  readonly onChange: (environments: EnvironmentDraft[]) => void;
}

export function EnvironmentsSection({ environments, onChange }: EnvironmentsSectionProps) {
  const words = useWords(environmentMessages);
  return (
    <Section title={words.title} count={environments.length}>
      <EditableList
        path="environments"
        title={words.title}
        items={environments}
        addLabel={words.add}
        create={() => emptyEnvironment('')}
        onChange={onChange}
      >
        {(environment, place) => (
          <EnvironmentItem
            key={environment.id}
            environment={environment}
            place={place}
            startsOpen={environments.length === 1}
          />
        )}
      </EditableList>
    </Section>
  );
}

interface EnvironmentItemProps {
  readonly environment: EnvironmentDraft;
  readonly place: Place<EnvironmentDraft>;
  readonly startsOpen: boolean;
}

function EnvironmentItem({ environment, place, startsOpen }: EnvironmentItemProps) {
  const words = useWords(environmentMessages);
  const language = useLanguage();
  const { path, change } = place;
  const name = environment.name || words.unnamed;
  return (
    <EditableItem
      path={path}
      title={name}
      subtitle={environmentKindNames[environment.kind][language]}
      editLabel={words.edit(name)}
      removeLabel={words.remove(name)}
      startsOpen={startsOpen}
      isNew={place.isNew}
      onRemove={place.remove}
    >
      <TextInput
        path={`${path}.name`}
        label={words.name}
        required
        value={environment.name}
        onChange={(name) => change({ name })}
      />
      <SelectInput
        path={`${path}.kind`}
        label={words.kind}
        value={environment.kind}
        choices={choicesOf(ENVIRONMENT_KINDS, environmentKindNames, language)}
        onChange={(kind) => change({ kind: chosen(ENVIRONMENT_KINDS, kind) })}
      />
      <Flags environment={environment} place={place} />
      <TextInput
        path={`${path}.monitoringUrl`}
        label={words.monitoringUrl}
        inputMode="url"
        value={environment.monitoringUrl}
        onChange={(monitoringUrl) => change({ monitoringUrl })}
      />
    </EditableItem>
  );
}

const FLAGS = ['maintenanceMode', 'accessManagement', 'privilegedAccess'] as const;
const COUNTS = ['consoles', 'syncservers'] as const;

function Flags({ environment, place: { path, change } }: Omit<EnvironmentItemProps, 'startsOpen'>) {
  const words = useWords(environmentMessages);
  return (
    <fieldset>
      <legend>{words.flags}</legend>
      {FLAGS.map((flag) => (
        <Check
          key={flag}
          path={`${path}.${flag}`}
          label={words[flag]}
          checked={environment[flag]}
          onChange={(checked) => change({ [flag]: checked })}
        />
      ))}
      <div class="side-by-side">
        {COUNTS.map((count) => (
          <TextInput
            key={count}
            path={`${path}.${count}`}
            label={words[count]}
            inputMode="numeric"
            required
            value={environment[count]}
            onChange={(value) => change({ [count]: value })}
          />
        ))}
      </div>
    </fieldset>
  );
}
