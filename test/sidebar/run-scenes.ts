import type { Page } from 'playwright-core';
import type { Deployment } from '../../src/domain/deployment';
import type { Language } from '../../src/domain/language';
import { outcomeNames } from '../../src/messages/deployment-states';
import { checklistMessages } from '../../src/messages/sidebar-checklist';
import { meanwhileMessages } from '../../src/messages/sidebar-meanwhile';
import { outsideMessages } from '../../src/messages/sidebar-outside';
import { runFactsMessages } from '../../src/messages/sidebar-run-facts';
import { runFormMessages } from '../../src/messages/sidebar-run-forms';
import { runMessages } from '../../src/messages/sidebar-run';
import { stepMessages } from '../../src/messages/sidebar-step';
import { closeMessages } from '../../src/messages/sidebar-close';
import { verbNames } from '../../src/messages/verbs';
import type { OutsideView } from '../../src/protocol/outside-view';
import type { StepPreview } from '../../src/protocol/deployment-view';
import type { Verb } from '../../src/domain/step';
import { button, goOn } from './controls';
import {
  deployments,
  doneEffects,
  notices,
  offeredPreview,
  pendingMail,
  pendingRow,
  receiptOf,
  startMail,
  startPreview,
  viewOf,
  withoutWarnings,
} from './sample-deployments';
import { NOW } from './sample-lines';
import { byPau, colleagueSaves } from './sample-meanwhile';
import { someMails, someReplies } from './sample-mails';
import { homes } from './sample-views';
import type { Scene } from './scenes';
import type { Behaviours } from './sidebar-page';

const running =
  (deployment: Deployment, more: Behaviours = {}, now?: string) =>
  (language: Language): Behaviours => ({
    home: { value: homes.log(language) },
    deployment: { value: viewOf(deployment, now) },
    ...more,
  });

/** Opens the first of the home's deployments, whose view is what `running` says. */
export async function openDeployment(page: Page): Promise<void> {
  await page.locator('.deployment').first().click();
  await page.locator('.deployment-header').waitFor();
}

/** What that verb asks first, of the first of the home's deployments. */
export const begin =
  (verb: Verb) =>
  async (page: Page, language: Language): Promise<void> => {
    await openDeployment(page);
    const name = verbNames[verb][language];
    if (!(await button(page, name).isVisible()))
      await page.getByText(runMessages[language].more, { exact: true }).click();
    await button(page, name).click();
  };

async function confirming(page: Page, language: Language): Promise<void> {
  await page.getByRole('heading', { name: stepMessages[language].whatHappens }).waitFor();
}

const starting = (preview: StepPreview, act: Behaviours['act'] = 'silent') =>
  running(deployments.planned, { prepare: { value: preview }, act }, NOW);

async function start(page: Page, language: Language): Promise<void> {
  await begin('start')(page, language);
  await confirming(page, language);
}

const submitStart = (page: Page, language: Language) =>
  button(page, runFormMessages[language].startSubmit).click();

const refusedMail: StepPreview = {
  ...startPreview,
  mail: {
    template: 'start',
    content: { ...startMail, cc: [...startMail.cc, { name: '', address: 'ana@elsewhere.example' }] },
    findings: [
      { code: 'unknown-domain', severity: 'confirm', found: 'elsewhere.example' },
      { code: 'quota', severity: 'refused', found: '2' },
    ],
  },
};

const changedOutside: OutsideView = {
  row: {
    kind: 'changed',
    cells: [{ key: 'what', heading: 'Qué', theirs: 'Otra cosa', ours: 'Alta', seen: 'Otra cosa' }],
  },
  event: {
    kind: 'moved',
    title: 'Otro título',
    times: { start: '2026-12-09T16:00:00.000Z', end: '2026-12-09T16:15:00.000Z' },
  },
  bounces: [{ addresses: ['nuria@vilanova.example'], at: NOW, template: 'start' }],
  strays: [{ subject: 'Vilanova: despliegue en PRO (DEP-2026-0147)', kind: 'delay' }],
};

const failed = { error: 'NetworkError: HTTP 0' };

const started = receiptOf(
  deployments.planned,
  { ...deployments.running, effects: doneEffects, row: null },
  'start',
);

