import { randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { escapeHtml } from '../http/escape-html';
import type { FakeReply, FakeRequest } from '../http/message';
import type { Json } from '../kernel/json';
import type { Refusal } from './refusal';

const NO_CACHE = {
  'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
  pragma: 'no-cache',
  expires: '-1',
};

export const CROSS_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST, GET, PUT, DELETE, PATCH, OPTIONS',
  'access-control-max-age': '1728000',
  'access-control-allow-headers':
    'Content-Type, Depth, User-Agent, X-File-Size, X-Requested-With, If-Modified-Since, X-File-Name, Cache-Control, Accept-Language',
};

const JSON_TYPES = ['application/json', 'text/x-json', 'application/jsonrequest', 'application/*', '*/*'];

/**
 * Rails renders an error as JSON when `Accept` names it or is `*` + `/*` alone. A list that ends in that wildcard looks like a
 * browser's and gets a page, unless the request says it comes from a script in one. An address that ends in `.json` has said it.
 */
export function wantsJson(request: FakeRequest): boolean {
  if (request.path.endsWith('.json')) return true;
  const accept = request.headers['accept'];
  if (!accept) return false;
  const browserLike = /,\s*\*\/\*|\*\/\*\s*,/.test(accept);
  const fromScript = request.headers['x-requested-with']?.toLowerCase() === 'xmlhttprequest';
  if (browserLike && !fromScript) return false;
  return accept
    .split(',')
    .some((type) => JSON_TYPES.includes(type.split(';', 1)[0]?.trim().toLowerCase() ?? ''));
}

export function jsonReply(status: number, json: Json, headers: Record<string, string> = {}): FakeReply {
  return {
    status,
    headers: { ...NO_CACHE, 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(json),
  };
}

export function htmlReply(status: number, message: string, headers: Record<string, string> = {}): FakeReply {
  const title = `${String(status)}: ${STATUS_CODES[status] ?? ''}`;
  return {
    status,
    headers: { ...NO_CACHE, 'content-type': 'text/html; charset=utf-8', ...headers },
    body: `<!DOCTYPE html>\n<html lang="en">\n<head>\n  <title>${title}</title>\n</head>\n<body>\n  <div class="error"><h1>${title}</h1>\n  <div><p>${escapeHtml(message)}</p></div></div>\n</body>\n</html>\n`,
  };
}

/** An answer without JSON or page of its own: binary content, or nothing. */
export const rawReply = (
  contentType: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): FakeReply => ({
  status: 200,
  headers: { ...NO_CACHE, 'content-type': contentType, ...headers },
  body,
});

/** @param toAdmin whether the caller may see what a masked error hides */
export function refusalReply(refusal: Refusal, request: FakeRequest, toAdmin: boolean): FakeReply {
  const hidden = refusal.masked && !toAdmin;
  const error = hidden
    ? `Error ID ${randomBytes(6).toString('base64url')}: Please contact your administrator.`
    : refusal.error;
  const headers: Record<string, string> =
    refusal.status === 401 || refusal.status === 403 ? { 'x-failure': error } : {};
  if (!wantsJson(request)) return htmlReply(refusal.status, error, headers);
  return jsonReply(refusal.status, refusal.masked ? { error } : { error, error_human: error }, headers);
}

/** What the framework answers before Zammad sees the request. */
export function badRequest(request: FakeRequest): FakeReply {
  return wantsJson(request)
    ? jsonReply(400, { status: 400, error: 'Bad Request' })
    : htmlReply(400, 'Bad Request');
}
