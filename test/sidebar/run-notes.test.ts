import type { Page } from 'playwright-core';
import type { Deployment } from '../../src/domain/deployment';
import type { Effect } from '../../src/domain/effect';
import { openDeployment } from './run-scenes';
import { notices, receiptOf } from './sample-deployments';
import { NOW } from './sample-lines';
import { sidebarPerTest } from './sidebar-per-test';
import { closing, ended, MERGED, toNotes, urlOf, ZAMMAD } from './ticket-scenes';

const sidebar = sidebarPerTest();
const { button, acts, field } = sidebar;
let page: Page;

const submit = () => button('Comentar y cerrar').click();
const card = (number: string) => page.locator('.card', { has: page.getByText(`Ticket ${number}`) });
const section = (number: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: `Ticket ${number}` }) });

describe('the notes at the close', () => {
  it('are shown before they leave, edited, and sent with one click', async () => {
    page = await sidebar.open(closing()('es'));
    await toNotes(page, 'es');
    expect(await section('ES-7412280').getByText('Nota interna').count()).toBe(1);
    expect(await section('ES-7412104').getByText('El cliente la verá').count()).toBe(1);
    expect(await section('ES-7412301').getByText(MERGED).count()).toBe(1);
    await field('notes.0.text').fill('Hecho.');
    await section('ES-7412104').getByLabel('Avisar a mano').check();
    await submit();
    await page.locator('.state.completed').waitFor();

    const [request] = await acts();
    expect(request).toMatchObject({ step: { verb: 'close' }, mail: null, replies: [] });
    expect(request?.notes).toMatchObject([
      { target: 'ES-7412280', how: 'note', text: 'Hecho.' },
      { target: 'ES-7412104', how: 'none' },
      { target: 'ES-7412301', how: 'none' },
    ]);
  });

  it('keep what was typed, and do not leave empty', async () => {
    page = await sidebar.open(closing()('es'));
    await toNotes(page, 'es');
    await field('notes.0.text').fill('Más tarde.');
    await button('Volver').click();
    await button('Cerrar la tarea').click();
    expect(await field('notes.0.text').inputValue()).toBe('Más tarde.');
    await field('notes.0.text').fill(' ');
    await submit();
    await page.getByText('Rellene este campo.').waitFor();
    expect(await acts()).toEqual([]);
  });

  it('that did not arrive can be written again, told by hand or waived, each with its reason', async () => {
    const left = notices.map((notice): Effect =>
      notice.kind === 'ticket' && notice.state === 'pending'
        ? { ...notice, problem: 'note-unknown' }
        : notice,
    );
    page = await sidebar.open(closing({}, { ...ended, mailThreads: [], effects: left })('es'));
    await openDeployment(page);
    const one = card('ES-7412280');
    await one.getByText('No se sabe si el comentario ha llegado.').waitFor();

    expect(await one.getByText('(DEP-2026-0141/1)').count()).toBe(1);
    expect(await one.getByRole('link').getAttribute('href')).toBe(urlOf('7412280'));
    await one.getByRole('button', { name: 'Comentar en Zammad' }).click();
    expect((await acts())[0]?.step).toEqual({ verb: 'settle', key: 'close/1/ES-7412280', how: 'retry' });
  });

  it('leave nothing unsaved once the last of them was told and the task is closed', async () => {
    const [one, , other] = notices as [Effect, Effect, Effect];
    const before: Deployment = { ...ended, tickets: ended.tickets.slice(0, 2), effects: [one, other] };
    const told = { effects: [{ ...one, state: 'done', at: NOW } as Effect, other] };
    const receipt = receiptOf(before, told, 'settle');
    const act = { value: { ...receipt, view: { ...receipt.view, ticketAddress: ZAMMAD } } };
    page = await sidebar.open(closing({ act }, before)('es'));
    await openDeployment(page);
    await card('ES-7412280').getByRole('button', { name: 'Comentar en Zammad' }).click();
    await page.getByText('Pendiente resuelto · Avisos hechos: 1').waitFor();
    const { deployment } = receipt.view;
    await sidebar.behave({ act: { value: receiptOf(deployment, { state: 'closed' }, 'close') } });
    await button('Cerrar la tarea').click();

    await page.locator('.told', { hasText: /^Cerrado$/ }).waitFor();
    expect(await page.getByText('sin guardar').count()).toBe(0);
  });

  it('that are still to be told keep the close from calling itself done', async () => {
    const effects: readonly Effect[] = notices.map((one) =>
      one.kind === 'ticket' && one.target === 'ES-7412104' ? { ...one, state: 'done', at: NOW } : one,
    );
    const receipt = receiptOf(ended, { effects }, 'close');
    page = await sidebar.open(closing({ act: { value: receipt } })('es'));
    await toNotes(page, 'es');
    await submit();
    await page.locator('.told', { hasText: /^Avisos hechos: 1$/ }).waitFor();
  });
});
