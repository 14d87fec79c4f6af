import { randomUUID } from 'node:crypto';
import type { FakeGitlab } from '../../emulator/gitlab/fake-gitlab';
import { createFakeGitlab } from '../../emulator/gitlab/fake-gitlab';
import { SAMPLE_GITLAB_TOKEN } from '../../emulator/gitlab/sample-accounts';
import type { Realms } from '../../emulator/kernel/realms';
import { FRESH_REALMS } from '../../emulator/kernel/realms';
import { createWorkspace } from '../../emulator/kernel/workspace';
import { tabOf, typeInto } from '../../emulator/sample/by-hand';
import { fetchFrom } from '../support/outside-fetch';
import type { Company } from './deployments';
import { createCompany } from './deployments';
import { ADMIN, ask, DIST, registryOf, valueOf } from './organisation';

export const GITLAB = 'https://gitlab.example';
export const DIBA = 'Soffid/addons/diba';

export interface ReleaseCompany extends Company {
  readonly gitlab: FakeGitlab;
  /** Hosts outside Google that were asked, a number for each round. */
  readonly rounds: number[];
}

interface Options {
  /** The folder of the built add-on. */
  readonly project?: string;
  readonly realms?: Realms;
  readonly isConnected?: boolean;
}

/** A company with a GitLab in reach, and connected to it unless it is said otherwise. */
export function createReleaseCompany(options: Options = {}): ReleaseCompany {
  const { project = DIST, realms = FRESH_REALMS, isConnected = true } = options;
  const company = createCompany(project, realms);
  const gitlab = createFakeGitlab({ now: () => company.workspace.now() });
  const reach = fetchFrom({ [GITLAB]: gitlab });
  const rounds: number[] = [];
  const workspace = createWorkspace({
    world: company.workspace.world,
    project,
    realms,
    fetch: (requests) => {
      rounds.push(requests.length);
      return reach(requests);
    },
  });
  const settings = tabOf(workspace.world, registryOf(workspace.world), 'Settings');
  typeInto(settings, 'Clave', 'gitlab-projects', { Valor: 'addon-* = Soffid/addons/*' });
  const request = { requestId: randomUUID(), system: 'gitlab', address: GITLAB, token: SAMPLE_GITLAB_TOKEN };
  if (isConnected) valueOf(ask(workspace, ADMIN, 'connect', request));
  rounds.length = 0;
  return { ...company, workspace, gitlab, rounds };
}
