import type { Params } from '../http/message';
import { textOf } from '../http/message';
import type { GitlabCall, GitlabRoute } from './call';
import { ok, timestamp } from './call';
import { resolveRef } from './history';
import { paginated } from './pages';
import { boolean, datetime, integer, oneOf, PAGE, required, text } from './parameters';
import { fullPipelineJson, pipelineJson } from './present-pipeline';
import { readablePipelines } from './projects';
import { forbidden, notFound } from './refusal';
import type { Pipeline, Project, Tag } from './state';
import { nextId, PIPELINE_STATUSES } from './state';

const RUNNING = [
  'created',
  'waiting_for_resource',
  'preparing',
  'waiting_for_callback',
  'running',
  'canceling',
];
const FINISHED = ['success', 'failed', 'canceled'];

const SOURCES =
  'unknown push web trigger schedule api external pipeline chat webide merge_request_event external_pull_request_event parent_pipeline ondemand_dast_scan ondemand_dast_validation security_orchestration_policy container_registry_push duo_workflow pipeline_execution_policy_schedule'.split(
    ' ',
  );

const SCOPES: Readonly<Record<string, (pipeline: Pipeline) => boolean>> = {
  running: (pipeline) => RUNNING.includes(pipeline.status),
  pending: (pipeline) => pipeline.status === 'pending',
  finished: (pipeline) => FINISHED.includes(pipeline.status),
  branches: (pipeline) => !pipeline.tag,
  tags: (pipeline) => pipeline.tag,
};

function matchesFilters(call: GitlabCall, pipeline: Pipeline): boolean {
  const { params, state } = call;
  const username = state.users.find((user) => user.id === pipeline.user_id)?.username ?? '';
  const { ref, sha, status, source } = pipeline;
  const has: Params = { ref, sha, status, source, username, name: '', yaml_errors: false };
  const scope = SCOPES[textOf(params['scope'])];
  return (
    Object.entries(has).every(([name, value]) => params[name] === undefined || params[name] === value) &&
    (scope?.(pipeline) ?? true)
  );
}

function withinTime(call: GitlabCall, pipeline: Pipeline): boolean {
  const { params } = call;
  return (['created', 'updated'] as const).every((event) => {
    const at = Date.parse(pipeline[`${event}_at`]);
    const [before, after] = [params[`${event}_before`], params[`${event}_after`]];
    return (
      (before === undefined || at < Date.parse(textOf(before))) &&
      (after === undefined || at > Date.parse(textOf(after)))
    );
  });
}

const ORDERS: Readonly<Record<string, (pipeline: Pipeline) => number | string>> = {
  id: (pipeline) => pipeline.id,
  status: (pipeline) => pipeline.status,
  ref: (pipeline) => pipeline.ref,
  updated_at: (pipeline) => pipeline.updated_at,
  user_id: (pipeline) => pipeline.user_id,
};

function sorted(call: GitlabCall, pipelines: readonly Pipeline[]): Pipeline[] {
  const key = ORDERS[textOf(call.params['order_by']) || 'id'] ?? ((pipeline: Pipeline) => pipeline.id);
  const sign = call.params['sort'] === 'asc' ? 1 : -1;
  return [...pipelines].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === right) return (a.id - b.id) * sign;
    return (left < right ? -1 : 1) * sign;
  });
}

const list: GitlabRoute = {
  params: {
    scope: oneOf(...Object.keys(SCOPES)),
    status: oneOf(...PIPELINE_STATUSES),
    ref: text,
    sha: text,
    username: text,
    name: text,
    source: oneOf(...SOURCES),
    yaml_errors: boolean,
    created_before: datetime,
    created_after: datetime,
    updated_before: datetime,
    updated_after: datetime,
    order_by: oneOf(...Object.keys(ORDERS)),
    sort: oneOf('asc', 'desc'),
    ...PAGE,
  },
  run(call) {
    const project = readablePipelines(call);
    const found = project.pipelines.filter((one) => matchesFilters(call, one) && withinTime(call, one));
    return paginated(call, sorted(call, found), (one) => pipelineJson(call, project, one));
  },
};

/** That of the commit the ref leads to now. Where there is none, the answer is that nobody may read it. */
const latest: GitlabRoute = {
  params: { ref: text },
  run(call) {
    const project = readablePipelines(call);
    const ref = textOf(call.params['ref']) || project.defaultBranch;
    const sha = resolveRef(project, ref)?.id;
    const [pipeline] = project.pipelines
      .filter((one) => one.ref === ref && one.sha === sha)
      .sort((a, b) => b.id - a.id);
    if (!pipeline) throw forbidden();
    return ok(fullPipelineJson(call, project, pipeline));
  },
};

const show: GitlabRoute = {
  params: { pipeline_id: required(integer) },
  run(call) {
    const project = readablePipelines(call);
    const pipeline = project.pipelines.find((one) => one.id === call.params['pipeline_id']);
    if (!pipeline) throw notFound();
    return ok(fullPipelineJson(call, project, pipeline));
  },
};

/** What pushing a tag sets off; it is over at once. */
export function startTagPipeline(call: GitlabCall, project: Project, tag: Tag): void {
  const status = call.state.settings.tagPipeline;
  if (status === 'none' || !project.ciEnabled) return;
  const at = timestamp(call);
  project.pipelines.push({
    id: nextId(call.state, 'pipelines'),
    iid: Math.max(0, ...project.pipelines.map((one) => one.iid)) + 1,
    sha: tag.sha,
    ref: tag.name,
    tag: true,
    status,
    source: 'push',
    user_id: call.user?.id ?? 1,
    created_at: at,
    updated_at: at,
  });
}

export const pipelineRoutes = {
  'GET /api/v4/projects/:id/pipelines': list,
  'GET /api/v4/projects/:id/pipelines/latest': latest,
  'GET /api/v4/projects/:id/pipelines/:pipeline_id': show,
};
