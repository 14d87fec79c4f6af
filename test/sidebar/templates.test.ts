import type { Page } from 'playwright-core';
import { sidebarPerTest } from './sidebar-per-test';
import { besideRegistry, openTemplates, PROBLEM, someTemplates, wrongTemplates } from './template-scenes';
import type { TemplatesView } from '../../src/protocol/templates';

const sidebar = sidebarPerTest();
const { button, heading, field } = sidebar;
let page: Page;

async function open(view: TemplatesView): Promise<void> {
  page = await sidebar.open(besideRegistry({ value: view })('es'));
  await openTemplates(page, 'es');
}

const fold = (title: string) =>
  page.locator('.folds > .fold', { has: page.getByRole('heading', { name: title }) });

describe('the templates', () => {
  it('are shown as they leave, in one language at a time', async () => {
    await open(someTemplates);
    await page.getByText('Todas se pueden usar.').waitFor();
    await fold('El correo de inicio').locator('summary').first().click();
    expect(await fold('El correo de inicio').locator('.mail-shown').innerText()).toBe(
      'Buenas tardes.\n\n* ES-1000001 Informe mensual\n\nstart es',
    );
    expect(await page.locator('.folds > .fold').count()).toBe(12);

    await field('language').selectOption('ca');
    expect(await fold('El correo de inicio').locator('.mail-shown').textContent()).toContain('start ca');
  });

  it('say what each may hold, and what that means', async () => {
    await open(someTemplates);
    const held = async (title: string): Promise<string[]> =>
      (await fold(title).locator('dt').allTextContents()).map((name) => name.trim());

    expect(await held('El correo de demora')).toContain('{{newEnd}}');
    expect(await held('El correo de inicio')).not.toContain('{{newEnd}}');
    expect(await held('El correo de inicio')).toContain('{{tickets}} (lista)');
    expect(await held('La guía de rollback')).toContain('{{goBack}} (lista)');
    expect(await held('La guía de rollback')).not.toContain('{{greeting}}');
  });

  it('tell first what is wrong, once, with the way to the cell', async () => {
    await open(wrongTemplates);
    await heading('Qué hay que corregir 2').waitFor();
    const notices = page.locator('section').first().locator('.notice');

    expect(await notices.count()).toBe(2);
    expect(await notices.first().innerText()).toContain(PROBLEM);
    expect(await notices.first().getByRole('link').getAttribute('href')).toBe(
      'https://docs.example/registry#range=Templates!D4',
    );
    expect(await notices.last().innerText()).toContain('La fila de Templates!A9 no se usa');
    expect(await fold('El correo de inicio Hay que corregirla').count()).toBe(1);
  });

  it('are read again', async () => {
    await open(wrongTemplates);
    await sidebar.behave({ templates: { value: someTemplates } });
    await button('Comprobar de nuevo').click();
    await page.getByText('Todas se pueden usar.').waitFor();

    expect(await sidebar.calls('templates')).toHaveLength(2);
  });
});
