import type { FakeRequest } from '../http/message';
import type { Identity } from './call';
import { matchesPermission, permissionsOfRoles } from './permissions';
import { forbidden, unauthorized } from './refusal';
import type { ZammadState, ZammadUser } from './state';

const LOGIN_FAILED =
  'Login failed. Have you double-checked your credentials and completed the email verification step?';

/** `Token token="x"`, `Token x`, `Bearer x` and `Bearer token=x` all carry x. */
function readToken(header: string): { scheme: string; secret: string } | null {
  const [, scheme, rest] = /^(Token|Bearer)\s+(.+)$/.exec(header) ?? [];
  if (!scheme || !rest) return null;
  const [first = ''] = rest.split(/[,;\t]/);
  const secret = first
    .replace(/^token=/, '')
    .replace(/^"(.*)"$/, '$1')
    .trim();
  return secret ? { scheme, secret } : null;
}

function readPassword(header: string): { login: string; password: string } | null {
  const [, encoded] = /^Basic\s+(\S+)$/i.exec(header) ?? [];
  if (!encoded) return null;
  const [login = '', ...password] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return { login, password: password.join(':') };
}

function byToken(state: ZammadState, header: string, today: string): Identity | null {
  const credentials = readToken(header);
  if (!credentials) return null;
  if (!state.settings.tokenAccess) throw forbidden('API token access disabled!');
  const token = state.tokens.find((one) => one.token === credentials.secret);
  const user = token && state.users.find((one) => one.id === token.user_id);
  // An unknown bearer token is taken for an OAuth token, and refused as one.
  if (!user && credentials.scheme === 'Bearer') throw unauthorized('The provided token is invalid.');
  if (!user) throw unauthorized("Can't find User for Token");
  if (token.expires_at && today >= token.expires_at) throw unauthorized('Not authorized (token expired)!');
  return { user, tokenPermissions: token.permissions };
}

function byPassword(state: ZammadState, header: string): Identity | null {
  const credentials = readPassword(header);
  if (!credentials) return null;
  if (!state.settings.passwordAccess) throw forbidden('API password access disabled!');
  const login = credentials.login.toLowerCase();
  const user = state.users.find((one) => one.login === login || one.email === login);
  if (!user || user.password === null || user.password !== credentials.password) {
    throw unauthorized('Invalid BasicAuth credentials');
  }
  return { user, tokenPermissions: null };
}

const has = (user: ZammadUser, permission: string): boolean =>
  matchesPermission(permissionsOfRoles(user.role_ids), permission);

function onBehalfOf(state: ZammadState, identity: Identity, request: FakeRequest): Identity {
  const wanted = request.headers['from'] ?? request.headers['x-on-behalf-of'];
  if (!wanted) return identity;
  if (!has(identity.user, 'admin.user')) {
    throw forbidden("Current user has no permission to use 'From'/'X-On-Behalf-Of'!");
  }
  const name = wanted.toLowerCase().trim();
  const user = state.users.find((one) => [String(one.id), one.login, one.email].includes(name));
  if (!user) throw forbidden(`No such user '${wanted}'`);
  return { ...identity, user };
}

/** @param now milliseconds since the epoch; a token expires with the UTC day */
export function authenticate(state: ZammadState, request: FakeRequest, now: number): Identity {
  const header = request.headers['authorization'] ?? '';
  const today = new Date(now).toISOString().slice(0, 10);
  const identity = byPassword(state, header) ?? byToken(state, header, today);
  if (!identity) throw forbidden('Authentication required');
  if (state.settings.maintenance && !has(identity.user, 'admin.maintenance')) {
    throw forbidden('Maintenance mode enabled!');
  }
  if (!identity.user.active) throw unauthorized(LOGIN_FAILED);
  return onBehalfOf(state, identity, request);
}
