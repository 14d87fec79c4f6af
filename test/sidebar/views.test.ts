import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES } from '../../src/domain/language';
import type { Language } from '../../src/domain/language';
import { launchBrowser } from '../support/browser';
import { scenes } from './scenes';
import { openSidebar } from './sidebar-page';

declare global {
  interface Window {
    /** What the source of axe-core leaves in a page. */
    axe: typeof axe;
  }
}

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** Each as `rule: element`. */
async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** What is cut off or makes the page scroll sideways. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *:not(.unseen)')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 200)),
  );

async function see(name: string, language: Language): Promise<object> {
  const scene = scenes[name]!;
  const { page, close } = await openSidebar(browser, scene.behaviours(language), { locale: language });
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await scene.go?.(page, language);
  await page.locator('#app > *').first().waitFor();
  const seen = {
    lang: await page.locator('html').getAttribute('lang'),
    inaccessible: await accessibilityProblems(page),
    tooWide: await tooWide(page),
    severalPrimaryButtons: (await page.locator('.button.primary').count()) > 1,
    thrown,
  };
  await close();
  return seen;
}

it.each(Object.keys(scenes))('%s is accessible and fits 300 px in every language', async (name) => {
  const seen = await Promise.all(LANGUAGES.map((language) => see(name, language)));
  expect(seen).toEqual(
    LANGUAGES.map((lang) => ({
      lang,
      inaccessible: [],
      tooWide: [],
      severalPrimaryButtons: false,
      thrown: [],
    })),
  );
});
