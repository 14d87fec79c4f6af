import { addProject } from './build-project';
import type { ProjectSketch, VersionSketch } from './build-project';
import { GITLAB_USERS, sampleGitlabTokens, sampleGitlabUsers } from './sample-accounts';
import type { GitlabState } from './state';
import { DEVELOPER, GUEST, MAINTAINER, REPORTER } from './state';

const TEAM_MEMBERS = {
  [String(GITLAB_USERS.robot)]: MAINTAINER,
  [String(GITLAB_USERS.bot)]: REPORTER,
  [String(GITLAB_USERS.engineer)]: MAINTAINER,
  [String(GITLAB_USERS.guest)]: GUEST,
};

const addon = (name: string, description: string): Omit<ProjectSketch, 'versions'> => ({
  path: `Soffid/addons/${name}`,
  description,
  defaultBranch: 'master',
  group: `com.soffid.iam.addons.${name.replaceAll('-', '')}`,
  artifact: `addon-${name}`,
  members: TEAM_MEMBERS,
});

const workflow = (name: string, description: string): Omit<ProjectSketch, 'versions'> => ({
  ...addon(name, description),
  path: `Soffid/workflows/${name}`,
  group: 'com.soffid.workflows',
  artifact: name,
});

const core = (name: string): ProjectSketch => ({
  path: `Soffid/${name}`,
  description: `Soffid ${name}`,
  defaultBranch: 'version-3.6',
  group: `com.soffid.iam.${name}`,
  artifact: `iam-${name}`,
  members: TEAM_MEMBERS,
  versions: [
    version('3.6.10', '2026-08-18T08:00:00.000Z', 'Faster search'),
    version('3.6.11', '2026-09-15T08:00:00.000Z', 'Correct the audit filter'),
    version('3.6.12', '2026-10-06T08:00:00.000Z', 'Update libraries'),
  ],
});

function version(number: string, at: string, work: string, rest: Partial<VersionSketch> = {}): VersionSketch {
  return { version: number, at, work, ...rest };
}

