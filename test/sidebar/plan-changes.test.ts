import type { Page } from 'playwright-core';
import type { Deployment } from '../../src/domain/deployment';
import type { Verb } from '../../src/domain/step';
import { beginChange, pasteInto, planning } from './plan-scenes';
import { deployments, offeredPreview, receiptOf, viewOf } from './sample-deployments';
import { aDraft, aPlanning } from './sample-planning';
import { sidebarPerTest } from './sidebar-per-test';

/** With all the people that a plan needs. */
const whole: Deployment = { ...deployments.planned, parties: aPlanning.lasts[0]!.parties };

const sidebar = sidebarPerTest();
const { button, field, focused, acts } = sidebar;
let page: Page;

/** The form of that verb, opened beside a deployment. */
async function openForm(verb: Verb, deployment: Deployment = whole, now = aPlanning.now): Promise<void> {
  const view = viewOf(deployment, now);
  const behaviours = planning(aPlanning, {
    deployment: { value: view },
    prepare: { value: { ...offeredPreview, mail: null, mailIs: 'none' } },
    act: { value: receiptOf(deployment, {}, verb) },
  });
  page = await sidebar.open(behaviours('es'));
  await beginChange(verb)(page, 'es');
}

async function sent(submit: string) {
  await button('Continuar').click();
  await button(submit).click();
  await page.locator('.deployment-header').waitFor();
  const [request] = await acts();
  return request!;
}

describe('changing what a deployment consists of', () => {
  it('takes a paste, asks why, and sends the whole content with the revision that was read', async () => {
    await openForm('edit');
    await pasteInto(page, 'boxes.components', 'biblioteques programari 3.2.2\nportal 1.0');
    await button('Continuar').click();
    await focused('reason');
    await field('reason').fill('Sale otra versión');
    const request = await sent('Guardar los cambios');

    expect(request).toMatchObject({ uid: whole.uid, row: 1, rev: 3 });
    expect(request.step).toMatchObject({
      verb: 'edit',
      reason: 'Sale otra versión',
      form: {
        components: [
          { name: 'addon-diba', version: '3.2.11', previousVersion: '3.2.10' },
          { name: 'biblioteques programari', version: '3.2.2', previousVersion: '' },
          { name: 'portal', version: '1.0', previousVersion: '' },
        ],
      },
    });
  });

  it('takes evidence without a reason', async () => {
    await openForm('edit', {
      ...whole,
      prerequisites: { ...whole.prerequisites, rollbackGuide: { state: 'missing' } },
    });
    await page.getByText('1 pendiente, a cargo de Aina Ferrer antes del inicio. 4 ya están.').waitFor();
    await field('prerequisites.rollbackGuide.state').selectOption('there');
    await field('prerequisites.rollbackGuide.evidence').fill('Guía en la wiki');
    const request = await sent('Guardar los cambios');

    expect(request.step).toMatchObject({
      reason: '',
      form: { prerequisites: { rollbackGuide: { state: 'there', evidence: 'Guía en la wiki' } } },
    });
  });

  it('keeps what was typed through a reload', async () => {
    await openForm('edit');
    await field('reason').fill('Sale otra versión');
    await page.reload();
    await beginChange('edit')(page, 'es');

    expect(await field('reason').inputValue()).toBe('Sale otra versión');
  });
});

describe('moving a deployment', () => {
  it('judges the new date as it is typed, and asks why', async () => {
    await openForm('move');
    await page.getByText('Ahora: martes 1 de diciembre de 2026, de 17:00 a 17:15.').waitFor();
    await field('date').fill('2026-12-04');
    await button('Continuar').click();
    await focused('date');
    await field('date').fill('2026-12-02');
    await button('Continuar').click();
    await focused('reason');
    await field('reason').fill('Lo pide Marta');
    await page.getByLabel('Acordada ya con el cliente').check();
    const request = await sent('Cambiar la fecha');

    expect(request.step).toEqual({
      verb: 'move',
      to: { date: '2026-12-02', time: '17:00', durationMinutes: 15, rollbackMinutes: 30 },
      agreed: true,
      reason: 'Lo pide Marta',
      note: '',
      acknowledged: [],
    });
  });
});

describe('recording what was done without the add-on', () => {
  const AFTER = '2026-12-01T17:00:00.000Z';

  it('takes the plan, and asks for the true end and why', async () => {
    await openForm('record', whole, AFTER);
    await page.getByText('2 tickets y 2 componentes.').waitFor();
    await field('actualEnd.time').fill('19:00');
    await field('reason').fill('No había red');
    await button('Continuar').click();
    await page.getByText('Todavía no ha llegado esa hora').waitFor();
    await field('actualEnd.time').fill('17:40');
    await page.getByLabel('Completado con incidencias').check();
    await field('issues').fill('Falta un informe');
    await page.getByLabel('addon-diba 3.2.11').uncheck();
    const request = await sent('Anotar');

    expect(request.step).toMatchObject({
      verb: 'record',
      actualStart: { date: '2026-12-01', time: '17:00' },
      actualEnd: { date: '2026-12-01', time: '17:40' },
      outcome: 'completed-with-issues',
      issues: ['Falta un informe'],
      leftOutComponents: ['addon-diba'],
      reason: 'No había red',
    });
  });

  it('opens what a draft lacks', async () => {
    await openForm('record', aDraft, AFTER);
    await field('actualStart.date').fill('2026-12-01');
    expect(await field('actualEnd.date').inputValue()).toBe('2026-12-01');
    await field('actualStart.time').fill('17:00');
    await field('actualEnd.time').fill('17:30');
    await field('reason').fill('Urgente');
    await button('Continuar').click();
    await page.locator('#field-parties:focus').waitFor();
    await page.getByText('Falta avisar a alguien del equipo del proyecto.').waitFor();
  });
});
