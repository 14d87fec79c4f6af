import type { Fake } from '../http/fake';
import { createFake } from '../http/fake';
import type { FakeReply, FakeRequest, Params } from '../http/message';
import { isParams, mediaType } from '../http/message';
import { parseMultipartParams } from '../http/multipart-params';
import { parseNestedParams } from '../http/nested-params';
import { createRouter } from '../http/router';
import type { Json } from '../kernel/json';
import { requirePermission } from './access';
import { articleRoutes } from './article-routes';
import { authenticate } from './authenticate';
import type { Identity, ZammadHandler } from './call';
import { ok } from './call';
import { checklistRoutes } from './checklists';
import { linkRoutes } from './links';
import { mentionRoutes } from './mentions';
import { mergeRoutes } from './merge-tickets';
import { matchesPermission, permissionsOfRoles } from './permissions';
import { groupModel, organizationModel, ticketPriorityModel, ticketStateModel } from './record-models';
import { recordRoutes } from './record-routes';
import { isRefusal, notFound, unauthorized } from './refusal';
import { badRequest, CROSS_ORIGIN, htmlReply, jsonReply, rawReply, refusalReply } from './reply';
import { sampleTickets } from './sample-tickets';
import type { ZammadSettings } from './settings';
import type { ZammadState } from './state';
import { zammadSettingsSchema } from './settings';
import { tagRoutes } from './tags';
import { textModuleModel } from './text-modules';
import { ticketRoutes } from './ticket-routes';
import { timeAccountingRoutes } from './time-accounting';
import { userRoutes } from './users';
import type { ZammadView } from './view';
import { viewTickets } from './view';

export interface FakeZammadOptions {
  /** What is in it; without it, `sampleTickets()`. */
  readonly state?: ZammadState;
  /** Milliseconds since the epoch; without it, the real time. */
  readonly now?: () => number;
}

export type FakeZammad = Fake<ZammadState, ZammadSettings, ZammadView>;

const version: ZammadHandler = (call) => {
  requirePermission(call, 'admin.version');
  return ok({ version: `${call.state.settings.version}.1` });
};

const route = createRouter<ZammadHandler>({
  ...ticketRoutes,
  ...articleRoutes,
  ...timeAccountingRoutes,
  ...mergeRoutes,
  ...tagRoutes,
  ...linkRoutes,
  ...mentionRoutes,
  ...checklistRoutes,
  ...userRoutes,
  ...recordRoutes(groupModel),
  ...recordRoutes(ticketStateModel),
  ...recordRoutes(ticketPriorityModel),
  ...recordRoutes(organizationModel),
  ...recordRoutes(textModuleModel),
  'GET /api/v1/version': version,
});

/** Only a body that says it is JSON is read as JSON; one that says nothing, or form, is read as a form. */
function bodyParams(request: FakeRequest): Params {
  if (request.body === '') return {};
  const type = mediaType(request);
  if (type === '' || type === 'application/x-www-form-urlencoded') return parseNestedParams(request.body);
  if (type === 'multipart/form-data') return parseMultipartParams(request);
  if (type !== 'application/json') return {};
  // The one place where the text of a client becomes JSON.
  const parsed = JSON.parse(request.body) as Json;
  return isParams(parsed) ? parsed : { _json: parsed };
}

/** Every address may end in the format that is wanted, whose name is no part of an id. */
const withoutFormat = (path: string): string => path.replace(/\.json$/, '');

const isAdmin = (identity: Identity | null): boolean =>
  identity !== null && matchesPermission(permissionsOfRoles(identity.user.role_ids), 'admin');

/** Before any credential is looked at. */
function frontDoor(state: ZammadState, request: FakeRequest): FakeReply | null {
  if (state.settings.httpsOnly) {
    const location = `${request.origin.replace(/^http:/, 'https:')}${request.path}${request.query && `?${request.query}`}`;
    return {
      ...htmlReply(301, `The document has moved to ${location}`),
      headers: { location, server: 'nginx', 'content-type': 'text/html' },
    };
  }
  if (request.method === 'OPTIONS') return rawReply('text/plain; charset=utf-8', '', CROSS_ORIGIN);
  if (request.method === 'GET' && request.path === '/') {
    return htmlReply(200, 'Zammad, emulated: there is an API here, and no user interface.');
  }
  return null;
}

function handle(state: ZammadState, request: FakeRequest, now: number): FakeReply {
  const early = frontDoor(state, request);
  if (early) return early;
  const match = route(request.method, withoutFormat(request.path));
  if (match.kind !== 'found') return refusalReply(notFound("This page doesn't exist."), request, false);
  let identity: Identity | null = null;
  let body: Params;
  try {
    body = bodyParams(request);
  } catch {
    return badRequest(request);
  }
  try {
    identity = authenticate(state, request, now);
    const params = { ...parseNestedParams(request.query), ...body, ...match.params };
    const answer = match.handler({ ...identity, state, request, params, now });
    return 'json' in answer ? jsonReply(answer.status, answer.json, CROSS_ORIGIN) : answer;
  } catch (error) {
    if (isRefusal(error)) return refusalReply(error, request, isAdmin(identity));
    throw error;
  }
}

/** A Zammad that refuses what Zammad refuses: https://docs.zammad.org/en/latest/api/intro.html */
export function createFakeZammad(options: FakeZammadOptions = {}): FakeZammad {
  const state = options.state ?? sampleTickets();
  const now = options.now ?? Date.now;
  return createFake<ZammadSettings, ZammadState, ZammadView>({
    state,
    now,
    settings: zammadSettingsSchema,
    handle: (request) => handle(state, request, now()),
    unauthorized: (request) => refusalReply(unauthorized("Can't find User for Token"), request, false),
    view: () => viewTickets(state),
  });
}
