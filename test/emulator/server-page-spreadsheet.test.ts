import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { startWithScript } from '../support/emulator-with-script';
import type { ScriptedEmulator } from '../support/emulator-with-script';
import { LOG_NAME, openLogPage } from '../support/log-page';
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
  log = await openLogPage(emulator, browser, { rows: 320 });
  page = log.page;
});
afterEach(() => log.close());

/** Watches in the page, because a flash may be over before anybody looks again. */
const flashOf = (cell: string): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (document.querySelector(`td[data-cell=${cell}].changed`)) resolve();
    };
    new MutationObserver(look).observe(document.body, { subtree: true, attributeFilter: ['class'] });
  });

describe('the spreadsheet', () => {
  it('keeps what is typed after a double click, flashes the cell and goes one row down', async () => {
    const flash = page.evaluate(flashOf, 'C5');
    await log.cell('C5').dblclick();
    await page.keyboard.type('!');
    await page.keyboard.press('Enter');

    await flash;
    expect(await log.cell('C5').textContent()).toBe('Change 4!');
    expect(await log.stored(4, 2)).toBe('Change 4!');
    expect(await log.focused()).toBe('C6');
  });

  it('is walked and edited with the keyboard alone', async () => {
    await log.cell('C5').click();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('PRE');
    await page.keyboard.press('Tab');
    await log.says('D4', 'PRE');
    await page.keyboard.press('F2');
    await page.keyboard.type('rubbish');
    await page.keyboard.press('Escape');
    const after = await log.focused();
    await page.keyboard.press('Delete');
    await log.cell('E4').filter({ hasText: /^$/ }).waitFor();

    expect(after).toBe('E4');
    expect([await log.stored(3, 3), await log.stored(3, 4)]).toEqual(['PRE', '']);
  });

  it('has a drop-down where the cell is validated', async () => {
    await log.cell('B3').locator('select').selectOption('Completed');

    await log.says('B3', 'Completed');
    expect(await log.stored(2, 1)).toBe('Completed');
  });

  it('reads typed text as Sheets does', async () => {
    await log.cell('A3').dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2027-01-31');
    await page.keyboard.press('Enter');

    await log.says('A3', '2027');
  });

  it('sorts all but the frozen rows from a letter’s menu', async () => {
    await page.getByRole('button', { name: 'Column C', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Sort sheet Z to A' }).click();

    await log.says('C2', 'Change 99');
    expect(await log.cell('C1').textContent()).toBe('What');
  });

  it('inserts and deletes rows from a number’s menu', async () => {
    await page.getByRole('button', { name: 'Row 3', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Insert 1 row above' }).click();
    await log.says('C4', 'Change 2');
    const inserted = await log.stored(2, 2);
    await page.getByRole('button', { name: 'Row 3', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Delete row' }).click();
    await log.says('C3', 'Change 2');

    expect(inserted).toBe('');
  });

  it('shows neither hidden columns nor hidden sheets, but the sheets when asked', async () => {
    const tabs = page.getByRole('list', { name: 'Sheets' }).getByRole('listitem');
    const before = await tabs.allInnerTexts();
    await page.getByLabel('Show hidden (1)').check();

    expect(await log.cell('F1').count()).toBe(0);
    expect(before).toEqual(['Deployments', 'Notes']);
    expect(await tabs.allInnerTexts()).toEqual(['Deployments', 'Notes', '_records']);
  });

  it('keeps the frozen row in sight', async () => {
    await log.cell('C300').scrollIntoViewIfNeeded();

    const { top } = await log.cell('C1').evaluate((element) => element.getBoundingClientRect());
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(200);
  });

  it('renames the file by its title, and a sheet by its tab', async () => {
    await page.getByRole('button', { name: LOG_NAME }).click();
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
