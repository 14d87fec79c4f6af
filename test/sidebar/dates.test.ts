import type { Page } from 'playwright-core';
import type { FindingKey } from '../../src/domain/dates/verdict';
import { viewOf } from './sample-deployments';
import { aDraft, aPlanning } from './sample-planning';
import { openPlan, planning } from './plan-scenes';
import { someDates } from './sample-dates';
import { homes } from './sample-views';
import type { Behaviours } from './sidebar-page';
import { sidebarPerTest } from './sidebar-per-test';

const sidebar = sidebarPerTest();
const { button, heading, field, status, acts } = sidebar;
let page: Page;

async function open(more: Behaviours = {}): Promise<void> {
  page = await sidebar.open(planning(aPlanning, more)('es'));
  await openPlan(page, 'es');
}

const home = homes.log('es');
const asLead = { ...home, viewer: { ...home.viewer, roles: ['lead' as const] } };

/** Of the eve of La Inmaculada, in the customer's town and in the company's. */
const KEYS: FindingKey[] = ['Barcelona', 'Palma'].flatMap((party) =>
  (['eve-of-non-working-day', 'eve-of-public-holiday'] as const).map((code) => ({
    code,
    party,
    date: '2026-12-07',
    causeDay: '2026-12-08',
  })),
);

const day = (date: string) => page.locator(`[data-date="${date}"]`);

describe('a date that is chosen', () => {
  it('waits for the calendars, and then is judged without another question', async () => {
    await open({ dates: 'silent' });
    await field('date').fill('2026-12-07');
    await status('Se leen los calendarios…').waitFor();
    expect(await page.locator('.month').count()).toBe(0);
    expect(await sidebar.calls('dates')).toEqual([[{ customerKey: null, again: false }]]);
  });

  it('may be gone on with when the calendars cannot be read, which can be tried again past what was kept', async () => {
    await open({ dates: { error: 'Network error' } });
    await field('date').fill('2026-12-07');
    await status('No se han podido leer los calendarios: la fecha se comprobará al continuar.').waitFor();

    await sidebar.behave({ dates: { value: someDates } });
    await button('Comprobar otra vez').click();

    await status('El martes 8 de diciembre es La Inmaculada, festivo en Barcelona y Palma').waitFor();
    expect((await sidebar.calls('dates'))[1]).toEqual([{ customerKey: null, again: true }]);
  });

  it('further away than was read is left to the script', async () => {
    await open();
    await field('date').fill('2027-06-01');
    await status(
      'Los calendarios aún no se han leído hasta esa fecha: se comprobará al continuar.',
    ).waitFor();
    expect(await page.locator('.suggestions').count()).toBe(0);
  });

  it('brings its month, in which each day says why', async () => {
    await open();
    await field('date').fill('2027-01-05');
    await page.getByText('enero de 2027', { exact: true }).waitFor();
    expect(await day('2027-01-01').getAttribute('aria-label')).toMatch(/^viernes 1 de enero: no se puede\./);

    await day('2027-01-07').click();

    expect(await field('date').inputValue()).toBe('2027-01-07');
    expect(await day('2027-01-07').getAttribute('aria-pressed')).toBe('true');
  });

  it('depends on who does it: whoever is away is told of at once', async () => {
    await open();
    await field('date').fill('2026-12-10');
    await field('executor').selectOption('aina.ferrer@company.example');
    await status(
      'Aina Ferrer no está el jueves 10 de diciembre: elija otro responsable u otra hora.',
    ).waitFor();
    expect(await button('Pedir una excepción').count()).toBe(0);

    await field('executor').selectOption('pau.vidal@company.example');

    await status('La fecha respeta las restricciones.').waitFor();
  });

  it('that will not do has three others beside it, and what to write to the customer in its language', async () => {
    await open();
    await page.evaluate(() => {
      const copied = (text: string): Promise<void> => {
        document.title = text;
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
    });
    await field('executor').selectOption('aina.ferrer@company.example');
    await field('date').fill('2026-12-07');
    await button('Copiar como texto de correo').click();
    await page.getByText('Copiado').waitFor();

    const text = await page.title();
    expect(text).toContain('No podem desplegar el dilluns 7 de desembre:');
    expect(text).toContain('festiu a Barcelona i Palma');
    expect(text).toContain('No és possible per part nostra.');
    expect(text).toContain('Proposem dilluns 14 de desembre, 17:00');
    expect(text).not.toContain('Aina');

    await button('lunes 14 de diciembre, 17:00').click();
    expect(await field('date').inputValue()).toBe('2026-12-14');
  });
});

describe('an exception', () => {
  it('is asked for with the findings that were seen, after a look at the mail', async () => {
    await open();
    await field('date').fill('2026-12-07');
    await button('Pedir una excepción').click();
    await heading('Pedir una excepción').waitFor();

    const [prepared] = await sidebar.calls('prepare');
    expect(prepared).toMatchObject([
      {
        step: {
          verb: 'ask-exception',
          to: null,
          form: { date: '2026-12-07' },
          keys: expect.arrayContaining([
            { code: 'eve-of-public-holiday', party: 'Palma', date: '2026-12-07', causeDay: '2026-12-08' },
          ]) as object,
        },
      },
    ]);
    expect(await acts()).toEqual([]);
  });

  it('is allowed by a lead with a reason that explains it, which outlasts a failure', async () => {
    await open({ home: { value: asLead }, act: { error: 'Network error' } });
    await field('date').fill('2026-12-07');
    await field('executor').selectOption('pau.vidal@company.example');
    await page.locator('summary', { hasText: 'Autorizar excepción' }).click();
    await field('override.reason').fill('Porque sí');
    await button('Autorizar').click();
    await page.getByText('Explíquelo con 20 caracteres como mínimo').waitFor();
    await field('override.reason').fill('El cliente no puede esperar al miércoles');
    await button('Autorizar').click();
    await page.getByRole('alert').waitFor();
    expect(await field('override.reason').inputValue()).toBe('El cliente no puede esperar al miércoles');

    const overrides = [
      { keys: KEYS, reason: 'x'.repeat(20), by: 'pau.vidal@company.example', at: aPlanning.now },
    ];
    await sidebar.behave({ act: { value: { view: viewOf({ ...aDraft, overrides }), problems: [] } } });
    await button('Autorizar').click();

    await status('Excepción autorizada por Pau Vidal.').waitFor();
    const [, last] = await acts();
    expect(last).toMatchObject({
      step: { verb: 'override', reason: 'El cliente no puede esperar al miércoles' },
      mail: null,
    });
    expect(await page.locator('.date-words .notice.error').count()).toBe(0);
  });
});
