import type { Page } from 'playwright-core';
import { TICKETS, aDraft, aPlanning, aPlanReceipt } from './sample-planning';
import { fillPlan, openPlan, pasteInto, planning } from './plan-scenes';
import { viewOf } from './sample-deployments';
import { uidOf } from './sample-lines';
import { byPau, changedMeanwhile } from './sample-meanwhile';
import type { Behaviours } from './sidebar-page';
import { sidebarPerTest } from './sidebar-per-test';

const sidebar = sidebarPerTest();
const { button, heading, field, list, status, focused, described, acts } = sidebar;
let page: Page;

async function open(more: Behaviours = {}): Promise<void> {
  page = await sidebar.open(planning(aPlanning, more)('es'));
}

/** The draft among the home's deployments. */
async function openSaved(): Promise<void> {
  await page.locator('.deployment', { hasText: 'Borrador' }).click();
  await field('boxes.tickets').waitFor();
}

const refusal = (fields: { field: string; message: string }[]): Behaviours => ({
  prepare: { reply: { ok: false, code: 'fields', message: 'Corrija los campos marcados.', fields } },
});

describe('what was typed', () => {
  it('is there again after a reload, as the same deployment, and can be let go', async () => {
    await open();
    await openPlan(page, 'es');
    await fillPlan(page);
    await button('Continuar').click();
    await heading('Revise y planifique').waitFor();
    const [[before]] = (await sidebar.calls('prepare')) as [[{ uid: string }]];
    await page.reload();
    await openPlan(page, 'es');
    await page.getByText('Se ha recuperado lo que dejó escrito.').waitFor();
    expect(await list('Tickets').count()).toBe(3);
    await button('Continuar').click();
    await heading('Revise y planifique').waitFor();
    const [[after]] = (await sidebar.calls('prepare')) as [[{ uid: string }]];
    expect(after.uid).toBe(before.uid);
    await button('Volver').click();
    await button('Empezar de cero').click();
    expect(await list('Tickets').count()).toBe(0);
    await page.getByText('Se ha borrado lo que dejó escrito.').waitFor();
  });

  it('is forgotten once it is planned', async () => {
    await open();
    await openPlan(page, 'es');
    await fillPlan(page);
    await button('Continuar').click();
    await button('Planificar').click();
    await button('Ir al inicio').click();
    await openPlan(page, 'es');

    expect(await list('Tickets').count()).toBe(0);
    expect(await page.getByText('Se ha recuperado').count()).toBe(0);
  });

  it('is marked where the script does not take it, and stays', async () => {
    await open(refusal([{ field: 'backup', message: 'Está de viaje.' }]));
    await openPlan(page, 'es');
    await fillPlan(page);
    await button('Continuar').click();
    await focused('backup');
    expect((await described('backup'))[0]).toBe('Está de viaje.');
    expect(await list('Tickets').count()).toBe(3);
    await sidebar.behave(planning(aPlanning)('es'));
    await field('backup').selectOption('');
    expect((await described('backup')).length).toBe(1);
    await button('Continuar').click();
    await heading('Revise y planifique').waitFor();
  });

  it('opens what is folded where the script does not take it', async () => {
    await open(refusal([{ field: 'parties', message: 'Falta avisar al helpdesk del cliente.' }]));
    await openPlan(page, 'es');
    await fillPlan(page);
    await button('Continuar').click();
    await page.locator('#field-parties:focus').waitFor();
    await page.getByText('Falta avisar al helpdesk del cliente.').waitFor();
  });
});

