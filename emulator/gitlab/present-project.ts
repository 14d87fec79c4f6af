import { escapeHtml } from '../http/escape-html';
import type { Json } from '../kernel/json';
import type { GitlabCall } from './call';
import { projectUrl } from './present-repository';
import { PROJECT_SETTINGS } from './project-settings';
import { levelOf } from './projects';
import type { Project } from './state';

type JsonObject = Record<string, Json>;

function namespaceJson(call: GitlabCall, project: Project): JsonObject {
  const parts = project.path.split('/').slice(0, -1);
  const path = parts.join('/');
  return {
    id: 1000 + parts.length,
    name: parts.at(-1) ?? '',
    path: parts.at(-1) ?? '',
    kind: 'group',
    full_path: path,
    parent_id: parts.length > 1 ? 999 + parts.length : null,
    avatar_url: null,
    web_url: `${call.request.origin}/groups/${path}`,
  };
}

export function projectBasics(call: GitlabCall, project: Project): JsonObject {
  const parts = project.path.split('/');
  const name = parts.at(-1) ?? project.path;
  const { origin } = call.request;
  return {
    id: project.id,
    description: project.description,
    name,
    name_with_namespace: parts.join(' / '),
    path: name,
    path_with_namespace: project.path,
    created_at: project.created_at,
    default_branch: project.defaultBranch,
    tag_list: [],
    topics: [],
    ssh_url_to_repo: `git@${new URL(origin).hostname}:${project.path}.git`,
    http_url_to_repo: `${projectUrl(call, project)}.git`,
    web_url: projectUrl(call, project),
    readme_url: null,
    forks_count: 0,
    avatar_url: null,
    star_count: 0,
    last_activity_at: project.last_activity_at,
    namespace: namespaceJson(call, project),
  };
}

const apiLinks = (self: string): JsonObject => ({
  self,
  issues: `${self}/issues`,
  merge_requests: `${self}/merge_requests`,
  repo_branches: `${self}/repository/branches`,
  labels: `${self}/labels`,
  events: `${self}/events`,
  members: `${self}/members`,
  cluster_agents: `${self}/cluster_agents`,
});

export function projectJson(call: GitlabCall, project: Project): JsonObject {
  const level = levelOf(call, project);
  const access = level > 0 ? { access_level: level, notification_level: 3 } : null;
  return {
    ...projectBasics(call, project),
    ...PROJECT_SETTINGS,
    description_html: `<p dir="auto">${escapeHtml(project.description)}</p>`,
    updated_at: project.last_activity_at,
    _links: apiLinks(`${call.request.origin}/api/v4/projects/${String(project.id)}`),
    packages_enabled: true,
    empty_repo: project.commits.length === 0,
    archived: project.archived,
    visibility: project.visibility,
    issues_enabled: true,
    merge_requests_enabled: true,
    wiki_enabled: false,
    jobs_enabled: project.ciEnabled,
    snippets_enabled: false,
    container_registry_enabled: false,
    builds_access_level: project.ciEnabled ? 'enabled' : 'disabled',
    repository_access_level: 'enabled',
    releases_access_level: 'enabled',
    environments_access_level: 'enabled',
    shared_runners_enabled: true,
    lfs_enabled: false,
    creator_id: 1,
    import_status: 'none',
    open_issues_count: 0,
    ci_config_path: '',
    public_jobs: true,
    shared_with_groups: [],
    request_access_enabled: true,
    merge_method: 'merge',
    permissions: { project_access: access, group_access: null },
  };
}
