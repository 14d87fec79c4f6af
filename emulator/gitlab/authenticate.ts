import type { FakeRequest, Params } from '../http/message';
import type { GitlabCall } from './call';
import { tokenError, unauthorized } from './refusal';
import type { AccessToken, GitlabState, GitlabUser } from './state';

export interface Identity {
  readonly user: GitlabUser | null;
  readonly token: AccessToken | null;
}

const secretOf = (request: FakeRequest, query: Params): string | null => {
  const { 'private-token': header, authorization } = request.headers;
  if (header) return header;
  const [, bearer] = /^Bearer\s+(\S+)$/i.exec(authorization ?? '') ?? [];
  if (bearer) return bearer;
  const parameter = query['private_token'] ?? query['access_token'];
  return typeof parameter === 'string' && parameter ? parameter : null;
};

function requireValid(token: AccessToken, today: string): void {
  if (token.revoked) {
    throw tokenError(401, 'invalid_token', 'Token was revoked. You have to re-authorize from the user.');
  }
  if (token.expires_at && today >= token.expires_at) {
    const description = 'Token is expired. You can either do re-authorization or token refresh.';
    throw tokenError(401, 'invalid_token', description);
  }
}

function requireScope(token: AccessToken, accepted: readonly string[]): void {
  if (accepted.length === 0 || accepted.some((scope) => token.scopes.includes(scope))) return;
  const description = 'The request requires higher privileges than provided by the access token.';
  throw tokenError(403, 'insufficient_scope', description, accepted.join(' '));
}

/** Which scopes let a request in; none means any. */
export function acceptedScopes(method: string, path: string): string[] {
  if (path === '/api/v4/personal_access_tokens/self') return [];
  const reading = method === 'GET' ? ['api', 'read_api'] : ['api'];
  return path === '/api/v4/user' && method === 'GET' ? [...reading, 'read_user'] : reading;
}

/** @throws a 401 or 403 for a token that does not do; without a token the request is nobody's */
export function authenticate(state: GitlabState, request: FakeRequest, query: Params, now: number): Identity {
  const secret = secretOf(request, query);
  if (!secret) return { user: null, token: null };
  const token = state.tokens.find((one) => one.token === secret);
  const user = state.users.find((one) => one.id === token?.user_id);
  if (!token || !user) throw unauthorized();
  requireValid(token, new Date(now).toISOString().slice(0, 10));
  requireScope(token, acceptedScopes(request.method, request.path));
  if (user.state !== 'active') throw unauthorized();
  return { user, token };
}

/** GitLab's `authenticate!`. */
export function requireUser(call: GitlabCall): GitlabUser {
  if (!call.user) throw unauthorized();
  return call.user;
}
