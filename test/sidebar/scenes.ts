import type { Page } from 'playwright-core';
import type { Language } from '../../src/domain/language';
import { auditMessages } from '../../src/messages/sidebar-audit';
import type { AuditView } from '../../src/protocol/audit';
import type { HomeView } from '../../src/protocol/home-view';
import { contactMessages } from '../../src/messages/sidebar-contacts';
import { customerMessages } from '../../src/messages/sidebar-customer';
import { homeMessages } from '../../src/messages/sidebar-home';
import { setUpMessages } from '../../src/messages/sidebar-set-up';
import { button, field, goOn } from './controls';
import { paste } from './paste';
import type { Behaviours } from './sidebar-page';
import { aSetUpPlan, anAdoptionPlan, homes } from './sample-views';

/** One thing to be seen in the sidebar, and how somebody gets there. */
export interface Scene {
  readonly behaviours: (language: Language) => Behaviours;
  readonly go?: (page: Page, language: Language) => Promise<void>;
}

export const RECIPIENTS = [
  'Para: "Puig, Marta" <marta.puig@vilanova.example>; Joan Soler <joan@llevant.example>',
  'CC: cau@vilanova.example; Aina Ferrer <aina.ferrer@company.example>; sin dirección',
].join('\n');

export async function fillCustomer(page: Page, language: Language): Promise<void> {
  const words = customerMessages[language];
  await field(page, 'name').fill('Port de Ponent');
  await field(page, 'place').fill('Palma');
  await field(page, 'managedBy').selectOption('delegated');
  await field(page, 'partner').fill('Llevant');
  await page.getByLabel(contactMessages[language].paste).focus();
  await paste(page, RECIPIENTS);
  await page.getByText(words.domains).waitFor();
}

const receipt = {
  key: 'port-de-ponent',
  name: 'Port de Ponent',
  url: 'https://docs.example/ponent',
  done: ['Se ha creado «Port de Ponent - Deployment log»', '«Port de Ponent» está en el registro'],
};

const home =
  (kind: keyof typeof homes) =>
  (language: Language): Behaviours => ({
    home: { value: homes[kind](language) },
  });

const FOUND: AuditView['findings'] = [
  ...(['altered', 'unsealed', 'repeated', 'unlinked', 'resumed'] as const).map((code, index) => ({
    code,
    row: 12 + index,
    subject: index === 1 ? '' : 'DEP-2026-0147',
  })),
  { code: 'missing', from: 3, to: 3 },
  { code: 'missing', from: 7, to: 9 },
  { code: 'head' },
];

export const lookingOn = (language: Language): HomeView => {
  const view = homes.registry(language);
  return { ...view, viewer: { ...view.viewer, roles: ['manager'] } };
};

const verified = (value: AuditView): Scene => ({
  behaviours: (language) => ({ home: { value: lookingOn(language) }, verifyAudit: { value } }),
  go: async (page, language) => {
    await button(page, auditMessages[language].verify).click();
    await page.getByRole('alert').waitFor();
  },
});

const newCustomer =
  (createCustomer: Behaviours['createCustomer'] = 'silent') =>
  (language: Language): Behaviours => ({
    home: { value: homes.registry(language) },
    createCustomer,
  });

async function openForm(page: Page, language: Language): Promise<void> {
  await button(page, homeMessages[language].newCustomer).click();
  await page.locator('[name="name"]').waitFor();
}

async function reviewCustomer(page: Page, language: Language): Promise<void> {
  await openForm(page, language);
  await fillCustomer(page, language);
  await goOn(page, language);
  await page.getByRole('heading', { name: customerMessages[language].reviewTitle, exact: true }).waitFor();
}

async function sendCustomer(page: Page, language: Language): Promise<void> {
  await reviewCustomer(page, language);
  await button(page, customerMessages[language].submit).click();
}

const adoption = (language: Language): Behaviours => ({
  home: { value: homes['unknown-log'](language) },
  planAdoption: { value: anAdoptionPlan(language) },
});

async function openAdoption(page: Page, language: Language): Promise<void> {
  await button(page, homeMessages[language].adopt).click();
  await page.locator('[name="sheetId"]').waitFor();
}

const setUp = (language: Language): Behaviours => ({
  home: { value: homes['not-set-up'](language) },
  planSetUp: { value: { ...aSetUpPlan, language } },
  setUp: {
    value: {
      done: aSetUpPlan.steps,
      registryUrl: 'https://docs.example/registry',
      templateUrl: 'https://docs.example/template',
    },
  },
});

async function openSetUp(page: Page, language: Language): Promise<void> {
  await button(page, homeMessages[language].setUp).click();
  await page.locator('[name="companyName"]').waitFor();
}

async function sendSetUp(page: Page, language: Language): Promise<void> {
  await openSetUp(page, language);
  await page.locator('[name="companyName"]').fill('Company');
  await page.locator('[name="companyPlace"]').fill('Palma');
  await goOn(page, language);
  await button(page, setUpMessages[language].submit).click();
  await page.getByRole('heading', { name: setUpMessages[language].doneTitle }).waitFor();
}

/** Every view but those of deployments, and the states of the forms. */
export const scenes: Readonly<Record<string, Scene>> = {
  loading: { behaviours: () => ({ home: 'silent' }) },
  failed: { behaviours: () => ({ home: { error: 'Error code PERMISSION_DENIED.' } }) },
  'not-set-up': { behaviours: home('not-set-up') },
  'not-in-team': { behaviours: home('not-in-team') },
  elsewhere: { behaviours: home('elsewhere') },
  registry: { behaviours: home('registry') },
  'audit-whole': verified({ intact: 1234, findings: [], more: 0 }),
  'audit-changed': verified({ intact: 1230, findings: FOUND, more: 12 }),
  template: { behaviours: home('template') },
  log: { behaviours: home('log') },
  'unknown-log': { behaviours: home('unknown-log') },
  'duplicate-log': { behaviours: home('duplicate-log') },
  'new-customer': { behaviours: newCustomer(), go: openForm },
  'new-customer-errors': {
    behaviours: newCustomer(),
    go: async (page, language) => {
      await openForm(page, language);
      await goOn(page, language);
    },
  },
  'new-customer-filled': {
    behaviours: newCustomer(),
    go: async (page, language) => {
      await openForm(page, language);
      await fillCustomer(page, language);
    },
  },
  'new-customer-review': { behaviours: newCustomer(), go: reviewCustomer },
  'new-customer-working': { behaviours: newCustomer(), go: sendCustomer },
  'new-customer-failed': { behaviours: newCustomer({ error: 'NetworkError: HTTP 0' }), go: sendCustomer },
  'new-customer-done': { behaviours: newCustomer({ value: receipt }), go: sendCustomer },
  'set-up': { behaviours: setUp, go: openSetUp },
  'set-up-done': { behaviours: setUp, go: sendSetUp },
  'adopt-columns': { behaviours: adoption, go: openAdoption },
  'adopt-customer': {
    behaviours: adoption,
    go: async (page, language) => {
      await openAdoption(page, language);
      await goOn(page, language);
      await page.locator('[name="name"]').waitFor();
    },
  },
};
