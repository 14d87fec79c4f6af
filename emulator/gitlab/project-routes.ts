import { textOf } from '../http/message';
import type { Json } from '../kernel/json';
import type { GitlabAnswer, GitlabCall, GitlabRoute } from './call';
import { ok } from './call';
import { pageAddress, paginated, perPageOf } from './pages';
import { boolean, integer, oneOf, PAGE, text } from './parameters';
import { projectBasics, projectJson } from './present-project';
import { isVisible, levelOf, requireProject } from './projects';
import { frameworkError } from './refusal';
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

const withinIds = ({ params }: GitlabCall, { id }: Project): boolean =>
  id > Number(params['id_after'] ?? 0) && id < Number(params['id_before'] ?? Infinity);

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

/** By id only: each page that holds anything names the one behind its last project. */
function keysetOfProjects(
  call: GitlabCall,
  projects: readonly Project[],
  show: (project: Project) => Json,
): GitlabAnswer {
  if (call.params['order_by'] !== 'id') {
    throw frameworkError(405, 'Keyset pagination is not yet available for this type of request');
  }
  const page = projects.slice(0, perPageOf(call));
  const last = page.at(-1);
  const bound = call.params['sort'] === 'asc' ? 'id_after' : 'id_before';
  const next = last && pageAddress(call, { [bound]: last.id, per_page: perPageOf(call) });
  return ok(page.map(show), next ? { link: `<${next}>; rel="next"` } : {});
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
    id_after: integer,
    id_before: integer,
    pagination: text,
    min_access_level: { ...integer, values: ['10', '15', '20', '30', '40', '50'] },
    ...PAGE,
  },
  run(call) {
    const visible = call.state.projects.filter(
      (one) => isVisible(call, one) && matchesFilters(call, one) && withinIds(call, one),
    );
    const brief = call.params['simple'] === true || call.user === null;
    const show = (one: Project) => (brief ? projectBasics(call, one) : projectJson(call, one));
    const keyset = call.params['pagination'] === 'keyset';
    return (keyset ? keysetOfProjects : paginated)(call, sorted(call, visible), show);
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
