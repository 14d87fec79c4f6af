import type { Browser, Locator, Page } from 'playwright-core';
import type { ScriptedEmulator } from './emulator-with-script';

export const LOG_NAME = 'Acme - Deployment log';

/** A new log of LOG_SCRIPT, open in the emulator's page. */
export interface LogPage {
  readonly page: Page;
  readonly id: string;
  cell(name: string): Locator;
  /** Waits until a cell shows the text. */
  says(name: string, text: string): Promise<void>;
  /** The cell that has the focus. */
  focused(): Promise<string | undefined>;
  /** What the server has in a cell; zero-based. */
  stored(row: number, column: number): Promise<string | undefined>;
  /** Opens a menu by its button's name, and goes down to an item. */
  choose(menu: string, ...items: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export interface LogPageOptions {
  readonly rows?: number;
  /** Lets a test put its own script into the page. */
  readonly bypassCsp?: boolean;
}

export async function openLogPage(
  emulator: ScriptedEmulator,
  browser: Browser,
  { rows = 30, bypassCsp = false }: LogPageOptions = {},
): Promise<LogPage> {
  await emulator.post('/session', { user: 'engineer@soffid.example', severalAccounts: false });
  const { body } = await emulator.post('/script/run', { function: 'makeLog', arguments: [rows] });
  const { result: id } = body as { result: string };
  const page = await browser.newPage({ viewport: { width: 1360, height: 820 }, bypassCSP: bypassCsp });
  const cell = (name: string): Locator => page.locator(`td[data-cell=${name}]`);
  await page.goto(`${emulator.url}#/spreadsheet/${id}`);
  await cell('A1').waitFor();
  return {
    page,
    id,
    cell,
    says: (name, text) => cell(name).filter({ hasText: text }).waitFor(),
    focused: () =>
      page.evaluate(() =>
        document.activeElement instanceof HTMLElement ? document.activeElement.dataset['cell'] : undefined,
      ),
    async stored(row, column) {
      const answer = await emulator.get(`/spreadsheets/${id}`);
      const { sheets } = answer.body as { sheets: { rows: { text: string }[][] }[] };
      return sheets[0]?.rows[row]?.[column]?.text;
    },
    async choose(menu, ...items) {
      await page.getByRole('button', { name: menu, exact: true }).click();
      for (const item of items) await page.getByRole('menuitem', { name: item, exact: true }).click();
    },
    async close() {
      await page.close();
      // An engineer is a contributor, who may not take files of a shared drive away.
      await emulator.post('/person', { kind: 'trash-file', id, user: 'admin@soffid.example' });
    },
  };
}
