import type { Page } from 'playwright-core';
import * as v from 'valibot';
import type { Deployment } from '../../src/domain/deployment';
import { PrepareSchema } from '../../src/protocol/deployment-requests';
import { forbiddenPreview } from './emergency-scenes';
import { begin, openDeployment } from './run-scenes';
import { fillPlan, openPlan, planning } from './plan-scenes';
import { deployments, receiptOf, startPreview, viewOf, withoutWarnings } from './sample-deployments';
import { aPlanning } from './sample-planning';
import { homes } from './sample-views';
import { sidebarPerTest } from './sidebar-per-test';
import type { Behaviours } from './sidebar-page';

const sidebar = sidebarPerTest();
const { button, heading, field, described } = sidebar;
let page: Page;

const KEY = { code: 'friday', party: 'Barcelona', date: '2026-12-04', causeDay: '2026-12-04' };

const begun = receiptOf(deployments.planned, { ...deployments.running, type: 'emergency' }, 'emergency');

const prepared = async () =>
  (await sidebar.calls('prepare')).map(([request]) => v.parse(PrepareSchema, request).step);

async function open(deployment: Deployment, more: Behaviours = {}, now?: string): Promise<void> {
  page = await sidebar.open({
    home: { value: homes.log('es') },
    deployment: { value: viewOf(deployment, now) },
    prepare: { value: withoutWarnings(startPreview) },
    ...more,
  });
}

describe('an emergency', () => {
  it('asks for no date but for a reason, has what is forbidden read, and starts with one confirmation', async () => {
    page = await sidebar.open(
      planning(aPlanning, { prepare: { value: forbiddenPreview }, act: { value: begun } })('es'),
    );
    await openPlan(page, 'es');
    await fillPlan(page);
    await button('Es una emergencia').click();
    expect(await field('date').count()).toBe(0);
    await button('Continuar').click();
    expect(await described('reason')).toContain('Rellene este campo.');
    await field('reason').fill('La consola no arranca');
    await button('Continuar').click();
    await heading('Emergencia').waitFor();
    await button('Empezar ya y avisar').click();
    expect(await sidebar.acts()).toEqual([]);
    await field('acknowledged.friday').check();
    await button('Empezar ya y avisar').click();
    await page.locator('.deployment-header').waitFor();
    const [{ step, mail }] = (await sidebar.acts()) as [Awaited<ReturnType<typeof sidebar.acts>>[number]];

    expect(step).toMatchObject({ verb: 'emergency', keys: [KEY], reason: 'La consola no arranca' });
    expect(mail).toMatchObject({ how: 'send' });
  });

  it('keeps its reason when it turns out to be none, and plans as ever', async () => {
    page = await sidebar.open(planning(aPlanning)('es'));
    await openPlan(page, 'es');
    await fillPlan(page);
    await button('Es una emergencia').click();
    await field('reason').fill('Quizá');
    await button('No es una emergencia').click();
    await button('Continuar').click();
    await heading('Revise y planifique').waitFor();

    expect(await prepared()).toEqual([expect.objectContaining({ verb: 'plan' })]);
    await button('Volver').click();
    await button('Es una emergencia').click();
    expect(await field('reason').inputValue()).toBe('Quizá');
  });

  it('may also be what was planned for later', async () => {
    await open(deployments.tomorrow, { prepare: { value: forbiddenPreview }, act: { value: begun } });
    await begin('emergency')(page, 'es');
    await field('reason').fill('No puede esperar');
    await button('Continuar').click();
    await field('acknowledged.friday').check();
    await button('Empezar ya y avisar').click();
    await page.locator('.deployment-header').waitFor();

    expect((await sidebar.acts())[0]?.step).toMatchObject({
      verb: 'emergency',
      keys: [KEY],
      form: { environments: ['Producció'], durationMinutes: 15 },
    });
  });

  it('says at the close what it owes, and sends the review', async () => {
    const owing: Deployment = { ...deployments.ended, type: 'emergency', agreement: null, mailThreads: [] };
    await open(owing, { act: { value: receiptOf(owing, { state: 'closed' }, 'close') } });
    await openDeployment(page);
    await page.getByText('Antes de cerrar esta emergencia falta').waitFor();
    await field('review').fill('Se llenó el disco');
    await button('Cerrar la tarea').click();
    await page.locator('.told').waitFor();
    expect(await page.getByText('sin guardar').count()).toBe(0);

    expect((await sidebar.acts())[0]?.step).toMatchObject({ verb: 'close', review: 'Se llenó el disco' });
  });
});

describe('what was forgotten', () => {
  it('is asked when it really ended, and told so', async () => {
    await open(deployments.ready, {}, '2026-12-02T08:00:00.000Z');
    await begin('end')(page, 'es');
    expect(await field('endedAt.date').inputValue()).toBe('2026-12-01');
    await button('Continuar').click();
    await field('endedAt.time').fill('17:20');
    await button('Continuar').click();
    await heading('Qué pasará').waitFor();

    expect(await prepared()).toEqual([
      expect.objectContaining({ verb: 'end', endedAt: { date: '2026-12-01', time: '17:20' } }),
    ]);
  });
});

describe('a mail that was sent already', () => {
  it('is not sent again', async () => {
    await open(deployments.planned, { act: { value: begun } }, '2026-12-01T16:00:00.000Z');
    await begin('start')(page, 'es');
    await button('Ya lo he enviado por mi cuenta').click();
    await page.locator('.deployment-header').waitFor();

    expect((await sidebar.acts())[0]?.mail).toMatchObject({ how: 'by-hand' });
  });
});

describe('a version that was not the one tested', () => {
  it('is told on the deployment and at its start', async () => {
    const components = [{ name: 'addon-diba', version: '3.2.12', testedVersion: '3.2.11' }];
    await open({ ...deployments.planned, components }, {}, '2026-12-01T16:00:00.000Z');
    await openDeployment(page);
    const words = page.getByText('addon-diba 3.2.12 (se probó 3.2.11)');
    await words.waitFor();
    await button('Empezar y avisar').click();
    await words.waitFor();
  });
});
