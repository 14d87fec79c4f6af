import { randomUUID } from 'node:crypto';
import type { Locator } from 'playwright-core';
import { SAMPLE_GITLAB_TOKEN } from '../../emulator/gitlab/sample-accounts';
import { deploymentsMessages } from '../../src/messages/sidebar-deployments';
import { contentMessages } from '../../src/messages/sidebar-plan-content';
import { pasteMessages } from '../../src/messages/sidebar-plan-paste';
import { releasesMessages, takeReleases } from '../../src/messages/sidebar-plan-releases';
import { requisiteMessages } from '../../src/messages/sidebar-plan-requisites';
import { runFormMessages } from '../../src/messages/sidebar-run-forms';
import { stepMessages } from '../../src/messages/sidebar-step';
import { verbNames } from '../../src/messages/verbs';
import { FINDING_CODES } from '../../src/domain/dates/verdict';
import type { Company } from './company';
import { ENGINEER, planOf, startCompany } from './company';
import { post } from './workspace-page';

const DIBA = 'Soffid/addons/diba';
const content = contentMessages.es;
const words = releasesMessages.es;

const connect = (company: Company): Promise<unknown> =>
  post(company.emulator, '/script/run', {
    function: 'connect',
    arguments: [
      {
        requestId: randomUUID(),
        system: 'gitlab',
        address: 'https://gitlab.example',
        token: SAMPLE_GITLAB_TOKEN,
      },
    ],
    user: 'admin@soffid.example',
  });

describe('releases in GitLab', () => {
  let company: Company;
  const inSidebar = (selector: string): Locator => company.shown.sidebar.locator(selector);

  beforeAll(async () => {
    company = await startCompany('2026-12-01T10:00:00+01:00');
    expect(await connect(company)).toMatchObject({ result: { ok: true } });
  });

  afterAll(() => company.stop());

  it('flag a later version, suggest it while typing, and put it there with a click', async () => {
    const { shown, button } = company;
    await company.openLog();
    await shown.press(deploymentsMessages.es.newDeployment);
    await shown.fill(content.componentsBox, 'addon-diba 3.2.11');
    await shown.press(pasteMessages.es.read);
    await button(content.edit('addon-diba 3.2.11')).click();
    await shown.sidebar.getByLabel(words.project).fill('https://gitlab.example/Soffid/addons/diba/-/tags');

    await inSidebar('.card .odd').getByText('Hay una versión posterior, 3.2.12.').waitFor();
    expect(
      await inSidebar('datalist option').evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
    ).toEqual(['3.2.12', '3.2.11', '3.2.10']);
    await button(words.use('3.2.12')).click();
    await inSidebar('.card .odd').getByText('3.2.12').waitFor({ state: 'detached' });
    expect(await inSidebar('[name="components.0.version"]').inputValue()).toBe('3.2.12');
  });

  it('are the evidence of the released artifact once somebody takes what was seen', async () => {
    const { shown, button } = company;
    await shown.press(requisiteMessages.es.change);
    await inSidebar('.releases .sound').getByText('version-3.2.12 es la última').waitFor();
    await button(takeReleases.sound.es).click();
    expect(await inSidebar('[name="prerequisites.releasedArtifact.evidence"]').inputValue()).toBe(
      'GitLab, martes 1 de diciembre, 10:00. addon-diba 3.2.12: version-3.2.12 es la última, con pipeline, release y fichero.',
    );
    await company.planIt();
    await button(verbNames.start.es).waitFor();
  });

  it('that came out since have to be read before the start', async () => {
    const { shown, button } = company;
    const form = planOf({
      environments: ['PRO'],
      date: '2026-12-09',
      components: [{ name: 'addon-diba', version: '3.2.11', previousVersion: '3.2.10', gitlabProject: DIBA }],
    });
    const planned = await company.act({ ...form, acknowledged: [...FINDING_CODES] } as typeof form);
    await company.goTo('2026-12-09T17:00:00+01:00');
    await company.open(planned.deployment);
    await button(verbNames.start.es).click();
    const box = shown.sidebar.getByLabel('Hay una versión posterior a addon-diba 3.2.11: 3.2.12.');
    await box.waitFor();

    await button(runFormMessages.es.startSubmit).click();
    await shown.sidebar.getByText(stepMessages.es.acknowledge).first().waitFor();
    await box.check();
    await button(runFormMessages.es.startSubmit).click();
    await button(verbNames.delay.es).waitFor();

    const { deployment } = await company.view(planned.deployment.uid);
    expect(deployment.components[0]?.release).toMatchObject({
      version: '3.2.11',
      by: ENGINEER,
      findings: [{ code: 'newer', found: '3.2.12' }],
    });
  });
});
