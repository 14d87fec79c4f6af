import { textOf } from '../http/message';
import { requireUser } from './authenticate';
import type { GitlabCall, GitlabRoute } from './call';
import { created, ok, timestamp } from './call';
import { paginated } from './pages';
import { boolean, datetime, integer, oneOf, PAGE, required, text } from './parameters';
import { deploymentExtended, deploymentJson } from './present-deployment';
import { requireLevel, requireProject } from './projects';
import { apiError, forbidden, notFound } from './refusal';
import type { Deployment, Environment, Project } from './state';
import { DEVELOPER, nextId, REPORTER } from './state';

const before = (call: GitlabCall): void => void requireUser(call);

const FILTER_STATUSES = ['created', 'running', 'success', 'failed', 'canceled', 'skipped', 'blocked'];
const WRITABLE_STATUSES = oneOf('running', 'success', 'failed', 'canceled');
const FINISHED = ['success', 'failed', 'canceled'];
const EVENTS: Readonly<Record<string, string>> = {
  running: 'run',
  success: 'succeed',
  failed: 'drop',
  canceled: 'cancel',
};

export function readableDeployments(call: GitlabCall): Project {
  const project = requireProject(call);
  requireLevel(call, project, REPORTER, true);
  return project;
}

function requireDeployment(call: GitlabCall, project: Project): Deployment {
  const deployment = project.deployments.find((one) => one.id === call.params['deployment_id']);
  if (!deployment) throw notFound();
  return deployment;
}

const list: GitlabRoute = {
  before,
  params: {
    order_by: oneOf('id', 'iid', 'created_at', 'updated_at', 'finished_at', 'ref'),
    sort: oneOf('asc', 'desc'),
    environment: text,
    status: oneOf(...FILTER_STATUSES),
    updated_after: datetime,
    updated_before: datetime,
    ...PAGE,
  },
  run(call) {
    const project = readableDeployments(call);
    const { environment, status, sort } = call.params;
    const named = project.environments.find((one) => one.name === environment);
    const found = project.deployments
      .filter((one) => environment === undefined || one.environment_id === named?.id)
      .filter((one) => status === undefined || one.status === status)
      .sort((a, b) => (a.id - b.id) * (sort === 'desc' ? -1 : 1));
    return paginated(call, found, (one) => deploymentJson(call, project, one));
  },
};

const show: GitlabRoute = {
  before,
  params: { deployment_id: required(integer) },
  run(call) {
    const project = readableDeployments(call);
    return ok(deploymentExtended(call, project, requireDeployment(call, project)));
  },
};

function environmentNamed(call: GitlabCall, project: Project, name: string): Environment {
  const known = project.environments.find((one) => one.name === name);
  if (known) return known;
  const environment = { id: nextId(call.state, 'environments'), name, created_at: timestamp(call) };
  project.environments.push(environment);
  return environment;
}

const create: GitlabRoute = {
  before,
  params: {
    environment: required(text),
    sha: required(text),
    ref: required(text),
    tag: required(boolean),
    status: required(WRITABLE_STATUSES),
  },
  run(call) {
    const user = requireUser(call);
    const project = requireProject(call);
    requireLevel(call, project, DEVELOPER);
    const { environment, sha, ref, tag, status } = call.params;
    const deployment: Deployment = {
      id: nextId(call.state, 'deployments'),
      iid: Math.max(0, ...project.deployments.map((one) => one.iid)) + 1,
      environment_id: environmentNamed(call, project, textOf(environment)).id,
      ref: textOf(ref),
      sha: textOf(sha),
      tag: tag === true,
      status: textOf(status),
      user_id: user.id,
      byPipeline: false,
      created_at: timestamp(call),
      updated_at: timestamp(call),
    };
    project.deployments.push(deployment);
    return created(deploymentExtended(call, project, deployment));
  },
};

const update: GitlabRoute = {
  before,
  params: { deployment_id: required(integer), status: required(WRITABLE_STATUSES) },
  run(call) {
    const project = readableDeployments(call);
    const deployment = requireDeployment(call, project);
    requireLevel(call, project, DEVELOPER);
    if (deployment.byPipeline) {
      throw forbidden('Deployments created using GitLab CI can not be updated using the API');
    }
    const status = textOf(call.params['status']);
    if (FINISHED.includes(deployment.status)) {
      throw apiError(400, { status: [`cannot transition via "${EVENTS[status] ?? status}"`] });
    }
    deployment.status = status;
    deployment.updated_at = timestamp(call);
    return ok(deploymentExtended(call, project, deployment));
  },
};

export const deploymentRoutes = {
  'GET /api/v4/projects/:id/deployments': list,
  'POST /api/v4/projects/:id/deployments': create,
  'GET /api/v4/projects/:id/deployments/:deployment_id': show,
  'PUT /api/v4/projects/:id/deployments/:deployment_id': update,
};
