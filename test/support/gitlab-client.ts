import { createFakeGitlab } from '../../emulator/gitlab/fake-gitlab';
import type { FakeGitlab } from '../../emulator/gitlab/fake-gitlab';
import { GITLAB_TOKENS } from '../../emulator/gitlab/sample-accounts';
import type { Project } from '../../emulator/gitlab/state';
import type { Answer, Ask } from './fake-client';
import { send } from './fake-client';

/** Where the fake's clock stands. */
export const NOW = Date.parse('2026-11-23T10:00:00.000Z');

export const PATH = {
  console: 'Soffid/console',
  diba: 'Soffid/addons/diba',
  scim: 'Soffid/addons/scim',
  noPipeline: 'Soffid/addons/avisos-consorci',
  failed: 'Soffid/plugins/connector-organismes',
  unreleased: 'Soffid/addons/pam-rotacion',
  noAsset: 'Soffid/workflows/biblioteques-programari',
  aside: 'Soffid/workflows/diputacio-aplicacions',
  guest: 'Soffid/addons/federation',
  hidden: 'Soffid/internal/laboratori',
} as const;

export interface GitlabClient {
  readonly gitlab: FakeGitlab;
  readonly url: string;
  /** With the sample token, which may read; `null` sends none. The path begins behind `/api/v4`. */
  ask(path: string, token?: keyof typeof GITLAB_TOKENS | null): Promise<Answer>;
  write(method: string, path: string, ask: Ask, token?: keyof typeof GITLAB_TOKENS): Promise<Answer>;
  project(path: string): Project;
}

/** `/projects/…` with the path as one part of the address. */
export const of = (path: string, rest = ''): string => `/projects/${encodeURIComponent(path)}${rest}`;

export async function startGitlab(): Promise<GitlabClient> {
  const gitlab = createFakeGitlab({ now: () => NOW });
  const { url } = await gitlab.listen(0);
  const headers = (token: keyof typeof GITLAB_TOKENS | null): Record<string, string> =>
    token ? { 'PRIVATE-TOKEN': GITLAB_TOKENS[token] } : {};
  return {
    gitlab,
    url,
    ask: (path, token = 'readApi') => send(`${url}/api/v4${path}`, 'GET', { headers: headers(token) }),
    write: (method, path, ask, token = 'api') =>
      send(`${url}/api/v4${path}`, method, { ...ask, headers: { ...headers(token), ...ask.headers } }),
    project: (path) => gitlab.state.projects.find((one) => one.path === path)!,
  };
}
