import { randomUUID } from 'node:crypto';
import type { Fake } from '../http/fake';
import { createFake } from '../http/fake';
import type { FakeReply, FakeRequest, Params } from '../http/message';
import { isParams, mediaType } from '../http/message';
import { parseMultipartParams } from '../http/multipart-params';
import { parseNestedParams } from '../http/nested-params';
import { createRouter } from '../http/router';
import type { Json } from '../kernel/json';
import { accountRoutes } from './account-routes';
import { authenticate } from './authenticate';
import type { GitlabRoute } from './call';
import { deploymentRoutes } from './deployment-routes';
import { environmentRoutes } from './environment-routes';
import { freezeRoutes } from './freeze-routes';
import { packageRoutes } from './package-routes';
import { checkParams } from './parameters';
import { pipelineRoutes } from './pipeline-routes';
import { projectRoutes } from './project-routes';
import { frameworkError, isRefusal, unauthorized } from './refusal';
import { releaseRoutes } from './release-routes';
import { repositoryRoutes } from './repository-routes';
import { sampleProjects } from './sample-projects';
import type { GitlabSettings, GitlabState } from './state';
import { gitlabSettingsSchema } from './state';
import { tagRoutes } from './tag-routes';
import type { GitlabView } from './view';
import { viewProjects } from './view';

export interface FakeGitlabOptions {
  /** What is in it; without it, `sampleProjects()`. */
  readonly state?: GitlabState;
  /** Milliseconds since the epoch; without it, the real time. */
  readonly now?: () => number;
}

export type FakeGitlab = Fake<GitlabState, GitlabSettings, GitlabView>;

const route = createRouter<GitlabRoute>({
  ...accountRoutes,
  ...projectRoutes,
  ...tagRoutes,
  ...repositoryRoutes,
  ...releaseRoutes,
  ...pipelineRoutes,
  ...deploymentRoutes,
  ...environmentRoutes,
  ...freezeRoutes,
  ...packageRoutes,
});

function reply(status: number, json: Json, headers: Readonly<Record<string, string>> = {}): FakeReply {
  const id = randomUUID().replaceAll('-', '');
  return {
    status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'max-age=0, private, must-revalidate',
      vary: 'Origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'x-gitlab-meta': JSON.stringify({ correlation_id: id, version: '1' }),
      'x-request-id': id,
      'x-runtime': '0.01',
      ...headers,
    },
    body: JSON.stringify(json),
  };
}

function page(status: number, title: string): FakeReply {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!DOCTYPE html>\n<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`,
  };
}

function bodyParams(request: FakeRequest): Params {
  if (request.body === '' || request.method === 'GET') return {};
  const type = mediaType(request);
  if (type === '' || type === 'application/x-www-form-urlencoded') return parseNestedParams(request.body);
  if (type === 'multipart/form-data') return parseMultipartParams(request);
  if (type !== 'application/json') {
    throw frameworkError(415, `The provided content-type '${type}' is not supported.`);
  }
  try {
    // The one place where the text of a client becomes JSON.
    const parsed = JSON.parse(request.body) as Json;
    return isParams(parsed) ? parsed : {};
  } catch {
    throw frameworkError(400, 'message body does not match declared format');
  }
}

function answer(state: GitlabState, request: FakeRequest, now: number): FakeReply {
  const match = route(request.method, request.path);
  if (match.kind === 'unknown') throw frameworkError(404, '404 Not Found');
  if (match.kind === 'wrong-method') {
    const allow = ['OPTIONS', ...match.allowed, ...(match.allowed.includes('GET') ? ['HEAD'] : [])].join(
      ', ',
    );
    if (request.method === 'OPTIONS') return { status: 204, headers: { allow }, body: '' };
    throw frameworkError(405, '405 Not Allowed', { allow });
  }
  const query = parseNestedParams(request.query);
  const params = { ...query, ...bodyParams(request), ...match.params };
  const call = { ...authenticate(state, request, query, now), state, request, params, now };
  match.handler.before?.(call);
  const checked = checkParams(match.handler.params ?? {}, params);
  const result = match.handler.run({ ...call, params: checked });
  return 'json' in result ? reply(result.status, result.json, result.headers) : result;
}

function handle(state: GitlabState, request: FakeRequest, now: number): FakeReply {
  if (request.path === '/')
    return page(200, 'GitLab, emulated: there is an API here, and no user interface.');
  if (!request.path.startsWith('/api/')) return page(404, 'Not Found (404)');
  try {
    return answer(state, request, now);
  } catch (error) {
    if (isRefusal(error)) return reply(error.status, error.body, error.headers);
    throw error;
  }
}

/** A GitLab that refuses what GitLab refuses: https://docs.gitlab.com/api/rest/ */
export function createFakeGitlab(options: FakeGitlabOptions = {}): FakeGitlab {
  const state = options.state ?? sampleProjects();
  const now = options.now ?? Date.now;
  return createFake<GitlabSettings, GitlabState, GitlabView>({
    state,
    now,
    settings: gitlabSettingsSchema,
    handle: (request) => handle(state, request, now()),
    unauthorized: () => {
      const { status, body } = unauthorized();
      return reply(status, body);
    },
    view: () => viewProjects(state),
  });
}
