import type { Page } from 'playwright-core';
import type { PlanningView } from '../../src/protocol/deployment-view';
import { openPlan, pasteInto, planning } from './plan-scenes';
import { aPlanning } from './sample-planning';
import type { Behaviours } from './sidebar-page';
import { sidebarPerTest } from './sidebar-per-test';
import {
  answering,
  aTicketView,
  CLOSED,
  connected,
  MISSING,
  PASTED,
  someTickets,
  urlOf,
} from './ticket-scenes';

const sidebar = sidebarPerTest();
const { button, field } = sidebar;
let page: Page;

async function open(more: Behaviours, view: PlanningView = connected): Promise<void> {
  page = await sidebar.open(planning(view, more)('es'));
  await openPlan(page, 'es');
}

const line = (number: string) => page.locator('.card', { has: page.getByText(number, { exact: true }) });
const asked = async (): Promise<unknown[]> => (await sidebar.calls('tickets')).map(([request]) => request);
const TITLE = aTicketView().title;

describe('tickets in the form of a plan', () => {
  it('get their titles by themselves, all in one call, and what is odd about them stands beside', async () => {
    await open(answering(...someTickets));
    await pasteInto(page, 'boxes.tickets', PASTED);
    await line('ES-7412280').getByText(TITLE).waitFor();

    expect(await asked()).toEqual([{ numbers: ['ES-7412280', 'ES-7412150', 'ES-99999'] }]);
    expect(await line('ES-7412150').locator('.odd').textContent()).toBe(CLOSED);
    expect(await line('ES-99999').locator('.odd').textContent()).toBe(MISSING);
    expect(await line('ES-99999').getByText('Sin título').count()).toBe(1);
    expect(await line('ES-7412280').getByRole('link').getAttribute('href')).toBe(urlOf('7412280'));
    expect(await page.getByText('3 tickets').count()).toBe(1);
    await button('Deshacer').click();
    expect(await page.locator('.cards.compact').count()).toBe(0);
  });

  it('keep a title that somebody typed, and show the other one, which a click takes', async () => {
    await open(answering(aTicketView()));
    await pasteInto(page, 'boxes.tickets', 'ES-7412280 Mi título');
    await line('ES-7412280').getByText(`En Zammad: «${TITLE}»`).waitFor();
    await line('ES-7412280').getByText('Mi título').waitFor();
    await button('Usar ese título').click();
    await line('ES-7412280').getByText('Mi título').waitFor({ state: 'detached' });

    await button('Editar ES-7412280').click();
    expect(await field('tickets.0.title').inputValue()).toBe(TITLE);
    await field('tickets.0.title').fill('');
    expect(await field('tickets.0.title').inputValue()).toBe('');
  });

  it('are asked about again when their number changes, and no others', async () => {
    await open(answering(aTicketView()));
    await pasteInto(page, 'boxes.tickets', 'ES-7412280');
    await line('ES-7412280').getByText(TITLE).waitFor();
    await sidebar.behave(
      answering(aTicketView({ number: 'ES-7412104', title: 'Altres', url: urlOf('7412104') })),
    );
    await button('Editar ES-7412280').click();
    await field('tickets.0.number').fill('ES-7412104');
    await page.getByText('En Zammad: «Altres»').waitFor();

    expect(await asked()).toEqual([{ numbers: ['ES-7412280'] }, { numbers: ['ES-7412104'] }]);
  });

  it('are planned with the titles and links that were found', async () => {
    await open({ ...answering(aTicketView()), prepare: 'silent' });
    await pasteInto(page, 'boxes.tickets', 'ES-7412280');
    await line('ES-7412280').getByText(TITLE).waitFor();
    await button('Guardar borrador').click();

    const [act] = await sidebar.acts();
    expect(act?.step).toMatchObject({
      form: { tickets: [{ number: 'ES-7412280', title: TITLE, url: urlOf('7412280') }] },
    });
  });

  it('are typed as ever where Zammad is not connected, or does not answer', async () => {
    await open({}, aPlanning);
    await pasteInto(page, 'boxes.tickets', 'ES-7412280 Mi título');
    await line('ES-7412280').getByText('Mi título').waitFor();
    await open({ tickets: { error: 'NetworkError' } });
    await pasteInto(page, 'boxes.tickets', 'ES-7412280 Mi título');
    await page.waitForFunction(() => window.sidebarStub.calls.some(({ name }) => name === 'tickets'));
    await line('ES-7412280').getByText('Mi título').waitFor();
    expect(await page.locator('.notice.error').count()).toBe(0);
  });
});
