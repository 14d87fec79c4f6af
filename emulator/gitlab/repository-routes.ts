import { textOf } from '../http/message';
import type { GitlabCall, GitlabRoute } from './call';
import { ok } from './call';
import { ancestors, commitsBetween, contains, resolveRef } from './history';
import { paginated, paginatedUncounted } from './pages';
import { boolean, datetime, oneOf, PAGE, required, text } from './parameters';
import { pipelineJson } from './present-pipeline';
import { branchJson, commitJson, diffJson, projectUrl } from './present-repository';
import { readableCode } from './projects';
import { notFound } from './refusal';
import type { Commit, Project } from './state';
import { nameMatcher } from './tag-routes';

const before = (call: GitlabCall): void => void readableCode(call);

function requireCommit(project: Project, ref: unknown, what: string): Commit {
  const commit = resolveRef(project, textOf(ref));
  if (!commit) throw notFound(what);
  return commit;
}

const listBranches: GitlabRoute = {
  before,
  params: { search: text, regex: text, sort: oneOf('name_asc', 'updated_asc', 'updated_desc'), ...PAGE },
  run(call) {
    const project = readableCode(call);
    const matches = nameMatcher(textOf(call.params['search']));
    const branches = project.branches
      .filter((branch) => matches(branch.name))
      .sort((a, b) => a.name.localeCompare(b.name));
    return paginated(call, branches, (branch) => branchJson(call, project, branch));
  },
};

const showBranch: GitlabRoute = {
  before,
  run(call) {
    const project = readableCode(call);
    const branch = project.branches.find((one) => one.name === call.params['branch']);
    if (!branch) throw notFound('Branch');
    return ok(branchJson(call, project, branch));
  },
};

const listCommits: GitlabRoute = {
  before,
  params: {
    ref_name: text,
    since: datetime,
    until: datetime,
    path: text,
    author: text,
    all: boolean,
    ...PAGE,
  },
  run(call) {
    const project = readableCode(call);
    const { ref_name: ref, since, until } = call.params;
    const tip = resolveRef(project, textOf(ref) || 'HEAD');
    if (!tip) throw notFound();
    const reached = ancestors(project, tip);
    const commits = project.commits
      .filter((commit) => reached.has(commit.id))
      .filter((commit) => since === undefined || Date.parse(commit.created_at) >= Date.parse(textOf(since)))
      .filter((commit) => until === undefined || Date.parse(commit.created_at) <= Date.parse(textOf(until)))
      .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
    return paginatedUncounted(call, commits, (commit) => commitJson(call, project, commit));
  },
};

const showCommit: GitlabRoute = {
  before,
  run(call) {
    const project = readableCode(call);
    const commit = requireCommit(project, call.params['sha'], 'Commit');
    const pipelines = project.pipelines.filter((one) => one.sha === commit.id).sort((a, b) => b.id - a.id);
    const [last] = pipelines;
    return ok({
      ...commitJson(call, project, commit),
      stats: {
        additions: commit.files.length,
        deletions: commit.files.length,
        total: commit.files.length * 2,
      },
      status: last?.status ?? null,
      project_id: project.id,
      last_pipeline: last ? pipelineJson(call, project, last) : null,
    });
  },
};

const listRefs: GitlabRoute = {
  before,
  params: { type: oneOf('branch', 'tag', 'all'), ...PAGE },
  run(call) {
    const project = readableCode(call);
    const commit = requireCommit(project, call.params['sha'], 'Commit');
    const type = textOf(call.params['type']) || 'all';
    const branches = project.branches
      .filter((one) => contains(project, one.sha, commit.id))
      .map((one) => ({ type: 'branch', name: one.name }));
    const tags = project.tags
      .filter((one) => contains(project, one.sha, commit.id))
      .map((one) => ({ type: 'tag', name: one.name }));
    const refs = [...branches, ...tags].filter((ref) => type === 'all' || ref.type === type);
    return paginated(call, refs, (ref) => ref);
  },
};

/** What `to` has and `from` has not; `diffs` leaves nothing out unless the comparison ran out of time. */
const compare: GitlabRoute = {
  before,
  params: { from: required(text), to: required(text), straight: boolean, unidiff: boolean },
  run(call) {
    const project = readableCode(call);
    const from = requireCommit(project, call.params['from'], 'Ref');
    const to = requireCommit(project, call.params['to'], 'Ref');
    const commits = commitsBetween(project, from, to);
    const timedOut = call.state.settings.compareTimeout;
    const files = timedOut ? [] : [...new Set(commits.flatMap((commit) => commit.files))];
    const dots = call.params['straight'] === true ? '..' : '...';
    const last = commits.at(-1);
    return ok({
      commit: last ? commitJson(call, project, last) : null,
      commits: commits.map((commit) => commitJson(call, project, commit)),
      diffs: files.map(diffJson),
      compare_timeout: timedOut,
      compare_same_ref: from.id === to.id,
      web_url: `${projectUrl(call, project)}/-/compare/${from.id}${dots}${to.id}`,
    });
  },
};

export const repositoryRoutes = {
  'GET /api/v4/projects/:id/repository/branches': listBranches,
  'GET /api/v4/projects/:id/repository/branches/:branch': showBranch,
  'GET /api/v4/projects/:id/repository/commits': listCommits,
  'GET /api/v4/projects/:id/repository/commits/:sha': showCommit,
  'GET /api/v4/projects/:id/repository/commits/:sha/refs': listRefs,
  'GET /api/v4/projects/:id/repository/compare': compare,
};
