import type { GitlabState, Pipeline, Project, Tag } from './state';

export interface TagView {
  readonly name: string;
  readonly sha: string;
  readonly annotated: boolean;
  readonly createdAt: string;
  readonly release: {
    readonly name: string;
    readonly assets: readonly { name: string; url: string }[];
  } | null;
  /** Of its newest pipeline; `null` without one. */
  readonly pipeline: { readonly id: number; readonly status: string } | null;
}

export interface ProjectView {
  readonly id: number;
  readonly path: string;
  readonly defaultBranch: string;
  readonly archived: boolean;
  readonly tags: readonly TagView[];
  readonly deployments: readonly { environment: string; ref: string; status: string }[];
}

/** Every project, whoever may see it, each with its newest tag first. */
export interface GitlabView {
  readonly projects: readonly ProjectView[];
}

const newest = (pipelines: readonly Pipeline[]): Pipeline | undefined =>
  [...pipelines].sort((a, b) => b.id - a.id)[0];

const madeAt = (project: Project, tag: Tag): string =>
  tag.created_at ?? project.commits.find((commit) => commit.id === tag.sha)?.created_at ?? '';

function tagView(project: Project, tag: Tag): TagView {
  const release = project.releases.find((one) => one.tag_name === tag.name);
  const pipeline = newest(project.pipelines.filter((one) => one.ref === tag.name));
  return {
    name: tag.name,
    sha: tag.sha,
    annotated: tag.object !== null,
    createdAt: madeAt(project, tag),
    release: release
      ? { name: release.name, assets: release.links.map(({ name, url }) => ({ name, url })) }
      : null,
    pipeline: pipeline ? { id: pipeline.id, status: pipeline.status } : null,
  };
}

function projectView(project: Project): ProjectView {
  const environment = (id: number): string => project.environments.find((one) => one.id === id)?.name ?? '';
  return {
    id: project.id,
    path: project.path,
    defaultBranch: project.defaultBranch,
    archived: project.archived,
    tags: project.tags
      .map((tag) => tagView(project, tag))
      .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt)),
    deployments: project.deployments.map((one) => ({
      environment: environment(one.environment_id),
      ref: one.ref,
      status: one.status,
    })),
  };
}

export const viewProjects = (state: GitlabState): GitlabView => ({
  projects: state.projects.map(projectView),
});
