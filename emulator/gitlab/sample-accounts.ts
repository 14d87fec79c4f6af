import { BOT, COMPANY_DOMAIN, TEAM } from '../sample/people';
import type { AccessToken, GitlabUser } from './state';

/** What a deployment tool is given: it reads the API of the projects it is a reporter of. */
export const SAMPLE_GITLAB_TOKEN = 'sample-gitlab-read-api';

/** One token for every way of being refused. */
export const GITLAB_TOKENS = {
  readApi: SAMPLE_GITLAB_TOKEN,
  /** May write, as a maintainer. */
  api: 'sample-gitlab-api',
  /** May clone, and use no API. */
  readRepository: 'sample-gitlab-read-repository',
  /** Its user is a guest. */
  guest: 'sample-gitlab-guest',
  /** Its user belongs to no project. */
  outsider: 'sample-gitlab-outsider',
  expired: 'sample-gitlab-expired',
  revoked: 'sample-gitlab-revoked',
} as const;

export const GITLAB_USERS = { robot: 1, bot: 2, engineer: 3, guest: 4, outsider: 5 } as const;

const user = (id: number, username: string, name: string, email: string): GitlabUser => ({
  id,
  username,
  name,
  email,
  state: 'active',
});

export const sampleGitlabUsers = (): GitlabUser[] => [
  user(GITLAB_USERS.robot, 'release', 'Release robot', `release@${COMPANY_DOMAIN}`),
  user(GITLAB_USERS.bot, 'deploy-bot', BOT.name, BOT.email),
  user(GITLAB_USERS.engineer, 'engineer', TEAM.engineer.name, TEAM.engineer.email),
  user(GITLAB_USERS.guest, 'manager', TEAM.manager.name, TEAM.manager.email),
  user(GITLAB_USERS.outsider, 'outsider', 'Otto Fremd', 'otto@partner.example'),
];

function token(id: number, text: string, userId: number, rest: Partial<AccessToken>): AccessToken {
  return {
    id,
    token: text,
    name: text,
    user_id: userId,
    scopes: ['read_api'],
    expires_at: '2027-06-30',
    revoked: false,
    created_at: '2026-06-30T09:00:00.000Z',
    ...rest,
  };
}

export const sampleGitlabTokens = (): AccessToken[] => [
  token(1, GITLAB_TOKENS.readApi, GITLAB_USERS.bot, {}),
  token(2, GITLAB_TOKENS.api, GITLAB_USERS.engineer, { scopes: ['api'] }),
  token(3, GITLAB_TOKENS.readRepository, GITLAB_USERS.bot, { scopes: ['read_repository'] }),
  token(4, GITLAB_TOKENS.guest, GITLAB_USERS.guest, { scopes: ['api'] }),
  token(5, GITLAB_TOKENS.outsider, GITLAB_USERS.outsider, { scopes: ['api'] }),
  token(6, GITLAB_TOKENS.expired, GITLAB_USERS.bot, { expires_at: '2026-01-31' }),
  token(7, GITLAB_TOKENS.revoked, GITLAB_USERS.bot, { revoked: true }),
];
