import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { RunningEmulator } from '../support/emulator';

/** The page that `npm start` serves, with what a person does there. */
export interface WorkspacePage {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** By its name in Drive, after the folders that lead to it. */
  readonly openFile: (name: RegExp, folders: readonly string[]) => Promise<void>;
  /** From the add-on's menu. */
  readonly choose: (item: string) => Promise<void>;
  /** A button of the sidebar. */
  readonly press: (name: string) => Promise<void>;
  readonly fill: (label: string, text: string) => Promise<void>;
}

export async function openWorkspacePage(browser: Browser, emulator: RunningEmulator): Promise<WorkspacePage> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const sidebar = page.frameLocator('iframe.panel-frame');
  return {
    page,
    sidebar,
    async openFile(name, folders) {
      await page.goto(emulator.url);
      for (const one of folders) await page.getByRole('link', { name: one, exact: true }).click();
      await page.getByRole('link', { name }).click();
      await page.getByRole('heading', { name }).waitFor();
    },
    async choose(item) {
      await page.getByRole('button', { name: 'Extensions' }).click();
      await page.getByRole('menuitem', { name: 'Deployments' }).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    press: (name) => sidebar.getByRole('button', { name, exact: true }).click(),
    fill: (label, text) => sidebar.getByLabel(label, { exact: true }).first().fill(text),
  };
}

/** Asks the emulator for something, as tools outside the project do. @throws when it answers with an error */
export async function post(emulator: RunningEmulator, path: string, body: object): Promise<unknown> {
  const answer = await fetch(new URL(path, emulator.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`POST ${path}: ${String(answer.status)} ${await answer.text()}`);
  return answer.json();
}
