import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { startWithScript } from '../support/emulator-with-script';
import type { ScriptedEmulator } from '../support/emulator-with-script';
import { LOG_NAME, openLogPage } from '../support/log-page';
import type { LogPage } from '../support/log-page';
import { LOG_SCRIPT } from '../support/log-script';

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

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
  log = await openLogPage(emulator, browser, { bypassCsp: true });
  page = log.page;
});
afterEach(() => log.close());

describe('the other sections', () => {
  it('lists the files and takes one to the trash', async () => {
    await emulator.post('/session', { user: 'admin@soffid.example' });
    await page.goto(`${emulator.url}#/drive/1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_`);
    await log.choose(`Actions for ${LOG_NAME}`, 'Move to trash');
    await page.getByRole('link', { name: LOG_NAME }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Trash' }).click();
    await page
      .getByRole('button', { name: `Actions for ${LOG_NAME}` })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Restore' }).waitFor();

    expect(await page.getByRole('link', { name: LOG_NAME }).count()).toBe(0);
  });

  it('shows a document’s text without its scripts', async () => {
    const html = '<h2>Back</h2><p>To 3.0.21</p><script>document.body.textContent = "script ran"</script>';
    await emulator.post('/script/run', { function: 'makeDocument', arguments: [html] });
    await page.goto(`${emulator.url}#/drive/1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_`);
    await page.getByRole('link', { name: 'The guide' }).click();
    await page.getByRole('heading', { name: 'The guide' }).waitFor();
    const body = page.frameLocator('iframe[title="The guide"]').locator('body');
    await body.getByText('To 3.0.21').waitFor();

    expect(await body.innerText()).not.toContain('script ran');
  });

  it('says what Google refuses', async () => {
    await page.goto(`${emulator.url}#/drive/1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_`);
    await log.choose(`Actions for ${LOG_NAME}`, 'Move to trash');

    await page.getByRole('status').getByText('permission').waitFor();
    expect(await page.getByRole('link', { name: LOG_NAME }).count()).toBe(1);
  });

  it('sets the clock forward, and to a time', async () => {
    await emulator.post('/clock', { now: '2026-12-02T16:50:00+01:00' });
    await page.getByRole('button', { name: /^Clock: Wed, 2 Dec 2026, 16:50/ }).click();
    await page.getByRole('button', { name: '+1 h' }).click();
    await page.getByRole('button', { name: /^Clock: Wed, 2 Dec 2026, 17:5/ }).waitFor();
    await page.getByRole('button', { name: 'Next day' }).click();
    await page.getByRole('button', { name: /^Clock: Thu, 3 Dec 2026, 17:5/ }).waitFor();
    await page.getByLabel(/^Date and time/).fill('2027-07-01T09:30');
    await page.getByRole('button', { name: 'Set', exact: true }).click();
    await page.getByRole('button', { name: /^Clock: Thu, 1 Jul 2027, 09:30/ }).waitFor();

    expect((await emulator.get('/clock')).body).toMatchObject({
      now: expect.stringMatching(/^2027-07-01T07:30/) as string,
    });
  });

  it('shows mails as their readers see them, without their scripts, and sends drafts', async () => {
    await emulator.post('/script/run', { function: 'sendMail' });
    await page.goto(`${emulator.url}#/mail`);
    await page
      .getByRole('link', { name: /The deployment/ })
      .first()
      .click();
    const letter = page.getByRole('article');
    await letter.getByText('lead@soffid.example').waitFor();
    const body = page.frameLocator('iframe.letter-body').locator('body');
    const html = await body.innerText();
    await letter.getByRole('button', { name: 'Show plain text' }).click();
    const text = await letter.locator('pre').innerText();
    await page
      .getByRole('link', { name: /Another one/ })
      .first()
      .click();
    await letter.getByText('Draft', { exact: true }).waitFor();
    await letter.getByRole('button', { name: 'Send' }).click();
    await letter.getByText('Draft', { exact: true }).waitFor({ state: 'detached' });

    expect([html.trim(), text.trim()]).toEqual(['It begins.', 'It begins.']);
    expect((await emulator.get('/mail')).body).toMatchObject({ drafts: [] });
  });

  it('shows a day’s events of the chosen calendars', async () => {
    const event = { summary: 'Deployment', start: { date: '2026-12-09' }, end: { date: '2026-12-11' } };
    await emulator.post('/clock', { now: '2026-12-02T16:50:00+01:00' });
    await emulator.post('/person', { kind: 'add-event', calendarId: 'engineer@soffid.example', event });
    await page.goto(`${emulator.url}#/calendar`);
    await page.getByRole('button', { name: 'Deployment' }).first().click();
    await page.getByRole('dialog', { name: 'Deployment' }).waitFor();
    await page.keyboard.press('Escape');
    const shown = await page.getByRole('button', { name: 'Deployment' }).count();
    await page.getByRole('checkbox', { checked: true }).last().uncheck();
    await page.getByRole('button', { name: 'Deployment' }).first().waitFor({ state: 'detached' });

    expect(shown).toBe(2);
  });

  it('shows the tickets of the ticket system', async () => {
    await page.goto(`${emulator.url}#/tickets`);
    await page.getByRole('region', { name: 'Ticket' }).waitFor();

    expect(
      await page.getByRole('navigation', { name: 'Tickets' }).getByRole('listitem').count(),
    ).toBeGreaterThan(3);
  });

  it('follows what happens elsewhere', async () => {
    await emulator.post('/person', { kind: 'rename-file', id: log.id, name: 'Renamed elsewhere' });

    await page.getByRole('heading', { name: 'Renamed elsewhere' }).waitFor();
  });
});

describe('the page', () => {
  const found = async (): Promise<string[]> => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (Reflect.get(globalThis, 'axe') as Axe).run());
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  it.each(['drive', 'calendar', 'mail', 'tickets', 'log'])(
    'holds nothing that axe finds in %s',
    async (section) => {
      await page.goto(`${emulator.url}#/${section}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();

      expect(await found()).toEqual([]);
    },
  );

  it('holds nothing that axe finds in a spreadsheet with its menu and its sidebar', async () => {
    await log.choose('Extensions', 'Deployments', 'Open');
    await page.getByRole('complementary').waitFor();
    await page.getByRole('button', { name: 'Extensions' }).click();

    expect(await found()).toEqual([]);
  });
});
