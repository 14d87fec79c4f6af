import { emergencyMessages } from '../../src/messages/sidebar-emergency';
import { runMessages } from '../../src/messages/sidebar-run';
import { stepMessages } from '../../src/messages/sidebar-step';
import { verbNames } from '../../src/messages/verbs';
import type { DeploymentView } from '../../src/protocol/deployment-view';
import { button, field, goOn } from './controls';
import { fillPlan, openPlan, planning } from './plan-scenes';
import { begin, openDeployment } from './run-scenes';
import { deployments, startPreview, viewOf, withoutWarnings } from './sample-deployments';
import { aPlanning } from './sample-planning';
import { homes } from './sample-views';
import type { Scene } from './scenes';

const FORBIDDEN = {
  code: 'friday',
  severity: 'forbidden',
  party: 'Barcelona',
  date: '2026-12-04',
  causeDay: '2026-12-04',
  cause: '',
} as const;

/** A Start mail on a day on which it is forbidden to deploy. */
export const forbiddenPreview = { ...withoutWarnings(startPreview), verdict: { findings: [FORBIDDEN] } };

const seen =
  (view: DeploymentView): Scene['behaviours'] =>
  (language) => ({ home: { value: homes.log(language) }, deployment: { value: view } });

/** What cannot wait, what was forgotten, and what is opened again. */
export const emergencyScenes: Readonly<Record<string, Scene>> = {
  'emergency-form': {
    behaviours: planning(aPlanning),
    go: async (page, language) => {
      await openPlan(page, language);
      await fillPlan(page);
      await button(page, emergencyMessages[language].is).click();
      await goOn(page, language);
    },
  },
  'emergency-review': {
    behaviours: planning(aPlanning, { prepare: { value: forbiddenPreview } }),
    go: async (page, language) => {
      await openPlan(page, language);
      await fillPlan(page);
      await button(page, emergencyMessages[language].is).click();
      await field(page, 'reason').fill('La consola no arranca');
      await goOn(page, language);
      await page.getByRole('heading', { name: stepMessages[language].whatHappens }).waitFor();
      await button(page, emergencyMessages[language].submit).click();
    },
  },
  'emergency-close': {
    behaviours: seen(viewOf({ ...deployments.ended, type: 'emergency', agreement: null })),
    go: openDeployment,
  },
  'end-forgotten': {
    behaviours: seen(viewOf(deployments.ready, '2026-12-02T08:00:00.000Z')),
    go: begin('end'),
  },
  reopen: {
    behaviours: seen({ ...viewOf({ ...deployments.ended, state: 'closed' }), verbs: ['reopen'] }),
    go: async (page, language) => {
      await openDeployment(page);
      await page.getByText(runMessages[language].more).click();
      await button(page, verbNames.reopen[language]).click();
    },
  },
  untested: {
    behaviours: seen(
      viewOf(
        {
          ...deployments.planned,
          components: [{ name: 'addon-diba', version: '3.2.12', testedVersion: '3.2.11' }],
        },
        '2026-12-01T16:00:00.000Z',
      ),
    ),
    go: openDeployment,
  },
};
