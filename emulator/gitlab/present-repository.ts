import type { Json } from '../kernel/json';
import type { GitlabCall } from './call';
import type { Branch, Commit, GitlabUser, Project, Release, Tag } from './state';

type JsonObject = Record<string, Json>;

const SHORT_ID = 8;

export const projectUrl = (call: GitlabCall, project: Project): string =>
  `${call.request.origin}/${project.path}`;

export function userJson(call: GitlabCall, user: GitlabUser): JsonObject {
  return {
    id: user.id,
    username: user.username,
    public_email: '',
    name: user.name,
    state: user.state,
    locked: false,
    avatar_url: null,
    web_url: `${call.request.origin}/${user.username}`,
  };
}

export function userById(call: GitlabCall, id: number): JsonObject | null {
  const user = call.state.users.find((one) => one.id === id);
  return user ? userJson(call, user) : null;
}

export function commitJson(call: GitlabCall, project: Project, commit: Commit): JsonObject {
  return {
    id: commit.id,
    short_id: commit.id.slice(0, SHORT_ID),
    created_at: commit.created_at,
    parent_ids: commit.parent_ids,
    title: commit.title,
    message: `${commit.title}\n`,
    author_name: commit.author_name,
    author_email: commit.author_email,
    authored_date: commit.created_at,
    committer_name: commit.author_name,
    committer_email: commit.author_email,
    committed_date: commit.created_at,
    trailers: {},
    extended_trailers: {},
    web_url: `${projectUrl(call, project)}/-/commit/${commit.id}`,
  };
}

export function commitById(call: GitlabCall, project: Project, sha: string): JsonObject | null {
  const commit = project.commits.find((one) => one.id === sha);
  return commit ? commitJson(call, project, commit) : null;
}

const tagRelease = (release: Release | undefined): JsonObject | null =>
  release ? { tag_name: release.tag_name, description: release.description } : null;

/** `target` is the tag object of an annotated tag and the commit of a lightweight one. */
export function tagJson(call: GitlabCall, project: Project, tag: Tag): JsonObject {
  return {
    name: tag.name,
    message: tag.message,
    target: tag.object ?? tag.sha,
    commit: commitById(call, project, tag.sha),
    release: tagRelease(project.releases.find((release) => release.tag_name === tag.name)),
    protected: false,
    created_at: tag.created_at,
  };
}

export function branchJson(call: GitlabCall, project: Project, branch: Branch): JsonObject {
  return {
    name: branch.name,
    commit: commitById(call, project, branch.sha),
    merged: false,
    protected: branch.protected,
    developers_can_push: false,
    developers_can_merge: false,
    can_push: false,
    default: branch.name === project.defaultBranch,
    web_url: `${projectUrl(call, project)}/-/tree/${encodeURIComponent(branch.name)}`,
  };
}

export const diffJson = (path: string): JsonObject => ({
  diff: `@@ -1 +1 @@\n-\n+\n`,
  new_path: path,
  old_path: path,
  a_mode: '100644',
  b_mode: '100644',
  new_file: false,
  renamed_file: false,
  deleted_file: false,
  generated_file: false,
});
