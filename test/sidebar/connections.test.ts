import type { Page } from 'playwright-core';
import type { ConnectionsView } from '../../src/protocol/connections';
import {
  besideRegistryOf,
  bothConnected,
  nothingConnected,
  openConnections,
  TROUBLE,
  zammad,
} from './connection-scenes';
import { sidebarPerTest } from './sidebar-per-test';

const sidebar = sidebarPerTest();
const { button, field, described } = sidebar;
const CONNECT = 'Probar y conectar Zammad';
let page: Page;

async function open(view: ConnectionsView): Promise<void> {
  page = await sidebar.open(besideRegistryOf(['administrator'], { value: view })('es'));
  await openConnections(page, 'es');
  await page.getByText('no se vuelve a mostrar').waitFor();
}

const stored = (): Promise<string> => page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));

async function type(address: string, token: string): Promise<void> {
  await field('zammad.address').fill(address);
  await field('zammad.token').fill(token);
  await button(CONNECT).click();
}

describe('the connections', () => {
  it('are no business of those who are no administrators', async () => {
    page = await sidebar.open(besideRegistryOf(['engineer'], undefined)('es'));
    await button('Plantillas').waitFor();
    expect(await button('Zammad y GitLab').count()).toBe(0);
  });

  it('are made with what was typed, which stays nowhere', async () => {
    await open(nothingConnected);
    expect(await field('zammad.token').getAttribute('type')).toBe('password');
    await type(' zammad.example/#ticket/zoom/3 ', 'very-secret');
    await page.getByText('Probando…').waitFor();
    expect(await sidebar.calls('connect')).toEqual([
      [
        {
          requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
          system: 'zammad',
          address: 'https://zammad.example',
          token: 'very-secret',
        },
      ],
    ]);
    expect(await stored()).not.toContain('very-secret');
  });

  it('show who is connected once it was tested', async () => {
    await open(nothingConnected);
    await sidebar.behave({ connect: { value: zammad } });
    await type('zammad.example', 'very-secret');
    await page.getByText('Conectado a zammad.example como bot@company.example.').waitFor();
    expect(await field('zammad.token').count()).toBe(0);
    expect(await page.content()).not.toContain('very-secret');
  });

  it('keep what was typed when it is refused', async () => {
    await open(nothingConnected);
    const message = 'Zammad no acepta el token: no es el suyo, o ha caducado.';
    await sidebar.behave({
      connect: { reply: { ok: false, code: 'outside-trouble', message, fields: [] } },
    });
    await type('zammad.example', 'bad');
    await page.getByText(message).waitFor();
    expect(await field('zammad.address').inputValue()).toBe('zammad.example');
  });

  it.each([
    ['http://zammad.example', 'a', 'zammad.address', 'Escriba un enlace completo que empiece por «https»'],
    ['zammad.example', '', 'zammad.token', 'Rellene este campo.'],
    ['zammad.example', 'a b', 'zammad.token', 'Este valor no es válido.'],
  ])('are not asked for with %s and %j', async (address, token, path, error) => {
    await open(nothingConnected);
    await type(address, token);
    await page.getByText(error).waitFor();
    expect((await described(path)).join(' ')).toContain(error);
    expect(await sidebar.calls('connect')).toEqual([]);
  });

  it('stay as they are when somebody thinks better of it', async () => {
    await open(bothConnected);
    await button('Desconectar Zammad').click();
    await button('Volver').last().click();
    await button('Cambiar la conexión con Zammad').click();
    await field('zammad.token').fill('another');
    await button('Volver').last().click();
    await button('Cambiar la conexión con Zammad').waitFor();
    expect(await sidebar.calls('disconnect')).toEqual([]);
    expect(await sidebar.calls('connect')).toEqual([]);
  });

  it('tell what is wrong with one, and let go of it', async () => {
    await open(bothConnected);
    await page.getByText(TROUBLE).waitFor();
    await page.getByText('Lo conectó aina.ferrer@company.example el').first().waitFor();
    await sidebar.behave({ disconnect: { value: nothingConnected.connections[1]! } });
    await button('Desconectar GitLab').click();
    await page.getByText('Se olvidan la dirección y el token').waitFor();
    expect(await sidebar.calls('disconnect')).toEqual([]);
    await button('Desconectar GitLab').click();
    await page.getByText('Sin conectar.').waitFor();
    expect(await sidebar.calls('disconnect')).toMatchObject([[{ system: 'gitlab' }]]);
  });
});
