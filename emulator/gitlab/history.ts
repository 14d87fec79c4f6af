import type { Commit, Project } from './state';

const SHORT_SHA = 7;

/** Of a branch, a tag or a commit, which may be shortened; `HEAD` is the default branch. */
export function resolveRef(project: Project, ref: string): Commit | null {
  const name = ref === 'HEAD' ? project.defaultBranch : ref.replace(/^refs\/(heads|tags)\//, '');
  const sha =
    project.branches.find((branch) => branch.name === name)?.sha ??
    project.tags.find((tag) => tag.name === name || tag.object === name)?.sha ??
    name;
  const found = project.commits.find((commit) => commit.id === sha);
  if (found) return found;
  if (sha.length < SHORT_SHA) return null;
  return project.commits.find((commit) => commit.id.startsWith(sha.toLowerCase())) ?? null;
}

/** A commit and everything before it. */
export function ancestors(project: Project, start: Commit): Set<string> {
  const seen = new Set<string>();
  const waiting = [start.id];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(project.commits.find((commit) => commit.id === id)?.parent_ids ?? []));
  }
  return seen;
}

/** What leads to `to` and not to `from`, oldest first. */
export function commitsBetween(project: Project, from: Commit, to: Commit): Commit[] {
  const before = ancestors(project, from);
  const reached = ancestors(project, to);
  return project.commits
    .filter((commit) => reached.has(commit.id) && !before.has(commit.id))
    .sort((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at));
}

export const contains = (project: Project, tip: string, sha: string): boolean => {
  const commit = resolveRef(project, tip);
  return commit !== null && ancestors(project, commit).has(sha);
};
