import type { Page } from 'playwright-core';
import type { Language } from '../../src/domain/language';
import type { Verb } from '../../src/domain/step';
import { datesMessages } from '../../src/messages/sidebar-dates';
import { deploymentsMessages } from '../../src/messages/sidebar-deployments';
import { planMessages } from '../../src/messages/sidebar-plan';
import { changeMessages } from '../../src/messages/sidebar-plan-changes';
import { peopleMessages } from '../../src/messages/sidebar-plan-people';
import { requisiteMessages } from '../../src/messages/sidebar-plan-requisites';
import type { PlanningView } from '../../src/protocol/deployment-view';
import { button, field, goOn } from './controls';
import { paste } from './paste';
import { begin } from './run-scenes';
import { deployments, offeredPreview, viewOf } from './sample-deployments';
import {
  aDraft,
  aFirstPlanning,
  aHalfDoneReceipt,
  aPlanning,
  aPlanPreview,
  aPlanReceipt,
  COMPONENTS,
  TICKETS,
} from './sample-planning';
import { aGitlabPlanning, aReleaseOf } from './sample-releases';
import { homes } from './sample-views';
import { byPau, colleagueSaves } from './sample-meanwhile';
import type { Scene } from './scenes';
import type { Behaviours } from './sidebar-page';

/** A sidebar beside a log in which somebody plans. */
export const planning =
  (view: PlanningView, more: Behaviours = {}) =>
  (language: Language): Behaviours => ({
    home: { value: homes.log(language) },
    planning: { value: view },
    prepare: { value: aPlanPreview },
    act: { value: aPlanReceipt },
    ...more,
  });

export async function openPlan(page: Page, language: Language): Promise<void> {
  await button(page, deploymentsMessages[language].newDeployment).click();
  await field(page, 'boxes.tickets').waitFor();
}

export async function pasteInto(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).focus();
  await paste(page, text);
}

/** The procedure's example, on a Tuesday. */
export async function fillPlan(page: Page): Promise<void> {
  await pasteInto(page, 'boxes.tickets', TICKETS);
  await pasteInto(page, 'boxes.components', COMPONENTS);
  await field(page, 'date').fill('2026-12-01');
}

async function reviewPlan(page: Page, language: Language): Promise<void> {
  await openPlan(page, language);
  await fillPlan(page);
  await goOn(page, language);
  await page.getByRole('heading', { name: planMessages[language].reviewTitle }).waitFor();
}

async function sendPlan(page: Page, language: Language): Promise<void> {
  await reviewPlan(page, language);
  await button(page, planMessages[language].submit).click();
}

/** The same log, beside which a lead sits. */
function asLead(language: Language) {
  const home = homes.log(language);
  return { ...home, viewer: { ...home.viewer, roles: ['lead' as const] } };
}

/** With everything open that is usually closed. */
async function openAll(page: Page, language: Language): Promise<void> {
  await button(page, peopleMessages[language].change).click();
  await button(page, requisiteMessages[language].change).click();
  await field(page, 'prerequisites.validated.state').selectOption('there');
  await field(page, 'agreement.state').selectOption('there');
}

/** Something that changes a deployment that is there. */
const changing = (deployment: (typeof deployments)[keyof typeof deployments] | typeof aDraft) =>
  planning(aPlanning, {
    deployment: { value: viewOf(deployment, aPlanning.now) },
    prepare: { value: offeredPreview },
  });

/** To the form of something that changes a deployment, which asks why. */
export const beginChange =
  (verb: Verb) =>
  async (page: Page, language: Language): Promise<void> => {
    await begin(verb)(page, language);
    await field(page, 'reason').waitFor();
  };

