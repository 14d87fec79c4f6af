import type { ProjectRule } from '../domain/releases/project-names';
import { projectRules } from '../domain/releases/project-names';
import type { AskGitlab } from '../domain/releases/release-news';
import type { Entrance } from './enter';
import type { Ports } from './ports';

/** How tags of versions are named, as it is set. */
export const tagPatternIn = ({ registry }: Pick<Entrance, 'registry'>): string =>
  registry.settings.get('tag-pattern');

/** Which components are in which projects, as it is set. */
export const projectRulesIn = ({ registry }: Pick<Entrance, 'registry'>): ProjectRule[] =>
  projectRules(registry.settings.get('gitlab-projects'));

/** What a decision may ask of GitLab; null where none is connected, so that nothing is asked. */
export function askGitlab(
  { releases }: Pick<Ports, 'releases'>,
  entrance: Pick<Entrance, 'config' | 'registry'>,
): AskGitlab | null {
  const { gitlab } = entrance.config.connections;
  return (
    gitlab && {
      rules: projectRulesIn(entrance),
      versions: (projects) => releases.versions(gitlab, projects, tagPatternIn(entrance)),
    }
  );
}
