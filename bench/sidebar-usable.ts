import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../test/support/browser';
import { homes } from '../test/sidebar/sample-views';
import { openSidebar } from '../test/sidebar/sidebar-page';

const SLOWER = 4;
const ROUNDS = 5;
const PRIMARY = { selector: 'button.primary', caption: 'Nuevo despliegue' };

declare global {
  interface Window {
    /** Milliseconds from the beginning of the navigation until a click reached the primary button. */
    usableAfter?: number;
  }
}

/** Runs in the page before its own scripts, and looks before each frame. */
function watch({ selector, caption }: typeof PRIMARY): void {
  const button = document.querySelector(selector);
  const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  if (button?.textContent === caption && button.contains(hit)) window.usableAfter = performance.now();
  else requestAnimationFrame(() => watch({ selector, caption }));
}

async function slowAndWatched(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  // tsx marks every function with its name through a helper that no page has.
  await page.addInitScript('globalThis.__name = (marked) => marked');
  await page.addInitScript(watch, PRIMARY);
}

async function usableAfter(browser: Browser): Promise<number> {
  const { page, close } = await openSidebar(
    browser,
    { home: { value: homes.log('es') } },
    { prepare: slowAndWatched },
  );
  const found = await page.waitForFunction(() => window.usableAfter);
  const time = await found.jsonValue();
  await close();
  return time ?? Infinity;
}

/** Milliseconds until an engineer can click what the sidebar is for, the script answering at once; the median of a few. */
export async function sidebarUsable(): Promise<number> {
  const browser = await launchBrowser();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await usableAfter(browser));
  await browser.close();
  return times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? Infinity;
}
