import type { Instant } from '../calendar-date';
import type { Deployment } from '../deployment';
import type { ProjectRule } from './project-names';
import { projectOf } from './project-names';
import type { ReleaseFinding } from './release-findings';
import { isLater, newerIn } from './release-findings';
import type { Silence, VersionsReading } from './release-reading';

/** A later version than the one to be deployed, of which nobody knew when that one was taken. */
export interface ReleaseNews {
  readonly component: string;
  readonly version: string;
  readonly newer: ReleaseFinding;
  /** It was tagged after the evidence of the release was brought. */
  readonly isSince: boolean;
}

/** What became of releases since they were looked at. */
export interface ReleasesNow {
  readonly news: readonly ReleaseNews[];
  /** Components that GitLab said nothing about, and why; null when it answered everything. */
  readonly silent: { readonly components: readonly string[]; readonly why: Silence } | null;
}

/** By what somebody says that a piece of news was read. */
export const newsKey = ({ component, newer }: ReleaseNews): string => `${component} ${newer.found}`;

/** How GitLab is asked, and in which projects components are that have none of their own. */
export interface AskGitlab {
  readonly rules: readonly ProjectRule[];
  versions(projects: readonly string[]): readonly VersionsReading[];
}

type Asked = Pick<Deployment, 'components' | 'prerequisites'>;

/** When the version was taken; null when nobody has taken it. */
function validatedAt(
  { release }: Asked['components'][number],
  { releasedArtifact }: Asked['prerequisites'],
): Instant | null {
  if (release !== undefined) return release.at;
  return releasedArtifact.state === 'there' ? releasedArtifact.at : null;
}

function newsOf(
  component: Asked['components'][number],
  reading: VersionsReading,
  prerequisites: Asked['prerequisites'],
): ReleaseNews[] {
  const { name, version, release } = component;
  const [newer] = reading.state === 'read' ? newerIn(version, reading.versions) : [];
  if (newer === undefined) return [];
  const isKnown = release?.findings.some((one) => isLater(one) && one.found === newer.found);
  const validated = validatedAt(component, prerequisites);
  const isSince = validated !== null && (newer.at ?? '') > validated;
  return isKnown === true ? [] : [{ component: name, version, newer, isSince }];
}

interface Told {
  readonly component: Asked['components'][number];
  readonly reading: VersionsReading;
}

function ask({ components }: Asked, gitlab: AskGitlab): Told[] {
  const asked = components
    .map((component) => ({ component, project: projectOf(component, gitlab.rules) }))
    .filter(({ component, project }) => component.version !== '' && project !== '');
  const projects = [...new Set(asked.map(({ project }) => project))];
  const readings = projects.length === 0 ? [] : gitlab.versions(projects);
  return asked.flatMap(({ component, project }) => {
    const reading = readings[projects.indexOf(project)];
    return reading === undefined ? [] : [{ component, reading }];
  });
}

/**
 * Asks once for all components that have a project and a version; a later version that was accepted with the evidence is no news.
 * @param gitlab null where none is connected
 */
export function releasesNow(deployment: Asked, gitlab: AskGitlab | null): ReleasesNow {
  const told = gitlab === null ? [] : ask(deployment, gitlab);
  const silent = told.flatMap(({ component: { name }, reading }) =>
    reading.state === 'read' ? [] : [{ name, why: reading.state }],
  );
  return {
    news: told.flatMap(({ component, reading }) => newsOf(component, reading, deployment.prerequisites)),
    silent: silent[0] ? { components: silent.map(({ name }) => name), why: silent[0].why } : null,
  };
}

/** With what was read of later versions beside what was known of each component. */
export const withNews = (
  components: Deployment['components'],
  { news }: ReleasesNow,
  { at, by }: { readonly at: string; readonly by: string },
): Deployment['components'] =>
  components.map((component) => {
    const found = news.find((one) => one.component === component.name && one.version === component.version);
    if (found === undefined) return component;
    const rest = (component.release?.findings ?? []).filter((one) => !isLater(one));
    return {
      ...component,
      release: { version: component.version, at, by, findings: [...rest, found.newer] },
    };
  });
