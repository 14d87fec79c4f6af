import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { OutsideView } from '../../src/protocol/outside-view';
import type { Reply } from '../../src/protocol/reply';
import type { SidebarApi } from '../../src/protocol/sidebar-api';
import { someDates } from './sample-dates';

const PAGE = join(dirname(fileURLToPath(import.meta.url)), '../../dist/sidebar.html');

/** Nobody did anything outside. */
export const AS_WRITTEN: OutsideView = {
  row: { kind: 'as-written' },
  event: { kind: 'as-written' },
  bounces: [],
  strays: [],
};

/** https, because the real page has a secure context too; nothing is asked of a network. */
const ADDRESS = 'https://sidebar.example/';

type Answer<K extends keyof SidebarApi> = ReturnType<SidebarApi[K]> extends Reply<infer T> ? T : never;

/** What a function of the script does: its value, a refusal, an error of the transport, or no answer at all. */
export type Behaviour<K extends keyof SidebarApi = keyof SidebarApi> =
  | { readonly value: Answer<K> }
  | { readonly reply: Reply<Answer<K>> }
  | { readonly error: string }
  | 'silent';

export type Behaviours = { readonly [K in keyof SidebarApi]?: Behaviour<K> };

interface Stub {
  behaviours: Behaviours;
  calls: { name: string; args: unknown[] }[];
}

declare global {
  interface Window {
    sidebarStub: Stub;
  }
}

/** Runs in the page before its own scripts, in the place of Google's `google.script.run`. */
function installStub(behaviours: Behaviours): void {
  window.sidebarStub = { behaviours, calls: [] };
  type Handler = (value: unknown) => void;
  const answer = (name: string, args: unknown[], onSuccess: Handler, onFailure: Handler): void => {
    window.sidebarStub.calls.push({ name, args });
    const behaviour = window.sidebarStub.behaviours[name as keyof Behaviours];
    if (behaviour === undefined || behaviour === 'silent') return;
    if ('error' in behaviour) setTimeout(() => onFailure(new Error(behaviour.error)));
    else {
      const reply = 'reply' in behaviour ? behaviour.reply : { ok: true, value: behaviour.value };
      setTimeout(() => onSuccess(JSON.parse(JSON.stringify(reply))));
    }
  };
  const runner = (onSuccess: Handler, onFailure: Handler): object =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, onFailure);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(onSuccess, handler);
          return (...args: unknown[]) => answer(String(name), args, onSuccess, onFailure);
        },
      },
    );
  const nothing: Handler = () => undefined;
  Object.assign(window, { google: { script: { run: runner(nothing, nothing) } } });
}

export interface Sidebar {
  readonly page: Page;
  /** From now on. */
  readonly behave: (behaviours: Behaviours) => Promise<void>;
  readonly calls: (name: keyof SidebarApi) => Promise<unknown[][]>;
  /** In the same page, which is quicker than a new one, as in a browser that keeps nothing. */
  readonly reopen: (behaviours: Behaviours) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Options {
  /** Of the browser, until the script says the viewer's. */
  readonly locale?: string;
  /** What the menu appends to the page. */
  readonly appended?: string;
  readonly height?: number;
  /** Before the page is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The page that was built, 300 px wide as in Google Sheets, with what the script would answer. */
export async function openSidebar(
  browser: Browser,
  behaviours: Behaviours,
  { locale = 'es-ES', appended = '', height = 800, prepare }: Options = {},
): Promise<Sidebar> {
  const context = await browser.newContext({
    viewport: { width: 300, height },
    locale,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html', body: readFileSync(PAGE, 'utf8') + appended }),
  );
  await prepare?.(page);
  const usual: Behaviours = { dates: { value: someDates }, outside: { value: AS_WRITTEN } };
  let stub = await page.addInitScript(installStub, { ...usual, ...behaviours });
  await page.goto(ADDRESS);
  return {
    page,
    behave: (next) =>
      page.evaluate((given) => {
        Object.assign(window.sidebarStub, { behaviours: { ...window.sidebarStub.behaviours, ...given } });
      }, next),
    calls: (name) =>
      page.evaluate(
        (wanted) => window.sidebarStub.calls.filter((call) => call.name === wanted).map((call) => call.args),
        name,
      ),
    reopen: async (next) => {
      await stub.dispose();
      stub = await page.addInitScript(installStub, { ...usual, ...next });
      const forgetting = await page.addInitScript(() => localStorage.clear());
      await page.mouse.move(0, 0);
      await page.goto(ADDRESS);
      await forgetting.dispose();
    },
    close: () => context.close(),
  };
}
