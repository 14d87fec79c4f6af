import type { Instant } from '../domain/calendar-date';
import type { Connection } from '../domain/connection';
import type { Refusal } from '../domain/refusal';
import type { ReleaseFinding } from '../domain/releases/release-findings';
import { findingsOf } from '../domain/releases/release-findings';
import type { ReleaseReading, SeenVersion, VersionsReading } from '../domain/releases/release-reading';
import { isProjectNumber } from '../domain/releases/project-names';
import { tagPattern } from '../domain/releases/tag-pattern';
import { compareVersions, isSnapshot } from '../domain/releases/version-order';
import type { Result } from '../domain/result';
import { ok } from '../domain/result';
import { DEPLOYERS } from '../domain/team-role';
import { enter } from './enter';
import type { Ports } from './ports';
import { tagPatternIn } from './release-facts';
import type { WantedRelease } from './release-source-port';

/** A component's version in its project; the version may be empty while it is being typed. */
export interface AskedRelease extends WantedRelease {
  readonly name: string;
}

export interface CheckedRelease extends AskedRelease {
  readonly tag: string;
  /** Where a person may look at the tag, or without one at the project's tags. */
  readonly url: string;
  /** Null without a version. */
  readonly findings: readonly ReleaseFinding[] | null;
  /** That might be deployed, the last one first. */
  readonly versions: readonly string[];
}

export interface CheckedReleases {
  readonly at: Instant;
  readonly releases: readonly CheckedRelease[];
}

const MOST_SUGGESTED = 20;

const suggested = (versions: readonly SeenVersion[]): string[] =>
  versions
    .map(({ version }) => version)
    .filter((version) => !isSnapshot(version))
    .sort((one, other) => compareVersions(other, one))
    .slice(0, MOST_SUGGESTED);

function versionsOf(reading: ReleaseReading | VersionsReading | undefined): readonly SeenVersion[] {
  if (reading?.state !== 'read') return [];
  const { versions } = reading;
  if (!('known' in versions)) return versions;
  return versions.known ? versions.value : [];
}

/** Of the project as people open it; where GitLab told nothing of it, of its name. */
function pageOf({ address }: Connection, project: string, reading: ReleaseReading | undefined): string {
  if (reading?.state === 'read') return `${reading.url}/-/tags`;
  // GitLab sends on from there; by number a project has no other page.
  return isProjectNumber(project)
    ? `${address}/projects/${project}`
    : `${address}/${encodeURI(project)}/-/tags`;
}

/** @param tag empty for all of them */
const urlOf = (tags: string, tag: string): string =>
  tag === '' || !tags.endsWith('/-/tags') ? tags : `${tags}/${encodeURIComponent(tag)}`;

const hasVersion = ({ version }: AskedRelease): boolean => version !== '';

function readAll(
  { releases }: Pick<Ports, 'releases'>,
  gitlab: Connection,
  asked: readonly AskedRelease[],
  setting: string,
): CheckedRelease[] {
  const { tagOf } = tagPattern(setting);
  const whole = asked.filter(hasVersion);
  const typing = asked.filter((one) => !hasVersion(one));
  const readings = releases.read(gitlab, whole, setting);
  const versions = releases.versions(
    gitlab,
    typing.map(({ project }) => project),
    setting,
  );
  return asked.map((one): CheckedRelease => {
    const { project, version } = one;
    const tag = hasVersion(one) ? tagOf(version) : '';
    const reading = readings[whole.indexOf(one)];
    const found = reading ?? versions[typing.indexOf(one)];
    return {
      ...one,
      tag,
      url: urlOf(pageOf(gitlab, project, reading), tag),
      findings: reading ? findingsOf(version, reading) : null,
      versions: suggested(versionsOf(found)),
    };
  });
}

/** What GitLab says of the releases of components, and which versions there are of each; changes nothing. None where no GitLab is connected. */
export function checkReleases(
  ports: Ports,
  asked: readonly AskedRelease[],
): Result<CheckedReleases, Refusal> {
  const entrance = enter(ports, ports.config.read(), DEPLOYERS);
  if (!entrance.ok) return entrance;
  const { gitlab } = entrance.value.config.connections;
  const at = ports.clock.now();
  return ok({
    at,
    releases: gitlab === null ? [] : readAll(ports, gitlab, asked, tagPatternIn(entrance.value)),
  });
}
