import { requireUser } from './authenticate';
import type { GitlabCall, GitlabRoute } from './call';
import { ok } from './call';
import { userJson } from './present-repository';
import { unauthorized } from './refusal';

const REVISION_LENGTH = 11;

const before = (call: GitlabCall): void => void requireUser(call);

const version: GitlabRoute = {
  before,
  run: (call) =>
    ok({
      version: call.state.settings.version,
      revision: '0f1e2d3c4b5a6978'.slice(0, REVISION_LENGTH),
      kas: { enabled: false, externalUrl: null, externalK8sProxyUrl: null, version: null },
      enterprise: call.state.settings.version.endsWith('-ee'),
    }),
};

const user: GitlabRoute = {
  before,
  run(call) {
    const me = requireUser(call);
    return ok({
      ...userJson(call, me),
      email: me.email,
      commit_email: me.email,
      created_at: '2024-01-08T09:00:00.000Z',
      bio: '',
      bot: false,
      two_factor_enabled: false,
      external: false,
      private_profile: false,
      can_create_group: false,
      can_create_project: false,
      projects_limit: 0,
      identities: [],
    });
  },
};

const tokenItself: GitlabRoute = {
  run(call) {
    const { token } = call;
    if (!token) throw unauthorized();
    return ok({
      id: token.id,
      name: token.name,
      revoked: token.revoked,
      created_at: token.created_at,
      description: null,
      scopes: token.scopes,
      user_id: token.user_id,
      last_used_at: null,
      active: true,
      expires_at: token.expires_at,
    });
  },
};

export const accountRoutes = {
  'GET /api/v4/version': version,
  'GET /api/v4/metadata': version,
  'GET /api/v4/user': user,
  'GET /api/v4/personal_access_tokens/self': tokenItself,
};