/** Every state of the forms that plan, change, move and record. */
export const planScenes: Readonly<Record<string, Scene>> = {
  'plan-loading': { behaviours: planning(aPlanning, { planning: 'silent' }), go: clickNew },
  'plan-unreachable': {
    behaviours: planning(aPlanning, { planning: { error: 'NetworkError: HTTP 0' } }),
    go: clickNew,
  },
  plan: { behaviours: planning(aPlanning), go: openPlan },
  'plan-first': { behaviours: planning(aFirstPlanning), go: openPlan },
  'plan-filled': {
    behaviours: planning(aPlanning),
    go: async (page, language) => {
      await openPlan(page, language);
      await fillPlan(page);
    },
  },
  'plan-open': {
    behaviours: planning(aPlanning),
    go: async (page, language) => {
      await openPlan(page, language);
      await openAll(page, language);
    },
  },
  'plan-releases': {
    behaviours: planning(aGitlabPlanning, {
      releases: {
        value: {
          at: aPlanning.now,
          releases: [
            aReleaseOf('doubtful'),
            { ...aReleaseOf('silent'), name: 'addon-scim', project: 'Soffid/addons/scim' },
          ],
        },
      },
    }),
    go: async (page, language) => {
      await openPlan(page, language);
      await pasteInto(page, 'boxes.components', 'addon-diba 3.2.11\naddon-scim 3.2.11');
      await button(page, requisiteMessages[language].change).click();
      await page.locator('.releases .silent').waitFor();
      await page.locator('.card button').first().click();
    },
  },
  'plan-friday': {
    behaviours: planning(aPlanning),
    go: async (page, language) => {
      await openPlan(page, language);
      await field(page, 'date').fill('2026-12-04');
      await field(page, 'durationMinutes').fill('1 h 30');
    },
  },
  'plan-exception': {
    behaviours: (language) => ({ ...planning(aPlanning)(language), home: { value: asLead(language) } }),
    go: async (page, language) => {
      await openPlan(page, language);
      await field(page, 'date').fill('2026-12-07');
      await page.locator('summary', { hasText: datesMessages[language].exception }).click();
      await button(page, datesMessages[language].authorise).click();
    },
  },
  'plan-dates-failed': {
    behaviours: planning(aPlanning, { dates: { error: 'NetworkError: HTTP 0' } }),
    go: async (page, language) => {
      await openPlan(page, language);
      await field(page, 'date').fill('2026-12-07');
      await button(page, datesMessages[language].again).waitFor();
    },
  },
  'plan-unread': {
    behaviours: planning(aPlanning),
    go: async (page, language) => {
      await openPlan(page, language);
      await pasteInto(page, 'boxes.components', `Llista:\n${COMPONENTS}`);
      await pasteInto(page, 'boxes.tickets', 'https://intranet.vilanova.example/llista');
      await goOn(page, language);
    },
  },
  'plan-errors': {
    behaviours: planning(aFirstPlanning),
    go: async (page, language) => {
      await openPlan(page, language);
      await goOn(page, language);
    },
  },
  'plan-saved': {
    behaviours: planning(aPlanning, { act: { value: { view: viewOf(aDraft), problems: [] } } }),
    go: async (page, language) => {
      await openPlan(page, language);
      await fillPlan(page);
      await button(page, planMessages[language].saveDraft).click();
      await page.getByText(planMessages[language].saved).waitFor();
    },
  },
  'plan-review': { behaviours: planning(aPlanning), go: reviewPlan },
  'plan-done': {
    behaviours: planning(aPlanning),
    go: async (page, language) => {
      await sendPlan(page, language);
      await button(page, planMessages[language].open).waitFor();
    },
  },
  'plan-half-done': {
    behaviours: planning(aPlanning, { act: { value: aHalfDoneReceipt } }),
    go: async (page, language) => {
      await sendPlan(page, language);
      await button(page, planMessages[language].open).waitFor();
    },
  },
  edit: { behaviours: changing(deployments.planned), go: beginChange('edit') },
  'edit-meanwhile': {
    behaviours: changing(deployments.planned),
    go: async (page, language) => {
      await beginChange('edit')(page, language);
      await pasteInto(page, 'boxes.components', 'addon-diba 3.2.12');
      await field(page, 'reason').fill('Sale otra versión');
      const { components } = deployments.planned;
      const theirs = { components: [{ ...components[0]!, version: '3.2.13' }], backup: '' };
      await colleagueSaves(page, byPau(deployments.planned, theirs));
      await goOn(page, language);
      await page.locator('.theirs').waitFor();
    },
  },
  move: {
    behaviours: changing(deployments.planned),
    go: async (page, language) => {
      await beginChange('move')(page, language);
      await field(page, 'date').fill('2026-12-05');
    },
  },
  record: { behaviours: changing(deployments.planned), go: beginChange('record') },
  'record-draft-errors': {
    behaviours: changing(aDraft),
    go: async (page, language) => {
      await beginChange('record')(page, language);
      await goOn(page, language);
      await page.getByText(changeMessages[language].recordContent).waitFor();
    },
  },
};

async function clickNew(page: Page, language: Language): Promise<void> {
  await button(page, deploymentsMessages[language].newDeployment).click();
}
