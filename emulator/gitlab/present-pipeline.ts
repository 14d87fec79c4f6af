import type { Json } from '../kernel/json';
import type { GitlabCall } from './call';
import { projectUrl, userById } from './present-repository';
import type { Pipeline, Project } from './state';

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
