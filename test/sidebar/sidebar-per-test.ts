import type { Browser, Locator, Page } from 'playwright-core';
import * as v from 'valibot';
import { ActSchema } from '../../src/protocol/deployment-requests';
import type { ActRequest } from '../../src/protocol/deployment-requests';
import { launchBrowser } from '../support/browser';
import { button, field } from './controls';
import { openSidebar } from './sidebar-page';
import type { Behaviours, Options, Sidebar } from './sidebar-page';

interface SidebarPerTest extends Pick<Sidebar, 'behave' | 'calls'> {
  readonly open: (behaviours: Behaviours, options?: Options) => Promise<Page>;
  /** Gives the next test a page of its own, after what outlasts a document: a clock, a permission. */
  readonly discard: () => void;
  readonly button: (name: string) => Locator;
  readonly heading: (name: string) => Locator;
  readonly field: (name: string) => Locator;
  /** The items of the list of that name. */
  readonly list: (name: string) => Locator;
  /** What is read aloud without being an error. */
  readonly status: (text: string) => Locator;
  /** Waits until that field has the focus. */
  readonly focused: (name: string) => Promise<void>;
  /** What a screen reader says about a field besides its label. */
  readonly described: (name: string) => Promise<string[]>;
  /** What the script was asked to do. */
  readonly acts: () => Promise<ActRequest[]>;
}

/** One browser for the tests around it, and for each of them the sidebar that it opens: in one page, unless it has options. */
export function sidebarPerTest(): SidebarPerTest {
  let browser: Browser;
  let sidebar: Sidebar;
  let plain: Sidebar | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    if (sidebar !== plain) await sidebar.close();
  });
  const openPlain = async (behaviours: Behaviours): Promise<Sidebar> => {
    if (plain) await plain.reopen(behaviours);
    plain ??= await openSidebar(browser, behaviours);
    return plain;
  };
  const calls: Sidebar['calls'] = (name) => sidebar.calls(name);
  return {
    open: async (behaviours, options) => {
      sidebar = await (options ? openSidebar(browser, behaviours, options) : openPlain(behaviours));
      return sidebar.page;
    },
    discard() {
      plain = undefined;
    },
    behave: (behaviours) => sidebar.behave(behaviours),
    calls,
    button: (name) => button(sidebar.page, name),
    heading: (name) => sidebar.page.getByRole('heading', { name, exact: true }),
    field: (name) => field(sidebar.page, name),
    list: (name) => sidebar.page.getByRole('list', { name, exact: true }).locator('li'),
    status: (text) => sidebar.page.getByRole('status').getByText(text),
    focused: (name) => sidebar.page.locator(`[name="${name}"]:focus`).waitFor(),
    described: async (name) => {
      const ids = (await field(sidebar.page, name).getAttribute('aria-describedby'))?.split(' ') ?? [];
      return Promise.all(ids.map((id) => sidebar.page.locator(`[id="${id}"]`).innerText()));
    },
    acts: async () => (await calls('act')).map(([request]) => v.parse(ActSchema, request)),
  };
}
