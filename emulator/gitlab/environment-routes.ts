import { textOf } from '../http/message';
import { requireUser } from './authenticate';
import type { GitlabCall, GitlabRoute } from './call';
import { ok } from './call';
import { readableDeployments } from './deployment-routes';
import { paginated } from './pages';
import { integer, oneOf, PAGE, required, text } from './parameters';
import { deploymentJson, environmentJson } from './present-deployment';
import { notFound } from './refusal';

const before = (call: GitlabCall): void => void requireUser(call);

const list: GitlabRoute = {
  before,
  params: { name: text, search: text, states: oneOf('stopped', 'stopping', 'available'), ...PAGE },
  run(call) {
    const project = readableDeployments(call);
    const { name, search, states } = call.params;
    const found = project.environments
      .filter(() => states === undefined || states === 'available')
      .filter((one) => name === undefined || one.name === name)
      .filter((one) => one.name.includes(textOf(search)));
    return paginated(call, found, (one) => environmentJson(call, project, one));
  },
};

const show: GitlabRoute = {
  before,
  params: { environment_id: required(integer) },
  run(call) {
    const project = readableDeployments(call);
    const environment = project.environments.find((one) => one.id === call.params['environment_id']);
    if (!environment) throw notFound('Environment');
    const last = project.deployments.filter((one) => one.environment_id === environment.id).at(-1);
    return ok({
      ...environmentJson(call, project, environment),
      last_deployment: last ? deploymentJson(call, project, last) : null,
    });
  },
};

export const environmentRoutes = {
  'GET /api/v4/projects/:id/environments': list,
  'GET /api/v4/projects/:id/environments/:environment_id': show,
};
