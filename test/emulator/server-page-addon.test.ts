import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { startWithScript } from '../support/emulator-with-script';
import type { ScriptedEmulator } from '../support/emulator-with-script';
import { openLogPage } from '../support/log-page';
import type { LogPage } from '../support/log-page';
import { LOG_SCRIPT } from '../support/log-script';

let emulator: ScriptedEmulator;
let browser: Browser;
let log: LogPage;
let page: Page;

beforeAll(async () => {
  [emulator, browser] = await Promise.all([startWithScript(LOG_SCRIPT), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await emulator.stop();
});
beforeEach(async () => {
  log = await openLogPage(emulator, browser);
  page = log.page;
});
afterEach(() => log.close());

describe('the add-on beside the spreadsheet', () => {
  it('opens its sidebar from the menu, 300 pixels wide, and sees what a call has changed', async () => {
    await log.choose('Extensions', 'Deployments', 'Open');
    const sidebar = page.getByRole('complementary', { name: 'Deployments of Acme' });
    await sidebar.waitFor();
    await page.frameLocator('iframe.panel-frame').getByRole('button', { name: 'Write' }).click();

    await log.says('C2', 'written');
    await page.getByText('C2 is written').waitFor();
    expect((await sidebar.boundingBox())?.width).toBe(300);
  });

  it('closes its sidebar from inside and from outside', async () => {
    const sidebar = page.getByRole('complementary', { name: 'Deployments of Acme' });
    await log.choose('Extensions', 'Deployments', 'Open');
    await page.frameLocator('iframe.panel-frame').getByRole('button', { name: 'Close' }).click();
    await sidebar.waitFor({ state: 'detached' });
    await log.choose('Extensions', 'Deployments', 'Open');
    await page.getByRole('button', { name: 'Close the sidebar' }).click();
    await sidebar.waitFor({ state: 'detached' });

    expect(await sidebar.count()).toBe(0);
  });

  it('keeps the sidebar as it is while another section is looked at', async () => {
    await log.choose('Extensions', 'Deployments', 'Open');
    const output = page.frameLocator('iframe.panel-frame').locator('output');
    await page.frameLocator('iframe.panel-frame').getByRole('button', { name: 'Write' }).click();
    await output.filter({ hasText: 'done' }).waitFor();
    await page.getByRole('link', { name: 'Log', exact: true }).click();
    await page.getByRole('heading', { name: 'Runs of the script' }).waitFor();
    await page.getByRole('link', { name: 'Spreadsheet' }).click();

    expect(await output.textContent()).toBe('done');
  });

  it('opens links to other files here, in a new tab', async () => {
    await log.choose('Extensions', 'Deployments', 'Open');
    const opened = page.waitForEvent('popup');
    await page.frameLocator('iframe.panel-frame').getByRole('link', { name: 'Log' }).click();
    const popup = await opened;

    expect(popup.url()).toBe(`${emulator.url}#/spreadsheet/${log.id}`);
    await popup.close();
  });

  it('shows dialogs and alerts', async () => {
    await log.choose('Extensions', 'Deployments', 'Ask');
    await page.getByRole('dialog', { name: 'A question' }).waitFor();
    await page.keyboard.press('Escape');
    await log.choose('Extensions', 'Deployments', 'Warn');
    await page.getByText('Careful').waitFor();
    await page.getByRole('button', { name: 'OK' }).click();

    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('fails with PERMISSION_DENIED when the browser has several accounts', async () => {
    await log.choose('Extensions', 'Deployments', 'Open');
    await page.getByRole('button', { name: 'Browser settings' }).click();
    await page.getByRole('switch').check();
    await page.getByText('Several accounts', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.frameLocator('iframe.panel-frame').getByRole('button', { name: 'Write' }).click();

    await page.frameLocator('iframe.panel-frame').getByText('Error code PERMISSION_DENIED').waitFor();
    expect(await log.stored(1, 2)).toBe('Change 1');
  });

  it('goes when somebody else sits down, who may see less', async () => {
    await log.choose('Extensions', 'Deployments', 'Open');
    await page.getByRole('complementary').waitFor();
    await Promise.all([
      page.waitForResponse(
        (response) => response.request().method() === 'POST' && response.url().endsWith('/session'),
      ),
      page.getByLabel('Who I am').selectOption('manager@soffid.example'),
    ]);

    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect((await emulator.get('/session')).body).toMatchObject({ user: 'manager@soffid.example' });
  });
});
