import { isSnapshot } from '../../domain/releases/version-order';
import { contentMessages } from '../../messages/sidebar-plan-content';
import { EditableItem } from '../customer/editable-item';
import type { Place } from '../customer/editable-list';
import { TextInput } from '../form/inputs';
import { SuggestInput } from '../form/suggest-input';
import { useWords } from '../words';
import type { ComponentDraft } from './content-draft';
import { NewerVersion, ProjectField } from './component-release';
import type { ReleasesInHand } from './use-releases';

interface ComponentLineProps {
  readonly component: ComponentDraft;
  readonly place: Place<ComponentDraft>;
  readonly releases: ReleasesInHand;
}

/** What somebody should look at of a component's versions. */
function useVersionWords({ version, previousVersion }: ComponentDraft) {
  const words = useWords(contentMessages);
  if (isSnapshot(version)) return { text: words.snapshot, isOdd: true };
  if (version === '') return { text: words.noVersion, isOdd: true };
  if (previousVersion === '') return { text: words.noPrevious, isOdd: false };
  return previousVersion === version
    ? { text: words.sameVersion, isOdd: true }
    : { text: words.from(previousVersion), isOdd: false };
}

export function ComponentLine({ component, place, releases }: ComponentLineProps) {
  const { path, change, remove } = place;
  const words = useWords(contentMessages);
  const { name, version, previousVersion } = component;
  const { text, isOdd } = useVersionWords(component);
  const title = `${name} ${version}`.trim() || words.unnamed;
  return (
    <EditableItem
      path={path}
      title={title}
      subtitle={isOdd ? '' : text}
      editLabel={words.edit(title)}
      removeLabel={words.remove(title)}
      startsOpen={false}
      isNew={false}
      onRemove={remove}
      summary={
        <>
          {isOdd && <p class="odd">{text}</p>}
          <NewerVersion view={releases.of(component)} onUse={(newer) => change({ version: newer })} />
        </>
      }
    >
      <TextInput
        path={`${path}.name`}
        label={words.name}
        required
        value={name}
        onChange={(changed) => change({ name: changed })}
      />
      <div class="side-by-side">
        <SuggestInput
          path={`${path}.version`}
          label={words.version}
          required
          suggestions={releases.versionsOf(component)}
          value={version}
          onChange={(changed) => change({ version: changed })}
        />
        <TextInput
          path={`${path}.previousVersion`}
          label={words.previousVersion}
          value={previousVersion}
          onChange={(changed) => change({ previousVersion: changed })}
        />
      </div>
      <p class="hint">{words.previousHint}</p>
      <ProjectField component={component} place={place} gitlab={releases.gitlab} />
    </EditableItem>
  );
}
