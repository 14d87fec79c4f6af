import type { Known, ReadTag, ReleaseReading, VersionsReading } from '../domain/releases/release-reading';
import type { TagPattern } from '../domain/releases/tag-pattern';
import { tagPattern } from '../domain/releases/tag-pattern';
import type { GitlabAccess, ReleaseSource, WantedRelease } from '../use-cases/release-source-port';
import {
  compareRequest,
  pipelinesRequest,
  projectRequest,
  releaseRequest,
  tagRequest,
  tagsByUpdate,
  tagsRequest,
} from './gitlab-addresses';
import {
  CompareSchema,
  hasNext,
  mapKnown,
  PipelinesSchema,
  ProjectSchema,
  readAs,
  readIfThere,
  ReleaseSchema,
  silenceOf,
  TagSchema,
  unread,
  versionsIn,
} from './gitlab-answers';
import type { HttpOutcome } from './http-answer';
import type { HttpRequest } from './http-door';
import { askAll, askOnce } from './http-door';

interface FoundProject {
  readonly id: number;
  readonly path: string;
  readonly branch: string;
}

/** GitLab's own name for the default branch, where the project does not tell which it is. */
const HEAD = 'HEAD';

type Project = { readonly state: 'found'; readonly project: FoundProject } | Exclude<ReleaseReading, ReadTag>;

function projectIn(outcome: HttpOutcome | undefined): Project {
  if (outcome?.ok === false) return { state: silenceOf(outcome.error) };
  const read = readAs(ProjectSchema, outcome);
  if (!read.known) return { state: 'unreachable' };
  const { id, path_with_namespace: path, default_branch: branch } = read.value;
  return { state: 'found', project: { id, path, branch: branch ?? HEAD } };
}

/** Projects by their paths, each asked for once. */
function findProjects(access: GitlabAccess, wanted: readonly WantedRelease[]): Map<string, Project> {
  const paths = [...new Set(wanted.map(({ project }) => project))];
  const outcomes = askAll(paths.map((path) => projectRequest(access, path)));
  return new Map(paths.map((path, index) => [path, projectIn(outcomes[index])]));
}

/** In the order of `readingOf`. */
function questions(
  access: GitlabAccess,
  { id, branch }: FoundProject,
  tag: string,
  prefix: string,
): HttpRequest[] {
  return [
    tagRequest(access, id, tag),
    pipelinesRequest(access, id, tag),
    releaseRequest(access, id, tag),
    tagsRequest(access, id, prefix),
    compareRequest(access, id, tag, branch),
    compareRequest(access, id, branch, tag),
  ];
}

function titlesIn(outcome: HttpOutcome | undefined): Known<string[]> {
  const read = readAs(CompareSchema, outcome);
  if (!read.known) return read;
  return read.value.compare_timeout
    ? unread('incomplete')
    : { known: true, value: read.value.commits.map(({ title }) => title) };
}

function readingOf(
  { address }: GitlabAccess,
  { path }: FoundProject,
  outcomes: readonly HttpOutcome[],
  pattern: TagPattern,
): ReadTag {
  const [tagged, run, released, tags, ahead, aside] = outcomes;
  const tag = readIfThere(TagSchema, tagged);
  /** Of a tag whose commit is not known nobody can tell which pipeline is its own. */
  const runs = tag.known ? readAs(PipelinesSchema, run) : unread('failed');
  const sha = tag.known ? tag.value?.commit.id : undefined;
  return {
    state: 'read',
    url: `${address}/${encodeURI(path)}`,
    tag: mapKnown(tag, (found) => found !== null),
    pipeline: mapKnown(runs, (pipelines) => pipelines.find((one) => one.sha === sha)?.status ?? null),
    release: mapKnown(
      readIfThere(ReleaseSchema, released),
      (release) => release && { assets: release.assets.links.length, isUpcoming: release.upcoming_release },
    ),
    versions: versionsIn(tags, pattern),
    ahead: titlesIn(ahead),
    aside: mapKnown(titlesIn(aside), ({ length }) => length),
  };
}

/** Asks, and what an older GitLab does not understand once more in the words that it does. */
function askOlderToo(requests: readonly HttpRequest[], askThem: typeof askAll): HttpOutcome[] {
  const outcomes = askThem(requests);
  const again = requests.flatMap((request, index) => {
    const outcome = outcomes[index];
    const isOlder = outcome?.ok === false && outcome.error.kind === 'refused' && outcome.error.status === 400;
    const older = isOlder ? tagsByUpdate(request) : null;
    return older === null ? [] : [{ index, older }];
  });
  const answers = askThem(again.map(({ older }) => older));
  return outcomes.map((outcome, index) => answers[again.findIndex((one) => one.index === index)] ?? outcome);
}

function read(access: GitlabAccess, wanted: readonly WantedRelease[], setting: string): ReleaseReading[] {
  const pattern = tagPattern(setting);
  const projects = findProjects(access, wanted);
  const asked = wanted.map(({ project, version }) => {
    const found = projects.get(project);
    return found?.state === 'found'
      ? questions(access, found.project, pattern.tagOf(version), pattern.prefix)
      : [];
  });
  const outcomes = askOlderToo(asked.flat(), askAll);
  return wanted.map(({ project }, index): ReleaseReading => {
    const found = projects.get(project) ?? { state: 'unreachable' };
    const answers = outcomes.splice(0, asked[index]?.length ?? 0);
    return found.state === 'found' ? readingOf(access, found.project, answers, pattern) : found;
  });
}

function versions(access: GitlabAccess, projects: readonly string[], setting: string): VersionsReading[] {
  const pattern = tagPattern(setting);
  // A start has no calls left for a second question.
  const outcomes = askOlderToo(
    projects.map((project) => tagsRequest(access, project, pattern.prefix)),
    askOnce,
  );
  return outcomes.map((outcome): VersionsReading => {
    if (!outcome.ok) return { state: silenceOf(outcome.error) };
    const found = versionsIn(outcome, pattern);
    return found.known
      ? { state: 'read', versions: found.value, isWhole: !hasNext(outcome) }
      : { state: 'unreachable' };
  });
}

/** All that GitLab is asked of a screen: first for the projects, then for everything else together. */
export const gitlabReleaseSource: ReleaseSource = { read, versions };
