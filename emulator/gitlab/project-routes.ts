import { textOf } from '../http/message';
import type { GitlabCall, GitlabRoute } from './call';
import { ok } from './call';
import { paginated } from './pages';
import { boolean, integer, oneOf, PAGE, text } from './parameters';
import { projectBasics, projectJson } from './present-project';
import { isVisible, levelOf, requireProject } from './projects';
import type { Project } from './state';

const KEYS: Readonly<Record<string, (project: Project) => number | string>> = {
  id: (project) => project.id,
  name: (project) => project.path.split('/').at(-1) ?? '',
  path: (project) => project.path,
  created_at: (project) => project.created_at,
  updated_at: (project) => project.last_activity_at,
  last_activity_at: (project) => project.last_activity_at,
  similarity: (project) => project.path,
  star_count: () => 0,
};

function hasName(call: GitlabCall, project: Project): boolean {
  const { search, search_namespaces: namespaces } = call.params;
  const name = namespaces === true ? project.path : (project.path.split('/').at(-1) ?? '');
  return name.toLowerCase().includes(textOf(search).toLowerCase());
}

function matchesFilters(call: GitlabCall, project: Project): boolean {
  const { archived, visibility, membership, min_access_level: minimum } = call.params;
  const level = levelOf(call, project);
  return (
    hasName(call, project) &&
    (archived === undefined || project.archived === archived) &&
    (visibility === undefined || project.visibility === visibility) &&
    (membership !== true || level > 0) &&
    level >= Number(minimum ?? 0)
  );
}

function sorted(call: GitlabCall, projects: readonly Project[]): Project[] {
  const key = KEYS[textOf(call.params['order_by']) || 'created_at'] ?? ((project: Project) => project.id);
  const sign = call.params['sort'] === 'asc' ? 1 : -1;
  return [...projects].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    return (left === right ? a.id - b.id : left < right ? -1 : 1) * sign;
  });
}

const list: GitlabRoute = {
  params: {
    order_by: oneOf(...Object.keys(KEYS)),
    sort: oneOf('asc', 'desc'),
    search: text,
    search_namespaces: boolean,
    archived: boolean,
    visibility: oneOf('private', 'internal', 'public'),
    membership: boolean,
    owned: boolean,
    starred: boolean,
    simple: boolean,
    min_access_level: { ...integer, values: ['10', '15', '20', '30', '40', '50'] },
    ...PAGE,
  },
  run(call) {
    const visible = call.state.projects.filter((one) => isVisible(call, one) && matchesFilters(call, one));
    const brief = call.params['simple'] === true || call.user === null;
    return paginated(call, sorted(call, visible), (one) =>
      brief ? projectBasics(call, one) : projectJson(call, one),
    );
  },
};

const show: GitlabRoute = {
  params: { statistics: boolean, license: boolean, with_custom_attributes: boolean },
  run(call) {
    const project = requireProject(call);
    return ok(call.user ? projectJson(call, project) : projectBasics(call, project));
  },
};

export const projectRoutes = {
  'GET /api/v4/projects': list,
  'GET /api/v4/projects/:id': show,
};
