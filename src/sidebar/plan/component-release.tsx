import { projectByRule } from '../../domain/releases/project-names';
import { releasesMessages } from '../../messages/sidebar-plan-releases';
import type { GitlabView } from '../../protocol/deployment-view';
import type { ReleaseView } from '../../protocol/releases';
import { Button } from '../components/button';
import type { Place } from '../customer/editable-list';
import { TextInput } from '../form/inputs';
import { useWords } from '../words';
import type { ComponentDraft } from './content-draft';

interface NewerVersionProps {
  readonly view: ReleaseView | null;
  readonly onUse: (version: string) => void;
}

/** A later version than the one that is typed, or the last one where none is typed yet: in one click. */
export function NewerVersion({ view, onUse }: NewerVersionProps) {
  const words = useWords(releasesMessages);
  const newer = view?.state === 'typing' ? (view.versions[0] ?? '') : (view?.newer ?? '');
  if (newer === '') return null;
  return (
    <p class="odd" role="status">
      {view?.lines.find((line) => line.includes(newer))}{' '}
      <Button look="text" onClick={() => onUse(newer)}>
        {words.use(newer)}
      </Button>
    </p>
  );
}

interface ProjectFieldProps {
  readonly component: ComponentDraft;
  readonly place: Place<ComponentDraft>;
  readonly gitlab: GitlabView | null;
}

/** Where the component is kept, if anywhere: it is optional everywhere. */
export function ProjectField({ component, place, gitlab }: ProjectFieldProps) {
  const words = useWords(releasesMessages);
  if (gitlab === null) return null;
  return (
    <TextInput
      path={`${place.path}.gitlabProject`}
      label={words.project}
      hint={words.projectHint(projectByRule(gitlab.rules, component.name))}
      value={component.gitlabProject ?? ''}
      onChange={(gitlabProject) => place.change({ gitlabProject })}
    />
  );
}
