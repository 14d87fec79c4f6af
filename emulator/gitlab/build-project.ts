import { createHash } from 'node:crypto';
import type { Commit, GitlabState, PipelineStatus, Project, Tag } from './state';
import { nextId } from './state';

/** One tag and what became of it. */
export interface VersionSketch {
  readonly version: string;
  /** ISO 8601. */
  readonly at: string;
  /** The work that went into it. */
  readonly work: string;
  /** How its pipeline ended; `none` when there was none. */
  readonly pipeline?: PipelineStatus | 'none';
  readonly release?: 'with-asset' | 'without-asset' | 'none';
  readonly lightweight?: true;
  /** Cut from a branch of its own, which was never merged. */
  readonly aside?: string;
}

export interface ProjectSketch {
  readonly path: string;
  readonly description: string;
  readonly defaultBranch: string;
  readonly group: string;
  readonly artifact: string;
  readonly versions: readonly VersionSketch[];
  /** Commits that no tag holds, beside the one that follows every release. */
  readonly unreleased?: readonly string[];
  readonly members: Readonly<Record<string, number>>;
  readonly rest?: Partial<
    Pick<Project, 'formerPaths' | 'ciEnabled' | 'archived' | 'visibility' | 'packages'>
  >;
}

const RELEASER = { author_name: 'Release robot', author_email: 'release@soffid.example' };
const AUTHOR = { author_name: 'Marta Vidal', author_email: 'engineer@soffid.example' };
const RELEASER_ID = 1;

const sha = (...parts: readonly string[]): string =>
  createHash('sha1').update(parts.join('\n')).digest('hex');

const later = (at: string, minutes: number): string =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();

interface Line {
  readonly project: Project;
  /** The commit that the next one follows, by branch. */
  readonly heads: Map<string, string | null>;
}

function commit(line: Line, branch: string, title: string, at: string): Commit {
  const parent = line.heads.get(branch) ?? null;
  const byRobot = title.startsWith('[maven-release-plugin]');
  const made: Commit = {
    id: sha(line.project.path, branch, title, at),
    parent_ids: parent ? [parent] : [],
    title,
    ...(byRobot ? RELEASER : AUTHOR),
    created_at: new Date(at).toISOString(),
    files: byRobot ? ['pom.xml'] : ['pom.xml', 'src/main/java/Main.java'],
  };
  line.project.commits.push(made);
  line.heads.set(branch, made.id);
  return made;
}

function tag(project: Project, sketch: VersionSketch, target: Commit): Tag {
  const name = `version-${sketch.version}`;
  if (sketch.lightweight) return { name, sha: target.id, object: null, message: '', created_at: null };
  const message = `[maven-release-plugin] copy for tag ${name}`;
  return {
    name,
    sha: target.id,
    object: sha(project.path, name, message),
    message,
    created_at: later(sketch.at, 1),
  };
}

interface PipelineRun {
  readonly sha: string;
  readonly ref: string;
  readonly tag: boolean;
  readonly status: PipelineStatus;
  readonly at: string;
}

function runPipeline(state: GitlabState, project: Project, run: PipelineRun): void {
  const { at, ...rest } = run;
  project.pipelines.push({
    id: nextId(state, 'pipelines'),
    iid: project.pipelines.length + 1,
    ...rest,
    source: 'push',
    user_id: RELEASER_ID,
    created_at: later(at, 2),
    updated_at: later(at, 9),
  });
}

function release(state: GitlabState, project: Project, sketch: ProjectSketch, version: VersionSketch): void {
  const name = `version-${version.version}`;
  const file = `${sketch.artifact}-${version.version}.jar`;
  const folder = `${sketch.group.replaceAll('.', '/')}/${sketch.artifact}/${version.version}`;
  const link = { id: nextId(state, 'releaseLinks'), name: file, link_type: 'other' };
  project.releases.push({
    tag_name: name,
    name: `Release ${name}`,
    description: `Automatically created release for ${name}`,
    created_at: later(version.at, 9),
    released_at: later(version.at, 9),
    author_id: RELEASER_ID,
    links:
      version.release === 'without-asset'
        ? []
        : [{ ...link, url: `https://download.soffid.example/maven/${folder}/${file}` }],
  });
}

/** Does what the release plugin does: a commit that is tagged, and one that goes on from there. */
function addVersion(state: GitlabState, line: Line, sketch: ProjectSketch, version: VersionSketch): void {
  const { project } = line;
  const branch = version.aside ?? sketch.defaultBranch;
  if (version.aside) line.heads.set(version.aside, line.heads.get(sketch.defaultBranch) ?? null);
  commit(line, branch, version.work, later(version.at, -60));
  const target = commit(
    line,
    branch,
    `[maven-release-plugin] prepare release version-${version.version}`,
    version.at,
  );
  const made = tag(project, version, target);
  project.tags.push(made);
  commit(line, branch, '[maven-release-plugin] prepare for next development iteration', later(version.at, 1));
  const status = version.pipeline ?? 'success';
  if (status !== 'none') {
    runPipeline(state, project, { sha: target.id, ref: made.name, tag: true, status, at: version.at });
  }
  if (version.release !== 'none') release(state, project, sketch, version);
}

function emptyProject(state: GitlabState, sketch: ProjectSketch): Project {
  const first = sketch.versions[0]?.at ?? '2024-01-08T09:00:00.000Z';
  return {
    id: nextId(state, 'projects'),
    path: sketch.path,
    formerPaths: [],
    description: sketch.description,
    defaultBranch: sketch.defaultBranch,
    visibility: 'private',
    archived: false,
    ciEnabled: true,
    created_at: later(first, -60 * 24 * 30),
    last_activity_at: sketch.versions.at(-1)?.at ?? first,
    members: { ...sketch.members },
    commits: [],
    branches: [],
    tags: [],
    releases: [],
    pipelines: [],
    environments: [],
    deployments: [],
    freezePeriods: [],
    packages: [],
    ...sketch.rest,
  };
}

/** Adds a project with a history that leads to its tags. */
export function addProject(state: GitlabState, sketch: ProjectSketch): Project {
  const project = emptyProject(state, sketch);
  const line: Line = { project, heads: new Map() };
  commit(line, sketch.defaultBranch, 'Initial commit', project.created_at);
  for (const version of sketch.versions) addVersion(state, line, sketch, version);
  for (const [at, title] of (sketch.unreleased ?? []).entries()) {
    commit(line, sketch.defaultBranch, title, later(project.last_activity_at, 60 * (at + 1)));
  }
  for (const [name, head] of line.heads) {
    if (head) project.branches.push({ name, sha: head, protected: name === sketch.defaultBranch });
  }
  const head = line.heads.get(sketch.defaultBranch);
  if (head) {
    // A branch stops at the jobs that somebody has to start: it never gets to `success`.
    runPipeline(state, project, {
      sha: head,
      ref: sketch.defaultBranch,
      tag: false,
      status: 'manual',
      at: project.last_activity_at,
    });
  }
  state.projects.push(project);
  return project;
}
