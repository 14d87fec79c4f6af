import type { Page } from 'playwright-core';
import { aSetUpPlan, homes } from './sample-views';
import { sidebarPerTest } from './sidebar-per-test';
import type { Behaviours, Options } from './sidebar-page';

const sidebar = sidebarPerTest();
const { button } = sidebar;
let page: Page;

async function open(behaviours: Behaviours, options?: Options): Promise<void> {
  page = await sidebar.open(behaviours, options);
}

const setUpStart = '<script>window.startView="set-up"</script>';
const planned: Behaviours = { planSetUp: { value: aSetUpPlan } };

describe('the sidebar when it opens', () => {
  it('asks the script once', async () => {
    await open({ home: { value: homes.registry('en') } });
    await page.getByRole('heading', { name: 'Deployments registry' }).waitFor();
    expect(await page.evaluate(() => window.sidebarStub.calls)).toEqual([{ name: 'home', args: [] }]);
  });

  it.each([
    [
      'es-ES',
      'Error code PERMISSION_DENIED.',
      'Use un perfil de Chrome que tenga solo su cuenta de la empresa.',
    ],
    [
      'ca-ES',
      'Error code PERMISSION_DENIED.',
      "un perfil de Chrome que tingui només el vostre compte de l'empresa.",
    ],
    ['en-GB', 'Error code PERMISSION_DENIED.', 'Use a Chrome profile with only your company account.'],
    ['es-ES', 'Authorization is required to perform that action.', 'ha perdido su autorización'],
    ['es-ES', 'Exceeded maximum execution time', 'Google no ha terminado a tiempo.'],
    ['es-ES', 'NetworkError: Connection failure due to HTTP 0', 'No hay conexión a Internet.'],
    ['es-ES', "We're sorry, a server error occurred.", 'Google no puede atender la petición'],
    ['es-ES', 'Something else', 'No ha llegado respuesta de Google.'],
  ])('in %s says what to do about "%s", and tries again', async (locale, error, words) => {
    await open({ home: { error } }, { locale });
    const told = await page.getByRole('alert').innerText();
    expect(told).toContain(words);
    expect(told).not.toContain(error);
    await sidebar.behave({ home: { value: homes.template('en') } });
    await page.locator('.button.primary').click();
    await page.getByRole('heading', { name: 'Template' }).waitFor();
  });

  it('tells the script’s own words and reference when it crashed', async () => {
    const message = 'Algo ha fallado. Referencia: 1a2b3c4d.';
    await open({ home: { reply: { ok: false, code: 'crash', message, fields: [], reference: '1a2b3c4d' } } });
    expect(await page.getByRole('alert').innerText()).toContain(message);
  });

  it('says so when Google takes longer than two seconds', async () => {
    await open({ home: 'silent' });
    expect(await page.getByRole('status').innerText()).not.toContain('Google tarda');
    await page.getByText('Google tarda más de lo habitual…').waitFor();
  });

  it('opens at Set up when the menu says so, even where the home view cannot be read', async () => {
    const refused = { ok: false, code: 'registry-unreadable', message: 'No.', fields: [] } as const;
    await open({ home: { reply: refused }, ...planned }, { appended: setUpStart });
    await page.getByRole('heading', { name: 'Preparar el espacio de trabajo' }).waitFor();
    expect(await page.locator('.steps li').allInnerTexts()).toEqual([...aSetUpPlan.steps]);
  });
});

describe('the home view', () => {
  it('shows who is not in the team one sentence and nothing to press but Refresh', async () => {
    await open({ home: { value: homes['not-in-team']('es') } });
    expect(await page.locator('p').allInnerTexts()).toEqual([
      'aina.ferrer@company.example no está en el equipo de despliegues: pida a un administrador que le añada a la pestaña Team del registro.',
    ]);
    expect(await page.getByRole('button').count()).toBe(1);
  });

  it('offers Set up to nobody but the administrator', async () => {
    await open({ home: { value: { ...homes['not-set-up']('es'), maySetUp: false } } });
    await page.getByText('Solo puede hacerlo aina.ferrer@company.example').waitFor();
    expect(await button('Preparar el espacio').count()).toBe(0);
  });

  it('finds a log among many, whatever its case and accents', async () => {
    const elsewhere = homes.elsewhere('es');
    const odd = { name: 'Diputació de Girona - Deployment log', url: 'https://docs.example/girona' };
    await open({ home: { value: { ...elsewhere, logs: [...elsewhere.logs, odd] } } });
    await page.getByRole('searchbox').fill('GIRONA diputacio');
    expect(
      await page.locator('.list a').evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    ).toEqual([odd.url]);
    await page.getByRole('searchbox').fill('nothing like it');
    expect(await page.getByRole('status').innerText()).toBe('Ningún resultado');
  });

  it('finishes a customer that was left half-made, and shows what is there now', async () => {
    await open({
      home: { value: homes.registry('es') },
      finishCustomer: {
        value: {
          key: 'port',
          name: 'Port de Ponent',
          url: 'https://docs.example/port',
          done: ['Terminado.'],
        },
      },
    });
    expect(await page.getByRole('button', { name: /Terminar/ }).count()).toBe(1);
    await button('Terminar «Port de Ponent»').dblclick();
    await page.getByText('Terminado.').waitFor();
    expect((await sidebar.calls('finishCustomer')).map(([request]) => request)).toMatchObject([
      { key: 'port' },
    ]);
  });

  it('offers managers, who only look on, nothing to make', async () => {
    const registry = homes.registry('es');
    await open({ home: { value: { ...registry, viewer: { ...registry.viewer, roles: ['manager'] } } } });
    await page.getByRole('heading', { name: 'Registro de despliegues' }).waitFor();
    expect(await button('Crear un cliente').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Terminar/ }).count()).toBe(0);
  });
});

describe('Set up', () => {
  it('makes what was shown, with what was typed, and gives the links', async () => {
    await open(
      {
        home: { value: homes['not-set-up']('es') },
        ...planned,
        setUp: {
          value: {
            done: ['Hecho'],
            registryUrl: 'https://docs.example/registry',
            templateUrl: 'https://docs.example/template',
          },
        },
      },
      { appended: setUpStart },
    );
    await button('Continuar').click();
    await page.locator('[name="companyName"]:focus').waitFor();
    await page.locator('[name="companyName"]').fill('Company');
    await page.locator('[name="companyPlace"]').fill('Palma');
    await button('Continuar').click();
    expect(await page.locator('.steps li').allInnerTexts()).toEqual([
      ...aSetUpPlan.steps,
      'Anotar la empresa «Company», de Palma, con los títulos en catalán',
    ]);
    await button('Preparar ahora').click();
    await page.getByRole('heading', { name: 'Todo está preparado' }).waitFor();
    expect((await sidebar.calls('setUp')).map(([request]) => request)).toMatchObject([
      { language: 'ca', companyName: 'Company', companyPlace: 'Palma' },
    ]);
    const links = page.getByRole('link');
    expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
      'https://docs.example/registry',
      'https://docs.example/template',
    ]);
  });
});