describe('a draft', () => {
  const saved = {
    ...aPlanReceipt,
    view: { ...viewOf(aDraft), row: 7, deployment: { ...aDraft, rev: 1 } },
  };

  it('is saved with whatever is known, and planned as the record that it then is', async () => {
    await open({ act: { value: saved } });
    await openPlan(page, 'es');
    await pasteInto(page, 'boxes.tickets', TICKETS);
    await button('Guardar borrador').click();
    await status('Guardado: sus compañeros lo ven en el registro.').waitFor();
    await field('date').fill('2026-12-01');
    expect(await page.getByText('Guardado:').count()).toBe(0);
    await button('Continuar').click();
    await button('Planificar').click();
    const [first, second] = await acts();

    expect(first).toMatchObject({ rev: null, row: -1, step: { verb: 'save-draft', form: { date: '' } } });
    expect(second).toMatchObject({ uid: first!.uid, rev: 1, row: 7, step: { verb: 'plan' } });
  });

  it('is no longer what a new deployment starts from', async () => {
    await open({ act: { value: saved } });
    await openPlan(page, 'es');
    await pasteInto(page, 'boxes.tickets', TICKETS);
    await button('Guardar borrador').click();
    await status('Guardado:').waitFor();
    await button('Volver').click();
    await openPlan(page, 'es');

    expect(await list('Tickets').count()).toBe(0);
  });

  it('says why it is not saved, and keeps what was typed', async () => {
    await open({ act: { error: 'NetworkError: HTTP 0' } });
    await openPlan(page, 'es');
    await pasteInto(page, 'boxes.tickets', TICKETS);
    await button('Guardar borrador').click();
    await page.getByRole('alert').getByText('No hay conexión a Internet.').waitFor();
    expect(await list('Tickets').count()).toBe(3);
    await button('Guardar borrador').click();
    const [first, again] = await acts();
    expect(again).toEqual(first);
  });

  it('that a colleague saved is gone on with', async () => {
    const view = viewOf(aDraft);
    await open({ deployment: { value: view }, act: { value: saved } });
    await openSaved();
    await heading('Borrador de despliegue').waitFor();
    expect(await list('Tickets').count()).toBe(2);
    await field('what').evaluate((box) => box.closest('details')?.setAttribute('open', ''));
    await field('what').fill('Un cambio');
    await button('Guardar borrador').click();
    const [request] = await acts();

    expect(request).toMatchObject({ uid: aDraft.uid, rev: 2, row: 1, step: { form: { what: 'Un cambio' } } });
    expect(await sidebar.calls('deployment')).toEqual([[{ uid: uidOf(6), row: 6 }]]);
  });

  it('that a colleague changed meanwhile says so, merges, and can be had as it is', async () => {
    await open({ deployment: { value: viewOf(aDraft) } });
    await openSaved();
    await pasteInto(page, 'boxes.tickets', 'ES-7412224');
    await page.reload();
    const theirs = byPau(aDraft, { tickets: aDraft.tickets.slice(1) }, 'save-draft');
    await sidebar.behave({ deployment: { value: viewOf(theirs) } });
    await openSaved();
    await page.getByText('Pau Vidal lo ha cambiado mientras tanto:').waitFor();
    expect(await page.locator('.changes li').allInnerTexts()).toEqual(['Tickets: se quita ES-7412280']);
    expect(await list('Tickets').allInnerTexts()).toEqual([
      expect.stringContaining('ES-7412104'),
      expect.stringContaining('ES-7412224'),
    ]);
    await button('Empezar de cero').click();
    expect(await list('Tickets').count()).toBe(1);
    expect(await page.getByText('mientras tanto').count()).toBe(0);
  });

  it('is not saved over a colleague’s until what changed was seen', async () => {
    await open({ deployment: { value: viewOf(aDraft) }, act: { reply: changedMeanwhile } });
    await openSaved();
    await pasteInto(page, 'boxes.tickets', 'ES-7412224');
    await sidebar.behave({ deployment: { value: viewOf(byPau(aDraft, { what: 'Suyo' }, 'save-draft')) } });
    await button('Guardar borrador').click();
    await page.getByText('Pau Vidal lo ha cambiado mientras tanto:').waitFor();
    await sidebar.behave({ act: { value: saved } });
    await button('Guardar borrador').click();
    await status('Guardado:').waitFor();
    const [first, second] = await acts();
    expect([first!.rev, second!.rev]).toEqual([2, 6]);
    expect(second!.step).toMatchObject({
      form: { what: 'Suyo', tickets: [{}, {}, { number: 'ES-7412224' }] },
    });
  });

  it('that a colleague has planned is kept and cannot be planned again', async () => {
    await open({ deployment: { value: viewOf(aDraft) }, act: { reply: changedMeanwhile } });
    await openSaved();
    await pasteInto(page, 'boxes.tickets', 'ES-7412224');
    await sidebar.behave({ deployment: { value: viewOf(byPau(aDraft, { state: 'planned' }, 'plan')) } });
    await button('Guardar borrador').click();
    await page.getByText('Ya no se puede planificar: el despliegue está en estado «Planificado».').waitFor();
    expect(await list('Tickets').count()).toBe(3);
    expect(await button('Continuar').count()).toBe(0);
  });
});
