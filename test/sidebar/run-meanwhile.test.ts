import type { Page } from 'playwright-core';
import type { Deployment } from '../../src/domain/deployment';
import type { Verb } from '../../src/domain/step';
import { beginChange, planning } from './plan-scenes';
import { begin, openDeployment } from './run-scenes';
import {
  deployments,
  doneEffects,
  offeredPreview,
  receiptOf,
  startPreview,
  viewOf,
  withoutWarnings,
} from './sample-deployments';
import { NOW } from './sample-lines';
import { byPau, changedMeanwhile } from './sample-meanwhile';
import { aPlanning } from './sample-planning';
import { sidebarPerTest } from './sidebar-per-test';
import type { Behaviours } from './sidebar-page';

const whole: Deployment = { ...deployments.planned, parties: aPlanning.lasts[0]!.parties };
const quiet = { ...offeredPreview, mail: null, mailIs: 'none' } as const;
const refused: Behaviours = { act: { reply: changedMeanwhile } };

const sidebar = sidebarPerTest();
const { button, field, list, acts } = sidebar;
let page: Page;

async function open(deployment: Deployment, more: Behaviours): Promise<void> {
  const behaviours = planning(aPlanning, {
    deployment: { value: viewOf(deployment, NOW) },
    prepare: { value: quiet },
    ...more,
  });
  page = await sidebar.open(behaviours('es'));
}

/** What the script says from now on: a colleague's record, and that a step over it is done. */
const nowIs = (deployment: Deployment, verb: Verb, more: Behaviours = {}) =>
  sidebar.behave({
    deployment: { value: viewOf(deployment, NOW) },
    act: { value: receiptOf(deployment, {}, verb) },
    ...more,
  });

const changes = () => page.locator('.notice .changes').first().locator('li').allInnerTexts();
const changed = () => page.getByText('Pau Vidal lo ha cambiado mientras tanto:').waitFor();

/** Changes the second component's version and says why. */
async function typeChange(version: string): Promise<void> {
  await button('Editar biblioteques programari 3.2.1').click();
  await field('components.1.version').fill(version);
  await field('reason').fill('Sale otra versión');
}

const others = (version: string, more: Partial<Deployment> = {}): Deployment =>
  byPau(whole, {
    components: [
      { ...whole.components[0]!, version: '3.2.12' },
      { ...whole.components[1]!, version },
    ],
    executor: 'pau.vidal@company.example',
    backup: '',
    ...more,
  });

describe('the second person to save a change', () => {
  async function refuse(now: Deployment): Promise<void> {
    await open(whole, refused);
    await beginChange('edit')(page, 'es');
    await typeChange('3.2.2');
    await button('Continuar').click();
    await button('Guardar los cambios').waitFor();
    await sidebar.behave({ deployment: { value: viewOf(now, NOW) } });
    await button('Guardar los cambios').click();
    await changed();
    await nowIs(now, 'edit');
  }

  it('sees what changed, keeps what was typed, and sends both after another look', async () => {
    await refuse(others('3.2.1'));

    expect(await changes()).toEqual([
      'Componentes: addon-diba 3.2.11 → 3.2.12',
      'Quién lo hace: Aina Ferrer → Pau Vidal',
      'Suplente: Pau Vidal → nada',
    ]);
    expect(await page.getByText('Los dos han cambiado lo mismo').count()).toBe(0);
    expect(await field('reason').inputValue()).toBe('Sale otra versión');
    await button('Continuar').click();
    expect(await acts()).toHaveLength(1);
    await button('Guardar los cambios').click();
    await page.locator('.told').waitFor();
    const [, second] = await acts();
    expect(second).toMatchObject({
      rev: 7,
      step: {
        reason: 'Sale otra versión',
        form: {
          executor: 'pau.vidal@company.example',
          components: [
            { name: 'addon-diba', version: '3.2.12' },
            { name: 'biblioteques programari', version: '3.2.2' },
          ],
        },
      },
    });
  });

  it('keeps their own of what both changed, and takes the colleague’s with a click', async () => {
    await refuse(others('3.2.3'));

    await page.getByText('Los dos han cambiado lo mismo').waitFor();
    expect(await field('components.1.version').inputValue()).toBe('3.2.2');
    await page.locator('.theirs', { hasText: 'La otra persona puso: 3.2.3' }).getByRole('button').click();
    expect(await field('components.1.version').inputValue()).toBe('3.2.3');
    expect(await page.getByText('La otra persona puso').count()).toBe(0);
  });

  it('sees it after a reload too, and when it is opened a day later', async () => {
    await open(whole, {});
    await beginChange('edit')(page, 'es');
    await typeChange('3.2.2');
    await page.reload();
    await nowIs(others('3.2.3'), 'edit');
    await beginChange('edit')(page, 'es');
    await changed();
    await page.reload();
    await nowIs(others('3.2.3'), 'edit');
    await beginChange('edit')(page, 'es');
    await changed();
    await page.getByText('Componentes: biblioteques programari. La otra persona puso: 3.2.3').waitFor();
    expect(await list('Componentes').nth(1).innerText()).toContain('biblioteques programari 3.2.2');
  });

  it('is not told of what they did not type over, and once it is saved nothing is left of it', async () => {
    await refuse(others('3.2.1'));
    await button('Continuar').click();
    await button('Guardar los cambios').click();
    await page.locator('.told').waitFor();
    await page.reload();
    await nowIs(others('3.2.1'), 'edit');
    await beginChange('edit')(page, 'es');

    expect(await field('reason').inputValue()).toBe('');
    expect(await page.getByText('mientras tanto').count()).toBe(0);
  });

  it('goes on at once where only something was carried out meanwhile', async () => {
    await open(whole, { ...refused });
    await beginChange('edit')(page, 'es');
    await typeChange('3.2.2');
    await sidebar.behave({
      prepare: { reply: changedMeanwhile },
      deployment: { value: viewOf({ ...whole, rev: 5, effects: doneEffects }, NOW) },
    });
    await button('Continuar').click();
    // The first look, the second one, and a third in vain: after it nothing is asked by itself.
    await page.waitForFunction(
      () => window.sidebarStub.calls.filter(({ name }) => name === 'prepare').length === 3,
    );
    await page.getByText('Pau Vidal ha cambiado este despliegue').waitFor();
    await sidebar.behave({ prepare: { value: quiet } });
    await button('Mirar de nuevo').click();
    await button('Guardar los cambios').waitFor();
  });
});

