import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { aSetUpPlan, homes } from './sample-views';
import { openSidebar } from './sidebar-page';

const built = readFileSync(join(process.cwd(), 'dist/sidebar.html'), 'utf8');

const WORDS = [
  'Esta barra no se puede abrir en este navegador.',
  'Aquesta barra no es pot obrir en aquest navegador.',
  'This sidebar cannot be opened in this browser.',
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

async function withPage(work: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
  try {
    await work(page);
  } finally {
    await page.close();
  }
}

/** What stands in the page once it says that it cannot open. */
async function complaint(page: Page): Promise<string> {
  const alert = page.getByRole('alert');
  await alert.waitFor();
  return alert.innerText();
}

describe('the packed sidebar', () => {
  it('says in three languages that a browser cannot unpack it', () =>
    withPage(async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'));
      // A page of its own, so that the browser runs the line above in it.
      await page.goto('data:text/html,');
      await page.setContent(built);

      const told = await complaint(page);

      for (const words of WORDS) expect(told).toContain(words);
    }));

  it.each([
    ['its text was damaged', built.replace(/"([\w-]{5000})[\w-]{5000}/, '"$1')],
    ['the text is not what is packed', built.replace(/"[\w-]{10000,}"/, '"Y2F0YWxvZ3Vl"')],
    [
      'the browser runs no script but its own',
      built
        .replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="script-src 'nonce-a'">`)
        .replace('<script>', '<script nonce="a">'),
    ],
  ])('says so when %s', (_what, page) =>
    withPage(async (tab) => {
      await tab.setContent(page);

      expect(await complaint(tab)).toContain(WORDS[2]);
    }),
  );

  it('says nothing of the kind when it opens, and begins where the menu said in the line below its own script', async () => {
    const sidebar = await openSidebar(
      browser,
      { home: { value: homes.registry('es') }, planSetUp: { value: aSetUpPlan } },
      { appended: '<script>window.startView="set-up"</script>' },
    );

    await sidebar.page.getByRole('heading', { name: 'Preparar el espacio de trabajo' }).waitFor();

    expect(await sidebar.page.getByText(WORDS[2]!).count()).toBe(0);
    expect(await sidebar.calls('planSetUp')).toHaveLength(1);
    await sidebar.close();
  });

  it('opens in a page that Google writes into a frame that was there before', () =>
    withPage(async (page) => {
      await page.setContent(built);

      await page.locator('#app > *').first().waitFor();
    }));
});
