import type { ApiErrorDetails, ScriptFailure } from '../kernel/errors';
import { isScriptFailure, notEmulated } from '../kernel/errors';
import type { Json } from '../kernel/json';
import type { Call, HttpAnswer, HttpRequest } from '../kernel/operation';
import { answerBatch, isBatch } from './url-fetch-batch';
import { findRoute } from './url-fetch-routes';

/** Whether Google answers there itself; such a host is never asked over the network. */
export const isGoogle = (url: URL): boolean => /(^|\.)(googleapis|google)\.com$/.test(url.hostname);

export const headerOf = (request: HttpRequest, name: string): string | undefined =>
  Object.entries(request.headers).find(([key]) => key.toLowerCase() === name)?.[1];

function jsonAnswer(status: number, body: Json): HttpAnswer {
  const text = status === 204 ? '' : JSON.stringify(body);
  const headers = { 'Content-Type': 'application/json; charset=UTF-8' };
  return { status, headers, body: Buffer.from(text).toString('base64') };
}

function refusal({ code, message, reason }: ApiErrorDetails): HttpAnswer {
  return jsonAnswer(code, { error: { code, message, errors: [{ domain: 'global', reason, message }] } });
}

const UNAUTHENTICATED: ApiErrorDetails = {
  code: 401,
  message:
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
  reason: 'authError',
};

const INSUFFICIENT: ApiErrorDetails = {
  code: 403,
  message: 'Request had insufficient authentication scopes.',
  reason: 'insufficientPermissions',
};

/** Parameters of every Google method that change only how the answer is written. */
const WRITING_ONLY = ['alt', 'prettyPrint', 'key'];
/** Parameters that are lists even when there is one of them. */
const LISTS = ['ranges'];

function queryOf(url: URL): Record<string, Json> {
  const query: Record<string, Json> = {};
  for (const name of new Set(url.searchParams.keys())) {
    if (WRITING_ONLY.includes(name)) continue;
    const values = url.searchParams.getAll(name);
    query[name] = values.length > 1 || LISTS.includes(name) ? values : (values[0] ?? '');
  }
  return query;
}

function argumentsOf(request: HttpRequest, url: URL, parameters: Readonly<Record<string, string>>): Json {
  const args: Record<string, Json> = { ...queryOf(url), ...parameters };
  const match = headerOf(request, 'if-match');
  if (match !== undefined) args['headers'] = { 'If-Match': match };
  if (request.method !== 'GET' && request.method !== 'DELETE') {
    const text = Buffer.from(request.body ?? '', 'base64').toString('utf8');
    args['resource'] = text.trim() === '' ? {} : (JSON.parse(text) as Json);
  }
  return args;
}

/** A refusal without details is about scopes, which REST tells in its own words; what is not emulated stays a failure. */
function refused(failure: ScriptFailure): HttpAnswer {
  if (failure.details) return refusal(failure.details);
  if (failure.name === 'Exception') return refusal(INSUFFICIENT);
  throw failure;
}

function delegate(call: Call, request: HttpRequest, url: URL): HttpAnswer {
  const routed = findRoute(request.method, url);
  if (!routed) throw notEmulated(`${request.method} ${url.origin}${url.pathname}`);
  let args: Json;
  try {
    args = argumentsOf(request, url, routed.parameters);
  } catch {
    return refusal({ code: 400, message: 'Parse Error', reason: 'parseError' });
  }
  try {
    const answer = call.delegate(routed.operation, args);
    return jsonAnswer(request.method === 'DELETE' ? 204 : 200, answer);
  } catch (error) {
    if (isScriptFailure(error)) return refused(error);
    throw error;
  }
}

/** Answers a request to one of Google's own hosts from the emulated services, under the token of the script's user. */
export function askGoogle(call: Call, request: HttpRequest): HttpAnswer {
  const url = new URL(request.url);
  const token = call.delegate('script.token', {}) as string; // That operation answers a text.
  if (headerOf(request, 'authorization') !== `Bearer ${token}`) {
    return refusal(UNAUTHENTICATED);
  }
  if (!isBatch(request.method, url)) return delegate(call, request, url);
  return answerBatch(request, (inner) => askGoogle(call, inner)) ?? refusal(UNREADABLE_BATCH);
}

const UNREADABLE_BATCH: ApiErrorDetails = {
  code: 400,
  message: 'The batch request could not be processed.',
  reason: 'badRequest',
};
