import type { Json } from '../kernel/json';
import type { GitlabCall } from './call';
import { pipelineJson } from './present-pipeline';
import { projectBasics } from './present-project';
import { commitById, projectUrl, userById } from './present-repository';
import type { Deployment, Environment, Project } from './state';

type JsonObject = Record<string, Json>;

const FINISHED = ['success', 'failed', 'canceled'];

const environmentBasics = (environment: Environment): JsonObject => ({
  id: environment.id,
  name: environment.name,
  slug: environment.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
  external_url: null,
  created_at: environment.created_at,
  updated_at: environment.created_at,
});

export const environmentJson = (
  call: GitlabCall,
  project: Project,
  environment: Environment,
): JsonObject => ({
  ...environmentBasics(environment),
  tier: /^prod/i.test(environment.name) ? 'production' : 'other',
  project: projectBasics(call, project),
  state: 'available',
  auto_stop_at: null,
  cluster_agent: null,
  kubernetes_namespace: null,
  flux_resource_path: null,
  description: null,
  auto_stop_setting: 'always',
});

/** Of a job that did nothing but deploy. */
function jobJson(call: GitlabCall, project: Project, deployment: Deployment): JsonObject {
  const pipeline = project.pipelines.find((one) => one.sha === deployment.sha);
  const finished = FINISHED.includes(deployment.status);
  return {
    id: deployment.id,
    status: deployment.status,
    stage: 'deploy',
    name: 'deploy',
    ref: deployment.ref,
    tag: deployment.tag,
    coverage: null,
    allow_failure: false,
    created_at: deployment.created_at,
    started_at: deployment.created_at,
    finished_at: finished ? deployment.updated_at : null,
    erased_at: null,
    duration: finished
      ? (Date.parse(deployment.updated_at) - Date.parse(deployment.created_at)) / 1000
      : null,
    queued_duration: 0.5,
    user: userById(call, deployment.user_id),
    commit: commitById(call, project, deployment.sha),
    pipeline: pipeline ? pipelineJson(call, project, pipeline) : null,
    web_url: `${projectUrl(call, project)}/-/jobs/${String(deployment.id)}`,
    project: { ci_job_token_scope_enabled: false },
    artifacts: [],
    runner: null,
    runner_manager: null,
    artifacts_expire_at: null,
    archived: false,
    tag_list: [],
  };
}

export function deploymentJson(call: GitlabCall, project: Project, deployment: Deployment): JsonObject {
  const environment = project.environments.find((one) => one.id === deployment.environment_id);
  return {
    id: deployment.id,
    iid: deployment.iid,
    ref: deployment.ref,
    sha: deployment.sha,
    created_at: deployment.created_at,
    updated_at: deployment.updated_at,
    user: userById(call, deployment.user_id),
    environment: environment ? environmentBasics(environment) : null,
    deployable: deployment.byPipeline ? jobJson(call, project, deployment) : null,
    status: deployment.status,
  };
}

/** One deployment alone: the enterprise edition adds who approved it, which nobody has to here. */
export const deploymentExtended = (
  call: GitlabCall,
  project: Project,
  deployment: Deployment,
): JsonObject => ({
  ...deploymentJson(call, project, deployment),
  ...(call.state.settings.version.endsWith('-ee')
    ? { pending_approval_count: 0, approvals: [], approval_summary: { rules: [] } }
    : {}),
});
