import type { Page } from 'playwright-core';
import type { Deployment } from '../../src/domain/deployment';
import type { Refused } from '../../src/protocol/reply';
import { viewOf } from './sample-deployments';
import { NOW } from './sample-lines';

const PAU = 'pau.vidal@company.example';

/** What the script answers to a step that was looked at before a colleague saved. */
export const changedMeanwhile: Refused = {
  ok: false,
  code: 'changed-meanwhile',
  message: 'Pau Vidal ha cambiado este despliegue mientras tanto.',
  fields: [],
};

/** As a colleague left it. */
export const byPau = (before: Deployment, part: Partial<Deployment>, verb = 'edit'): Deployment => ({
  ...before,
  ...part,
  rev: before.rev + 4,
  history: [...before.history, { at: NOW, by: PAU, verb, reason: '' }],
});

/** From now on the script says that it was changed, and what it is by then. */
export const colleagueSaves = (page: Page, deployment: Deployment): Promise<void> =>
  page.evaluate(
    ([view, refused]) => {
      const { behaviours } = window.sidebarStub;
      const now = { deployment: { value: view }, prepare: { reply: refused } };
      Object.assign(window.sidebarStub, { behaviours: { ...behaviours, ...now } });
    },
    [viewOf(deployment), changedMeanwhile] as const,
  );
