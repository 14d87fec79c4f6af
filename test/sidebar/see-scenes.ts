import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES } from '../../src/domain/language';
import type { Language } from '../../src/domain/language';
import { launchBrowser } from '../support/browser';
import type { Scene } from './scenes';
import { openSidebar } from './sidebar-page';
import type { Sidebar } from './sidebar-page';

declare global {
  interface Window {
    /** What the source of axe-core leaves in a page. */
    axe: typeof axe;
  }
}

/** What axe looks at is the same in every language; what fits is not. */
const AXE_LANGUAGE: Language = 'es';

/** What any of the pages threw during a test. */
const thrown: string[] = [];
const sidebars = new Map<Language, Sidebar>();
let browser: Browser;

/** Each as `rule: element`. */
const accessibilityProblems = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });

/** What is cut off or makes the page scroll sideways. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *:not(.unseen)')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 200)),
  );

async function see(scene: Scene, language: Language): Promise<object> {
  const { page, reopen } = sidebars.get(language)!;
  await reopen(scene.behaviours(language));
  await scene.go?.(page, language);
  await page.locator('#app > *').first().waitFor();
  return {
    lang: await page.locator('html').getAttribute('lang'),
    inaccessible: language === AXE_LANGUAGE ? await accessibilityProblems(page) : [],
    tooWide: await tooWide(page),
    severalPrimaryButtons: (await page.locator('.button.primary').count()) > 1,
  };
}

/** One test a scene, in pages of a browser that they share; a suite of each group of scenes, so that no worker has them all. */
export function seeScenes(scenes: Readonly<Record<string, Scene>>): void {
  beforeAll(async () => {
    browser = await launchBrowser();
    for (const language of LANGUAGES) {
      const prepare = async (page: Page): Promise<void> => {
        page.on('pageerror', (error) => thrown.push(error.message));
        if (language === AXE_LANGUAGE) await page.addInitScript({ content: axe.source });
      };
      sidebars.set(language, await openSidebar(browser, {}, { locale: language, prepare }));
    }
  });

  afterAll(() => browser.close());

  beforeEach(() => {
    thrown.length = 0;
  });

  it.each(Object.entries(scenes))(
    '%s is accessible and fits 300 px in every language',
    async (_name, scene) => {
      // Each is waited for, whatever the others do: the next scene is seen in the same pages.
      const seen = await Promise.allSettled(LANGUAGES.map((language) => see(scene, language)));
      expect(seen).toEqual(
        LANGUAGES.map((lang) => ({
          status: 'fulfilled',
          value: { lang, inaccessible: [], tooWide: [], severalPrimaryButtons: false },
        })),
      );
      expect(thrown).toEqual([]);
    },
  );
}