/** What is seen of a deployment that exists, from the start to the close. */
export const runScenes: Readonly<Record<string, Scene>> = {
  'run-planned': { behaviours: running(deployments.planned, {}, NOW), go: openDeployment },
  'run-facts': {
    behaviours: running(deployments.notReady, {}, NOW),
    go: async (page) => {
      await openDeployment(page);
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    },
  },
  'run-start': { behaviours: starting(startPreview), go: start },
  'run-start-findings': {
    behaviours: starting(refusedMail),
    go: async (page, language) => {
      await start(page, language);
      await page.locator('[name="mail.text"]').fill('Otro texto');
      await submitStart(page, language);
    },
  },
  'run-start-working': {
    behaviours: starting(withoutWarnings(startPreview)),
    go: async (page, language) => {
      await start(page, language);
      await submitStart(page, language);
    },
  },
  'run-start-failed': {
    behaviours: starting(withoutWarnings(startPreview), failed),
    go: async (page, language) => {
      await start(page, language);
      await submitStart(page, language);
      await page.getByRole('alert').waitFor();
    },
  },
  'run-start-unprepared': {
    behaviours: running(deployments.planned, { prepare: failed }, NOW),
    go: async (page, language) => {
      await begin('start')(page, language);
      await page.getByRole('alert').waitFor();
    },
  },
  'run-start-not-ready': { behaviours: running(deployments.notReady, {}, NOW), go: begin('start') },
  'run-start-early': { behaviours: running(deployments.tomorrow, {}, NOW), go: begin('start') },
  'run-started': {
    behaviours: starting(withoutWarnings(startPreview), { value: started }),
    go: async (page, language) => {
      await start(page, language);
      await submitStart(page, language);
      await page.locator('.told').waitFor();
    },
  },
  'run-checklist': { behaviours: running(deployments.running), go: openDeployment },
  'run-checklist-note': {
    behaviours: running(deployments.running, { act: failed }, '2026-12-01T16:22:00.000Z'),
    go: async (page, language) => {
      await openDeployment(page);
      const name = checklistMessages[language].other('Reiniciar consolas: 2');
      await button(page, name).click();
      await button(page, checklistMessages[language].failed).click();
      await page.locator('[name="deployment/3"]').check();
      await page.locator('.notice.warning').nth(1).waitFor();
    },
  },
  'run-rolling-back': { behaviours: running(deployments.goingBack), go: openDeployment },
  'run-pending': {
    behaviours: running({ ...deployments.running, effects: [pendingMail, pendingRow] }),
    go: async (page, language) => {
      await openDeployment(page);
      await button(page, runMessages[language].settleWaive).first().click();
    },
  },
  'run-outside': {
    behaviours: running(deployments.running, { outside: { value: changedOutside } }),
    go: async (page, language) => {
      await openDeployment(page);
      await page.locator('[name="outside.what"]').first().check();
      await button(page, outsideMessages[language].save).waitFor();
    },
  },
  'run-outside-unread': {
    behaviours: running(deployments.running, {
      outside: {
        value: { row: { kind: 'deleted' }, event: { kind: 'cannot-tell' }, bounces: null, strays: null },
      },
    }),
    go: openDeployment,
  },
  'run-delay': {
    behaviours: running(deployments.running),
    go: async (page, language) => {
      await begin('delay')(page, language);
      await page.getByLabel(runFormMessages[language].delayTime).check();
      await goOn(page, language);
    },
  },
  'run-roll-back': {
    behaviours: running(deployments.running, { prepare: { value: offeredPreview } }),
    go: async (page, language) => {
      await begin('roll-back')(page, language);
      await confirming(page, language);
    },
  },
  'run-roll-back-form': {
    behaviours: running(deployments.running, { prepare: { value: offeredPreview } }),
    go: async (page, language) => {
      await begin('roll-back')(page, language);
      await button(page, runFormMessages[language].rollBackMore).click();
    },
  },
  'run-cancel': { behaviours: running(deployments.planned, {}, NOW), go: begin('cancel') },
  'run-notify': { behaviours: running(deployments.planned, {}, NOW), go: begin('notify') },
  'run-end': {
    behaviours: running(deployments.ready),
    go: async (page, language) => {
      await begin('end')(page, language);
      await page.getByLabel(outcomeNames['completed-with-issues'][language]).check();
    },
  },
  'run-end-open': { behaviours: running(deployments.running), go: begin('end') },
  'run-ended': { behaviours: running(deployments.ended), go: openDeployment },
  'run-closing': {
    behaviours: running({ ...deployments.ended, effects: notices }),
    go: async (page, language) => {
      await openDeployment(page);
      await button(page, verbNames.close[language]).click();
    },
  },
  'run-too-late': {
    behaviours: running(deployments.running),
    go: async (page, language) => {
      await begin('delay')(page, language);
      await page.locator('[name="until"]').last().check();
      await colleagueSaves(page, byPau(deployments.running, { state: 'ended', outcome: 'aborted' }, 'end'));
      await goOn(page, language);
      await button(page, meanwhileMessages[language].discard).waitFor();
    },
  },
  'run-replies': {
    behaviours: running(deployments.ended, {
      prepare: { value: { ...withoutWarnings(startPreview), replies: someReplies } },
      mailThreads: { value: someMails },
    }),
    go: async (page, language) => {
      const words = closeMessages[language];
      await openDeployment(page);
      await button(page, verbNames.close[language]).click();
      await button(page, words.repliesSubmit).click();
      await button(page, words.chooseThread).click();
      await page.getByText('joan@llevant.example').waitFor();
    },
  },
  'run-looking-on': {
    behaviours: (language) => ({
      home: { value: homes.log(language) },
      deployment: { value: { ...viewOf(deployments.running), verbs: [] } },
    }),
    go: async (page, language) => {
      await openDeployment(page);
      await page.getByText(runFactsMessages[language].people).click();
    },
  },
};