describe('a step without a form', () => {
  const started = receiptOf(deployments.planned, { ...deployments.running, effects: doneEffects }, 'start');
  const mail = () => page.locator('[name="mail.text"]');

  async function refuseStart(now: Deployment): Promise<void> {
    await open(deployments.planned, { ...refused, prepare: { value: withoutWarnings(startPreview) } });
    await begin('start')(page, 'es');
    await mail().fill('Mi texto');
    await sidebar.behave({ deployment: { value: viewOf(now, NOW) } });
    await button('Empezar y enviar el correo').click();
    await changed();
  }

  it('shows what changed over a new last look, with the text of its mail', async () => {
    const now = byPau(deployments.planned, { backup: '' });
    await refuseStart(now);

    expect(await changes()).toEqual(['Suplente: Pau Vidal → nada']);
    expect(await mail().inputValue()).toBe('Mi texto');
    await nowIs(now, 'start', { act: { value: started } });
    await button('Empezar y enviar el correo').click();
    await page.locator('.told').waitFor();
    const [first, second] = await acts();
    expect([first!.rev, second!.rev]).toEqual([3, 7]);
    expect(second!.mail!.content.text).toBe('Mi texto');
  });

  it('that a colleague made impossible says so, and keeps the text until it is discarded', async () => {
    const now = byPau(deployments.planned, { state: 'cancelled' }, 'cancel');
    await refuseStart(now);

    await page.getByText('Ya no se puede empezar: el despliegue está en estado «Cancelado».').waitFor();
    expect(await changes()).toEqual(['Estado: Planificado → Cancelado']);
    await page.getByText('Mi texto').waitFor();
    await button('Volver').last().click();
    await page.getByText('Quedó algo escrito sin guardar en «Empezar y avisar».').waitFor();
    await page.reload();
    await nowIs(now, 'start');
    await openDeployment(page);
    await button('Ver').click();
    await page.getByText('Mi texto').waitFor();
    await button('Descartar lo escrito').click();
    await page.locator('.deployment-header').waitFor();
    expect(await page.getByText('sin guardar').count()).toBe(0);
  });
});

it('a form that a colleague made impossible keeps what was typed in sight', async () => {
  const now = byPau(deployments.running, { state: 'ended', outcome: 'aborted' }, 'end');
  await open(deployments.running, { prepare: { reply: changedMeanwhile } });
  await begin('delay')(page, 'es');
  await page.getByLabel('Aún no se sabe').check();
  await field('note').fill('Tarda más');
  await sidebar.behave({ deployment: { value: viewOf(now, NOW) } });
  await button('Continuar').click();
  await page
    .getByText('Ya no se puede avisar de una demora: el despliegue está en estado «Terminado».')
    .waitFor();

  expect(await field('note').inputValue()).toBe('Tarda más');
  expect(await changes()).toEqual(['Estado: En curso → Terminado', 'Resultado: Interrumpido']);
  expect(await button('Continuar').count()).toBe(0);
  await button('Descartar lo escrito').click();
  await page.locator('.deployment-header').waitFor();
  expect(await page.getByText('sin guardar').count()).toBe(0);
});
