import type { Instant } from '../calendar-date';
import type { Known, ReadTag, ReleaseReading, SeenVersion } from './release-reading';
import { SILENCES } from './release-reading';
import { compareVersions, isSnapshot } from './version-order';

/** What may be said against the release of a version, in the order in which it is told. */
export const RELEASE_CODES = [
  ...SILENCES,
  'snapshot',
  'no-tag',
  'pipeline-failed',
  'pipeline-unfinished',
  'no-pipeline',
  'no-release',
  'upcoming',
  'no-asset',
  /** There is a later version, which has a release of its own. */
  'newer',
  /** There is a later version with no release yet. */
  'newer-unreleased',
  /** The default branch holds work that the version does not. */
  'unreleased',
  /** The version holds work that the default branch does not. */
  'aside',
  'cannot-tell',
] as const;
export type ReleaseCode = (typeof RELEASE_CODES)[number];

export const RELEASE_QUESTIONS = ['tag', 'pipeline', 'release', 'newest', 'branch'] as const;
export type ReleaseQuestion = (typeof RELEASE_QUESTIONS)[number];

export interface ReleaseFinding {
  readonly code: ReleaseCode;
  /** A version, a pipeline's status, a number of commits, or of `cannot-tell` a question and why: `pipeline:denied`. */
  readonly found: string;
  /** Of a later version: when it was tagged. */
  readonly at?: Instant;
}

/** What GitLab said of a version when somebody looked; nothing is said against a sound one. */
export interface ReleaseSeen {
  readonly version: string;
  readonly at: Instant;
  readonly findings: readonly ReleaseFinding[];
}

/** The release plugin's own commits, one of which follows every release: `prepare for next development iteration`. */
const BY_PLUGIN = '[maven-release-plugin]';

const PIPELINE_FAILED: readonly string[] = ['failed', 'canceled', 'canceling', 'skipped'];

const finding = (code: ReleaseCode, found = ''): ReleaseFinding => ({ code, found });

/** @param find what is wrong with what was read */
function about<T>(
  question: ReleaseQuestion,
  read: Known<T>,
  find: (value: T) => readonly ReleaseFinding[],
): readonly ReleaseFinding[] {
  return read.known ? find(read.value) : [finding('cannot-tell', `${question}:${read.why}`)];
}

function pipelineFindings(status: string | null): readonly ReleaseFinding[] {
  if (status === null) return [finding('no-pipeline')];
  if (status === 'success') return [];
  return [finding(PIPELINE_FAILED.includes(status) ? 'pipeline-failed' : 'pipeline-unfinished', status)];
}

const releaseFindings = (
  release: { readonly assets: number; readonly isUpcoming: boolean } | null,
): readonly ReleaseFinding[] =>
  release === null
    ? [finding('no-release')]
    : [
        ...(release.isUpcoming ? [finding('upcoming')] : []),
        ...(release.assets === 0 ? [finding('no-asset')] : []),
      ];

/** The last of those that are no snapshots. */
export const newestOf = (versions: readonly SeenVersion[]): SeenVersion | null =>
  versions
    .filter(({ version }) => !isSnapshot(version))
    .reduce<SeenVersion | null>(
      (newest, one) => (newest === null || compareVersions(one.version, newest.version) > 0 ? one : newest),
      null,
    );

/** The last version, where it is a later one. */
export function newerIn(version: string, versions: readonly SeenVersion[]): readonly ReleaseFinding[] {
  const newest = newestOf(versions);
  if (newest === null || compareVersions(newest.version, version) <= 0) return [];
  return [{ code: newest.isReleased ? 'newer' : 'newer-unreleased', found: newest.version, at: newest.at }];
}

function aheadFindings(titles: readonly string[]): readonly ReleaseFinding[] {
  const count = titles.filter((title) => !title.startsWith(BY_PLUGIN)).length;
  return count === 0 ? [] : [finding('unreleased', String(count))];
}

/** One branch is compared in two questions: that it cannot be compared is told once. */
function branchFindings({ ahead, aside }: ReadTag): readonly ReleaseFinding[] {
  if (!aside.known) return about('branch', aside, () => []);
  return [
    ...about('branch', ahead, aheadFindings),
    ...(aside.value === 0 ? [] : [finding('aside', String(aside.value))]),
  ];
}

/** Of a tag that is not there, or nobody may see, nothing else can be asked. */
function tagFindings(read: ReadTag): readonly ReleaseFinding[] {
  if (!read.tag.known || !read.tag.value) return about('tag', read.tag, () => [finding('no-tag')]);
  return [
    ...about('pipeline', read.pipeline, pipelineFindings),
    ...about('release', read.release, releaseFindings),
    ...branchFindings(read),
  ];
}

/** Everything that speaks against deploying this version as the last artifact released; nothing for a sound one. */
export function findingsOf(version: string, reading: ReleaseReading): readonly ReleaseFinding[] {
  if (reading.state !== 'read') return [finding(reading.state)];
  const found = [
    ...(isSnapshot(version) ? [finding('snapshot')] : []),
    ...tagFindings(reading),
    ...about('newest', reading.versions, (versions) => newerIn(version, versions)),
  ];
  return RELEASE_CODES.flatMap((code) => found.filter((one) => one.code === code));
}

/** What comes of all findings: `silent` where GitLab said nothing, and only a person can tell. */
export type ReleaseState = 'sound' | 'doubtful' | 'silent';

export function releaseState(findings: readonly ReleaseFinding[]): ReleaseState {
  if (findings.some(isSilence)) return 'silent';
  return findings.length === 0 ? 'sound' : 'doubtful';
}

/** About a version that came after. */
export const isLater = ({ code }: Pick<ReleaseFinding, 'code'>): boolean =>
  code === 'newer' || code === 'newer-unreleased';

/** Nothing was asked of GitLab, or nothing was answered: only a person can tell. */
export const isSilence = ({ code }: Pick<ReleaseFinding, 'code'>): boolean =>
  SILENCES.some((silence) => silence === code);
