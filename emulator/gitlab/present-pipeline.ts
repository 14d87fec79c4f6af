import type { Json } from '../kernel/json';
import type { GitlabCall } from './call';
import { projectUrl, userById } from './present-repository';
import type { Deployment, Environment, Pipeline, Project } from './state';

type JsonObject = Record<string, Json>;

const FINISHED = ['success', 'failed', 'canceled', 'skipped'];

export const pipelineJson = (call: GitlabCall, project: Project, pipeline: Pipeline): JsonObject => ({
  id: pipeline.id,
  iid: pipeline.iid,
  project_id: project.id,
  sha: pipeline.sha,
  ref: pipeline.ref,
  status: pipeline.status,
  source: pipeline.source,
  created_at: pipeline.created_at,
  updated_at: pipeline.updated_at,
  web_url: `${projectUrl(call, project)}/-/pipelines/${String(pipeline.id)}`,
  name: null,
});

function detailedStatus(project: Project, pipeline: Pipeline): JsonObject {
  const label = pipeline.status === 'success' ? 'passed' : pipeline.status;
  return {
    icon: `status_${pipeline.status}`,
    text: label.charAt(0).toUpperCase() + label.slice(1),
    label,
    group: pipeline.status,
    tooltip: label,
    has_details: true,
    details_path: `/${project.path}/-/pipelines/${String(pipeline.id)}`,
    illustration: null,
    favicon: `/assets/ci_favicons/favicon_status_${pipeline.status}.png`,
  };
}

export function fullPipelineJson(call: GitlabCall, project: Project, pipeline: Pipeline): JsonObject {
  const finished = FINISHED.includes(pipeline.status);
  const duration = Math.round((Date.parse(pipeline.updated_at) - Date.parse(pipeline.created_at)) / 1000);
  return {
    ...pipelineJson(call, project, pipeline),
    before_sha: '0'.repeat(40),
    tag: pipeline.tag,
    yaml_errors: null,
    user: userById(call, pipeline.user_id),
    started_at: pipeline.created_at,
    finished_at: finished ? pipeline.updated_at : null,
    committed_at: null,
    duration: finished ? duration : null,
    queued_duration: 1,
    coverage: null,
    detailed_status: detailedStatus(project, pipeline),
  };
}

export const environmentJson = (environment: Environment): JsonObject => ({
  id: environment.id,
  name: environment.name,
  slug: environment.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
  external_url: null,
  created_at: environment.created_at,
  updated_at: environment.created_at,
});

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
    environment: environment ? environmentJson(environment) : null,
    deployable: deployment.byPipeline ? jobJson(call, project, deployment) : null,
    status: deployment.status,
  };
}

function jobJson(call: GitlabCall, project: Project, deployment: Deployment): JsonObject {
  const pipeline = project.pipelines.find((one) => one.sha === deployment.sha);
  return {
    id: deployment.id,
    status: deployment.status,
    stage: 'deploy',
    name: 'deploy',
    ref: deployment.ref,
    tag: deployment.tag,
    created_at: deployment.created_at,
    pipeline: pipeline ? pipelineJson(call, project, pipeline) : null,
  };
}
