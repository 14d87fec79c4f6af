import type { Instant } from '../calendar-date';
import type { Deployment } from '../deployment';
import type { ProjectRule } from './project-names';
import { projectOf } from './project-names';
import type { ReleaseFinding } from './release-findings';
import { isLater, newerIn } from './release-findings';
import type { ReadVersions, Silence, VersionsReading } from './release-reading';
import { compareVersions } from './version-order';

/** What nobody knew of a version when it was taken: that there is a later one, or no tag of this one. */
export interface ReleaseNews {
  readonly component: string;
  readonly version: string;
  readonly finding: ReleaseFinding;
  /** The later version was tagged after the evidence of the release was brought. */
  readonly isSince: boolean;
}

/** What became of releases since they were looked at. */
export interface ReleasesNow {
  readonly news: readonly ReleaseNews[];
  /** Components that GitLab said nothing about, and why; null when it answered everything. */
  readonly silent: { readonly components: readonly string[]; readonly why: Silence } | null;
}

/** By what somebody says that a piece of news was read. */
export const newsKey = ({ component, finding }: ReleaseNews): string =>
  `${component} ${finding.found === '' ? finding.code : finding.found}`;

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

/** Of a project whose tags are all known. */
function missingIn(version: string, { isWhole, versions }: ReadVersions): ReleaseFinding[] {
  const isThere = versions.some((one) => compareVersions(one.version, version) === 0);
  return isWhole && !isThere ? [{ code: 'no-tag', found: '' }] : [];
}

const isSame = (one: ReleaseFinding, other: ReleaseFinding): boolean =>
  one.found === other.found && (one.code === other.code || (isLater(one) && isLater(other)));

function newsOf(
  component: Asked['components'][number],
  reading: VersionsReading,
  prerequisites: Asked['prerequisites'],
): ReleaseNews[] {
  if (reading.state !== 'read') return [];
  const { name, version, release } = component;
  const validated = validatedAt(component, prerequisites);
  const known = release?.findings ?? [];
  return [...missingIn(version, reading), ...newerIn(version, reading.versions)]
    .filter((found) => !known.some((one) => isSame(one, found)))
    .map((finding) => {
      const isSince = validated !== null && (finding.at ?? '') > validated;
      return { component: name, version, finding, isSince };
    });
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

/** With what was read beside what was known of each component. */
export const withNews = (
  components: Deployment['components'],
  { news }: ReleasesNow,
  { at, by }: { readonly at: Instant; readonly by: string },
): Deployment['components'] =>
  components.map((component) => {
    const { name, version, release } = component;
    const found = news.filter((one) => one.component === name && one.version === version);
    if (found.length === 0) return component;
    const rest = (release?.findings ?? []).filter((one) => !isLater(one));
    const findings = [...rest, ...found.map(({ finding }) => finding)];
    return { ...component, release: { version, at, by, findings } };
  });