/** What is sound comes first in each; what can go wrong has a project of its own. */
const SKETCHES: readonly ProjectSketch[] = [
  core('console'),
  core('syncserver'),
  {
    // A newer version came out after the one that the procedure's mails deploy.
    ...addon('diba', 'Console add-on of the procedure’s example'),
    versions: [
      version('3.2.10', '2026-09-29T10:00:00.000Z', 'Treat organisms as units'),
      version('3.2.11', '2026-10-27T10:00:00.000Z', 'Send product notifications'),
      version('3.2.12', '2026-11-19T10:00:00.000Z', 'Keep accounts when somebody leaves'),
    ],
  },
  {
    ...addon('scim', 'SCIM server'),
    rest: { formerPaths: ['Soffid/scim'] },
    versions: [
      version('3.0.21', '2026-05-12T10:00:00.000Z', 'Page large results'),
      version('3.0.22', '2026-07-02T10:00:00.000Z', 'Filter by role'),
    ],
  },
  {
    // The tag's pipeline never ran.
    ...addon('avisos-consorci', 'Expiry notices'),
    versions: [
      version('1.4.1', '2026-07-14T10:00:00.000Z', 'Notice in Catalan'),
      version('1.4.2', '2026-09-17T10:00:00.000Z', 'Notice to managers', {
        pipeline: 'none',
        release: 'none',
      }),
    ],
  },
  {
    // The newest tag's pipeline failed.
    ...addon('connector-organismes', 'Connector to the register of organisms'),
    path: 'Soffid/plugins/connector-organismes',
    versions: [
      version('2.1.0', '2026-08-10T10:00:00.000Z', 'Read the tree of organisms'),
      version('2.1.1', '2026-09-14T10:00:00.000Z', 'Follow moves between organisms'),
      version('2.1.2', '2026-10-22T10:00:00.000Z', 'Surnames with a hyphen'),
      version('2.1.3', '2026-11-17T10:00:00.000Z', 'Retry on time-outs', {
        pipeline: 'failed',
        release: 'none',
      }),
    ],
  },
  {
    // Work that was pushed and not released, and a snapshot.
    ...addon('pam-rotacion', 'Rotation of privileged passwords'),
    versions: [
      version('1.8.0', '2026-10-30T10:00:00.000Z', 'Rotate on demand'),
      version('1.9.0-SNAPSHOT', '2026-11-12T10:00:00.000Z', 'Rotate in windows', { release: 'none' }),
    ],
    unreleased: ['Rotate the oil mill’s servers', 'Log each rotation'],
  },
  {
    // A release that holds no file, and no pipelines that could be read.
    ...workflow('biblioteques-programari', 'Requests for software of libraries'),
    rest: { ciEnabled: false },
    versions: [
      version('3.2.1', '2026-10-20T10:00:00.000Z', 'Second approver', {
        pipeline: 'none',
        release: 'without-asset',
      }),
    ],
  },
  {
    // A lightweight tag on a branch that was never merged.
    ...workflow('diputacio-aplicacions', 'Requests for applications'),
    versions: [
      version('3.20', '2026-08-03T10:00:00.000Z', 'Ask for the cost centre'),
      version('3.21', '2026-10-21T10:00:00.000Z', 'Hotfix of the form', {
        lightweight: true,
        aside: 'hotfix-3.21',
      }),
    ],
  },
  {
    // Its code is for those who are more than guests.
    ...addon('federation', 'Identity provider'),
    defaultBranch: 'version-3',
    members: { ...TEAM_MEMBERS, [String(GITLAB_USERS.bot)]: GUEST },
    versions: [version('3.6.29', '2026-10-13T10:00:00.000Z', 'New login page')],
  },
  {
    ...addon('laboratori', 'Experiments'),
    path: 'Soffid/internal/laboratori',
    members: { [String(GITLAB_USERS.engineer)]: MAINTAINER },
    versions: [version('0.1.0', '2026-03-03T10:00:00.000Z', 'First try')],
  },
];

function emptyState(): GitlabState {
  return {
    settings: { version: '18.5.1-ee', compareTimeout: false, tagPipeline: 'success' },
    sequences: { projects: 40, pipelines: 9000, deployments: 300, environments: 20, freezePeriods: 2 },
    users: sampleGitlabUsers(),
    tokens: sampleGitlabTokens(),
    projects: [],
  };
}

/** A deployment that a pipeline's own job made, a freeze over the week-end, and a package. */
function furnish(state: GitlabState): void {
  const console = state.projects.find((project) => project.path === 'Soffid/console');
  const tag = console?.tags.at(-1);
  if (!console || !tag) return;
  const at = '2026-10-06T08:30:00.000Z';
  console.members[String(GITLAB_USERS.bot)] = DEVELOPER;
  console.environments.push({ id: 20, name: 'production/consorci-marina', created_at: at });
  console.deployments.push({
    id: 300,
    iid: 1,
    environment_id: 20,
    ref: tag.name,
    sha: tag.sha,
    tag: true,
    status: 'success',
    user_id: GITLAB_USERS.robot,
    byPipeline: true,
    created_at: at,
    updated_at: at,
  });
  console.freezePeriods.push({
    id: 2,
    freeze_start: '0 23 * * 4',
    freeze_end: '0 7 * * 1',
    cron_timezone: 'Europe/Madrid',
    created_at: at,
    updated_at: at,
  });
  console.packages.push({
    id: 11,
    name: 'com/soffid/iam/console/iam-console',
    version: '3.6.12',
    package_type: 'maven',
    status: 'default',
    created_at: at,
    files: [{ id: 61, file_name: 'iam-console-3.6.12.war', size: 84_211_004 }],
  });
}

/** Add-ons, plug-ins and workflows as they are released: most are sound, and each way of not being so is there once. */
export function sampleProjects(): GitlabState {
  const state = emptyState();
  for (const sketch of SKETCHES) addProject(state, sketch);
  furnish(state);
  return state;
}
