import { createHash } from 'node:crypto';
import type { GitlabCall, GitlabRoute } from './call';
import { ok } from './call';
import { paginated } from './pages';
import { boolean, integer, oneOf, PAGE, required, text } from './parameters';
import { projectUrl } from './present-repository';
import { levelOf, requireLevel, requireProject } from './projects';
import { notFound } from './refusal';
import type { Package, Project } from './state';
import { MAINTAINER, REPORTER } from './state';

const TYPES =
  'maven npm conan nuget pypi composer generic golang debian rubygems helm terraform_module rpm ml_model'.split(
    ' ',
  );
const STATUSES = ['default', 'hidden', 'processing', 'error', 'pending_destruction', 'deprecated'];

function readablePackages(call: GitlabCall): Project {
  const project = requireProject(call);
  requireLevel(call, project, REPORTER, true);
  return project;
}

const packageJson = (call: GitlabCall, project: Project, one: Package) => ({
  id: one.id,
  name: one.name,
  version: one.version,
  package_type: one.package_type,
  status: one.status,
  _links: {
    web_path: `${projectUrl(call, project).replace(call.request.origin, '')}/-/packages/${String(one.id)}`,
    ...(levelOf(call, project) >= MAINTAINER
      ? {
          delete_api_path: `${call.request.origin}/api/v4/projects/${String(project.id)}/packages/${String(one.id)}`,
        }
      : {}),
  },
  created_at: one.created_at,
  last_downloaded_at: null,
  tags: [],
});

const list: GitlabRoute = {
  params: {
    order_by: oneOf('created_at', 'name', 'version', 'type'),
    sort: oneOf('asc', 'desc'),
    package_type: oneOf(...TYPES),
    package_name: text,
    package_version: text,
    include_versionless: boolean,
    status: oneOf(...STATUSES),
    ...PAGE,
  },
  run(call) {
    const project = readablePackages(call);
    const { package_type: type, package_name: name, package_version: version, status, sort } = call.params;
    const found = project.packages
      .filter((one) => type === undefined || one.package_type === type)
      .filter((one) => typeof name !== 'string' || one.name.toLowerCase().includes(name.toLowerCase()))
      .filter((one) => version === undefined || one.version === version)
      .filter((one) => status === undefined || one.status === status)
      .sort((a, b) => (a.id - b.id) * (sort === 'desc' ? -1 : 1));
    return paginated(call, found, (one) => packageJson(call, project, one));
  },
};

const requirePackage = (call: GitlabCall, project: Project): Package => {
  const found = project.packages.find((one) => one.id === call.params['package_id']);
  if (!found) throw notFound('Package');
  return found;
};

const show: GitlabRoute = {
  params: { package_id: required(integer) },
  run(call) {
    const project = readablePackages(call);
    return ok(packageJson(call, project, requirePackage(call, project)));
  },
};

/** There is no content to sum up; the name stands in for it. */
function sumsOf(name: string) {
  const sum = (algorithm: string) => createHash(algorithm).update(name).digest('hex');
  return { file_md5: sum('md5'), file_sha1: sum('sha1'), file_sha256: sum('sha256') };
}

const listFiles: GitlabRoute = {
  params: { package_id: required(integer), ...PAGE },
  run(call) {
    const found = requirePackage(call, readablePackages(call));
    return paginated(call, found.files, (file) => ({
      ...file,
      package_id: found.id,
      created_at: found.created_at,
      ...sumsOf(file.file_name),
    }));
  },
};

export const packageRoutes = {
  'GET /api/v4/projects/:id/packages': list,
  'GET /api/v4/projects/:id/packages/:package_id': show,
  'GET /api/v4/projects/:id/packages/:package_id/package_files': listFiles,
};
