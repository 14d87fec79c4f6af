import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { startWithScript } from '../support/emulator-with-script';
import type { ScriptedEmulator } from '../support/emulator-with-script';
import { LOG_SCRIPT } from '../support/log-script';

const ROWS = 320;
const NAME = 'Acme - Deployment log';

let emulator: ScriptedEmulator;
let browser: Browser;
let page: Page;
let id: string;

beforeAll(async () => {
  [emulator, browser] = await Promise.all([startWithScript(LOG_SCRIPT), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await emulator.stop();
});
beforeEach(async () => {
  await emulator.post('/session', { user: 'engineer@soffid.example', severalAccounts: false });
  const { body } = await emulator.post('/script/run', { function: 'makeLog', arguments: [ROWS] });
  id = (body as { result: string }).result;
  page = await browser.newPage({ viewport: { width: 1360, height: 820 } });
  await page.goto(`${emulator.url}#/spreadsheet/${id}`);
  await cell('F1').or(cell('E1')).first().waitFor();
});
afterEach(async () => {
  await page.close();
  // An engineer is a contributor, who may not take files of a shared drive away.
  await emulator.post('/person', { kind: 'trash-file', id, user: 'admin@soffid.example' });
});

const cell = (name: string): Locator => page.locator(`td[data-cell=${name}]`);
const focused = (): Promise<string | undefined> =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset['cell'] : undefined,
  );
const says = (name: string, text: string): Promise<void> => cell(name).filter({ hasText: text }).waitFor();

/** What the server has in a cell. */
async function stored(row: number, column: number): Promise<string | undefined> {
  const { body } = await emulator.get(`/spreadsheets/${id}`);
  const { sheets } = body as { sheets: { rows: { text: string }[][] }[] };
  return sheets[0]?.rows[row]?.[column]?.text;
}

async function choose(...items: readonly string[]): Promise<void> {
  const [menu = '', ...rest] = items;
  await page.getByRole('button', { name: menu, exact: true }).click();
  for (const item of rest) await page.getByRole('menuitem', { name: item, exact: true }).click();
}

describe('the spreadsheet', () => {
  it('keeps what is typed after a double click, flashes the cell and goes one row down', async () => {
    await cell('C5').dblclick();
    await page.keyboard.type('!');
    await page.keyboard.press('Enter');

    await page.locator('td[data-cell=C5].changed').waitFor();
    expect(await cell('C5').textContent()).toBe('Change 4!');
    expect(await stored(4, 2)).toBe('Change 4!');
    expect(await focused()).toBe('C6');
  });

  it('is walked and edited with the keyboard alone', async () => {
    await cell('C5').click();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('PRE');
    await page.keyboard.press('Tab');
    await says('D4', 'PRE');
    await page.keyboard.press('F2');
    await page.keyboard.type('rubbish');
    await page.keyboard.press('Escape');
    const after = await focused();
    await page.keyboard.press('Delete');
    await cell('E4').filter({ hasText: /^$/ }).waitFor();

    expect(after).toBe('E4');
    expect([await stored(3, 3), await stored(3, 4)]).toEqual(['PRE', '']);
  });

  it('has a drop-down where the cell is validated', async () => {
    await cell('B3').locator('select').selectOption('Completed');

    await says('B3', 'Completed');
    expect(await stored(2, 1)).toBe('Completed');
  });

  it('reads typed text as Sheets does', async () => {
    await cell('A3').dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2027-01-31');
    await page.keyboard.press('Enter');

    await says('A3', '2027');
  });

  it('sorts all but the frozen rows from a letter’s menu', async () => {
    await page.getByRole('button', { name: 'Column C', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Sort sheet Z to A' }).click();

    await says('C2', 'Change 99');
    expect(await cell('C1').textContent()).toBe('What');
  });

  it('inserts and deletes rows from a number’s menu', async () => {
    await page.getByRole('button', { name: 'Row 3', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Insert 1 row above' }).click();
    await says('C4', 'Change 2');
    const inserted = await stored(2, 2);
    await page.getByRole('button', { name: 'Row 3', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Delete row' }).click();
    await says('C3', 'Change 2');

    expect(inserted).toBe('');
  });

  it('shows neither hidden columns nor hidden sheets, but the sheets when asked', async () => {
    const tabs = page.getByRole('list', { name: 'Sheets' }).getByRole('listitem');
    const before = await tabs.allInnerTexts();
    await page.getByLabel('Show hidden (1)').check();

    expect(await cell('F1').count()).toBe(0);
    expect(before).toEqual(['Deployments', 'Notes']);
    expect(await tabs.allInnerTexts()).toEqual(['Deployments', 'Notes', '_records']);
  });

  it('keeps the frozen row in sight', async () => {
    await cell('C300').scrollIntoViewIfNeeded();

    const { top } = await cell('C1').evaluate((element) => element.getBoundingClientRect());
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(200);
  });

  it('renames the file by its title, and a sheet by its tab', async () => {
    await page.getByRole('button', { name: NAME }).click();
    await page.getByLabel('File name').fill('Acme SA - Deployment log');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Acme SA - Deployment log' }).waitFor();
    await page.getByRole('button', { name: 'Notes', exact: true }).dblclick();
    await page.getByLabel('New name').fill('Remarks');
    await page.keyboard.press('Enter');

    await page.getByRole('button', { name: 'Remarks', exact: true }).waitFor();
  });

  it('shows alone on a phone, with its first four columns', async () => {
    await page.setViewportSize({ width: 412, height: 760 });
    await page.getByRole('button', { name: 'Extensions' }).waitFor({ state: 'hidden' });

    const edges = await page.evaluate(() =>
      ['A', 'D'].map(
        (column) => document.querySelector(`td[data-cell=${column}1]`)?.getBoundingClientRect().right ?? 0,
      ),
    );
    expect(edges[0]).toBeGreaterThan(0);
    expect(edges[1]).toBeLessThanOrEqual(412);
    expect(await page.getByRole('navigation', { name: 'Sections' }).isVisible()).toBe(false);
  });
});

describe('the add-on beside the spreadsheet', () => {
  it('opens its sidebar from the menu, 300 pixels wide, and sees what a call has changed', async () => {
    await choose('Extensions', 'Deployments', 'Open');
    const sidebar = page.getByRole('complementary', { name: 'Deployments of Acme' });
    await sidebar.waitFor();
    await page.frameLocator('iframe.panel-frame').getByRole('button', { name: 'Write' }).click();

    await says('C2', 'written');
    await page.getByText('C2 is written').waitFor();
    expect((await sidebar.boundingBox())?.width).toBe(300);
  });

  it('closes its sidebar from inside and from outside', async () => {
    const sidebar = page.getByRole('complementary', { name: 'Deployments of Acme' });
    await choose('Extensions', 'Deployments', 'Open');
    await page.frameLocator('iframe.panel-frame').getByRole('button', { name: 'Close' }).click();
    await sidebar.waitFor({ state: 'detached' });
    await choose('Extensions', 'Deployments', 'Open');
    await page.getByRole('button', { name: 'Close the sidebar' }).click();
    await sidebar.waitFor({ state: 'detached' });

    expect(await sidebar.count()).toBe(0);
  });

  it('keeps the sidebar as it is while another section is looked at', async () => {
    await choose('Extensions', 'Deployments', 'Open');
    const output = page.frameLocator('iframe.panel-frame').locator('output');
    await page.frameLocator('iframe.panel-frame').getByRole('button', { name: 'Write' }).click();
    await output.filter({ hasText: 'done' }).waitFor();
    await page.getByRole('link', { name: 'Log', exact: true }).click();
    await page.getByRole('heading', { name: 'Runs of the script' }).waitFor();
    await page.getByRole('link', { name: 'Spreadsheet' }).click();

    expect(await output.textContent()).toBe('done');
  });

  it('opens links to other files here, in a new tab', async () => {
    await choose('Extensions', 'Deployments', 'Open');
    const opened = page.waitForEvent('popup');
    await page.frameLocator('iframe.panel-frame').getByRole('link', { name: 'Log' }).click();
    const popup = await opened;

    expect(popup.url()).toBe(`${emulator.url}#/spreadsheet/${id}`);
    await popup.close();
  });

  it('shows dialogs and alerts', async () => {
    await choose('Extensions', 'Deployments', 'Ask');
    await page.getByRole('dialog', { name: 'A question' }).waitFor();
    await page.keyboard.press('Escape');
    await choose('Extensions', 'Deployments', 'Warn');
    await page.getByText('Careful').waitFor();
    await page.getByRole('button', { name: 'OK' }).click();

    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('fails with PERMISSION_DENIED when the browser has several accounts', async () => {
    await choose('Extensions', 'Deployments', 'Open');
    await page.getByRole('button', { name: 'Browser settings' }).click();
    await page.getByRole('switch').check();
    await page.getByText('Several accounts', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.frameLocator('iframe.panel-frame').getByRole('button', { name: 'Write' }).click();

    await page.frameLocator('iframe.panel-frame').getByText('Error code PERMISSION_DENIED').waitFor();
    expect(await stored(1, 2)).toBe('Change 1');
  });

  it('goes when somebody else sits down, who may see less', async () => {
    await choose('Extensions', 'Deployments', 'Open');
    await page.getByLabel('Who I am').selectOption('manager@soffid.example');

    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect((await emulator.get('/session')).body).toMatchObject({ user: 'manager@soffid.example' });
  });
});

describe('the other sections', () => {
  it('lists the files and takes one to the trash', async () => {
    await emulator.post('/session', { user: 'admin@soffid.example' });
    await page.goto(`${emulator.url}#/drive/1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_`);
    await choose(`Actions for ${NAME}`, 'Move to trash');
    await page.getByRole('link', { name: NAME }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Trash' }).click();
    await page
      .getByRole('button', { name: `Actions for ${NAME}` })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Restore' }).waitFor();

    expect(await page.getByRole('link', { name: NAME }).count()).toBe(0);
  });

  it('says what Google refuses', async () => {
    await page.goto(`${emulator.url}#/drive/1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_`);
    await choose(`Actions for ${NAME}`, 'Move to trash');

    await page.getByRole('status').getByText('permission').waitFor();
    expect(await page.getByRole('link', { name: NAME }).count()).toBe(1);
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
    await emulator.post('/person', { kind: 'rename-file', id, name: 'Renamed elsewhere' });

    await page.getByRole('heading', { name: 'Renamed elsewhere' }).waitFor();
  });
});
