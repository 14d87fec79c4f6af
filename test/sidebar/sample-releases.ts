import type { PlanningView } from '../../src/protocol/deployment-view';
import type { ReleaseView } from '../../src/protocol/releases';
import { aPlanning } from './sample-planning';

/** With a GitLab that is connected. */
export const aGitlabPlanning: PlanningView = {
  ...aPlanning,
  gitlab: { host: 'gitlab.example', rules: [{ component: 'addon-*', project: 'Soffid/addons/*' }] },
};

const LINES: Readonly<Record<ReleaseView['state'], readonly string[]>> = {
  sound: ['version-3.2.11 es la última.'],
  doubtful: ['Hay una versión posterior, 3.2.12.', 'No tiene pipeline.'],
  silent: ['Desde aquí no se llega a GitLab.'],
  typing: [],
};

const FINDINGS: Readonly<Record<ReleaseView['state'], NonNullable<ReleaseView['seen']>['findings']>> = {
  sound: [],
  doubtful: [
    { code: 'no-pipeline', found: '' },
    { code: 'newer', found: '3.2.12', at: '2026-11-19T10:01:00.000Z' },
  ],
  silent: [{ code: 'unreachable', found: '' }],
  typing: [],
};

/** Of addon-diba, when the sidebar asks. */
export const aReleaseOf = (state: ReleaseView['state'], version = '3.2.11'): ReleaseView => ({
  name: 'addon-diba',
  version,
  project: 'Soffid/addons/diba',
  state,
  lines: LINES[state],
  newer: state === 'doubtful' ? '3.2.12' : '',
  url: `https://gitlab.example/Soffid/addons/diba/-/tags/version-${version}`,
  versions: state === 'silent' ? [] : ['3.2.12', '3.2.11'],
  seen: state === 'typing' ? null : { version, at: '2026-11-24T09:00:00.000Z', findings: FINDINGS[state] },
});
