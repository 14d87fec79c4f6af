import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { startWithScript } from '../support/emulator-with-script';
import type { ScriptedEmulator } from '../support/emulator-with-script';

const SCRIPT = `
function openSidebar() {
  const page = '<!doctype html><html><head><title>t</title></head><body><form><input name="city" value="Palma"><input name="tag" value="a"><input name="tag" value="b"></form></body></html>';
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle('Sidebar'));
}
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'openSidebar').addToUi(); }
function echo(value) { return value; }
function nothing() {}
function fail() { const error = new Error('No such row'); error.name = 'RowError'; throw error; }
function date() { return new Date(); }
function who() { return Session.getActiveUser().getEmail(); }
function hidden_() { return 1; }
`;

/** The part of `google.script` that these tests use. */
interface Runner {
  withSuccessHandler(handler: (value: unknown, userObject?: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error, userObject?: unknown) => void): Runner;
  withUserObject(value: unknown): Runner;
  echo(value: unknown): void;
  nothing(): void;
}
declare const google: { script: { run: Runner; host: Record<string, unknown>; url?: unknown } };

let emulator: ScriptedEmulator;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [emulator, browser] = await Promise.all([startWithScript(SCRIPT), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await emulator.stop();
});
beforeEach(async () => {
  await emulator.post('/session', { severalAccounts: false });
  const { body } = await emulator.post('/menu', { item: 'Open' });
  const { id } = (body as { ui: { sidebar: { id: string } } }).ui.sidebar;
  page = await browser.newPage();
  await page.goto(`${emulator.url}sidebar/${id}`);
});
afterEach(() => page.close());

/** Calls a function of the script in the page; answers how it ended. */
const call = (name: string, ...args: unknown[]): Promise<unknown> =>
  page.evaluate(
    ([name, args]) =>
      new Promise((resolve) => {
        const runner = google.script.run
          .withSuccessHandler((value) => resolve({ value }))
          .withFailureHandler((error) =>
            resolve({ error: { name: error.name, message: error.message, isError: error instanceof Error } }),
          );
        (Reflect.get(runner, name) as (...given: unknown[]) => void)(...args);
      }),
    [name, args] as const,
  );

describe('google.script.run in a sidebar', () => {
  it.each([
    { given: 5 },
    { given: 'text' },
    { given: null },
    { given: { list: [1, { deep: true }], empty: {} } },
  ])('carries $given there and back', async ({ given }) => {
    expect(await call('echo', given)).toEqual({ value: given });
  });

  it('answers null where the script returns nothing', async () => {
    expect(await call('nothing')).toEqual({ value: null });
  });

  it('gives the failure handler an Error with the name and the message', async () => {
    expect(await call('fail')).toEqual({
      error: { name: 'RowError', message: 'No such row', isError: true },
    });
  });

  it.each(['missing', 'hidden_'])('fails for %s, which is no public function', async (name) => {
    expect(await call(name)).toMatchObject({ error: { message: `Script function not found: ${name}` } });
  });

  it('fails when the script returns a Date', async () => {
    expect(await call('date')).toMatchObject({
      error: { message: expect.stringContaining('Date') as string },
    });
  });

  it('runs as the one who opened the sidebar', async () => {
    await emulator.post('/session', { user: 'lead@soffid.example' });
    const answer = await call('who');
    await emulator.post('/session', { user: 'engineer@soffid.example' });

    expect(answer).toEqual({ value: 'engineer@soffid.example' });
  });

  it.each([
    { what: 'a Date', property: '0' },
    { what: 'a function', property: 'b' },
    { what: 'a node', property: '0' },
    { what: 'the window', property: '0' },
    { what: 'a cycle', property: 'self' },
  ])('refuses $what at the call', async ({ what, property }) => {
    const thrown = await page.evaluate((what) => {
      const cycle: { self?: object } = {};
      cycle.self = cycle;
      const values: Record<string, unknown> = {
        'a Date': new Date(),
        'a function': { a: { b: () => 1 } },
        'a node': [document.body],
        'the window': window,
        'a cycle': cycle,
      };
      try {
        google.script.run.echo(values[what]);
        return null;
      } catch (error) {
        return error instanceof TypeError ? error.message : 'another error';
      }
    }, what);

    expect(thrown).toBe(`Failed due to illegal value in property: ${property}`);
  });

  it('makes null of undefined in a list, and leaves it out of an object', async () => {
    const value = await page.evaluate(
      () =>
        new Promise((resolve) =>
          google.script.run.withSuccessHandler(resolve).echo({ list: [undefined], gone: undefined }),
        ),
    );

    expect(value).toEqual({ list: [null] });
  });

  it('takes a form alone as its fields', async () => {
    const value = await page.evaluate(
      () => new Promise((resolve) => google.script.run.withSuccessHandler(resolve).echo(document.forms[0])),
    );

    expect(value).toEqual({ city: 'Palma', tag: ['a', 'b'] });
  });

  it('makes a new runner of each with…, and hands the user object to the handlers', async () => {
    const heard = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const said: unknown[] = [];
          const say = (who: string) => (value: unknown, object: unknown) => {
            said.push([who, value, object]);
            if (said.length === 2) resolve(said.sort((a, b) => String(a).localeCompare(String(b))));
          };
          const first = google.script.run.withUserObject('x').withSuccessHandler(say('first'));
          const second = first.withUserObject('y').withSuccessHandler(say('second'));
          first.echo(1);
          second.echo(2);
        }),
    );

    expect(heard).toEqual([
      ['first', 1, 'x'],
      ['second', 2, 'y'],
    ]);
  });

  it('has at most ten calls under way', async () => {
    let most = 0;
    let underWay = 0;
    await page.route('**/call', async (route) => {
      underWay += 1;
      most = Math.max(most, underWay);
      const answer = await route.fetch();
      underWay -= 1;
      await route.fulfill({ response: answer });
    });

    const values = await page.evaluate(() =>
      Promise.all(
        Array.from(
          { length: 25 },
          (_, index) => new Promise((resolve) => google.script.run.withSuccessHandler(resolve).echo(index)),
        ),
      ),
    );

    expect(values).toEqual(Array.from({ length: 25 }, (_, index) => index));
    expect(most).toBeLessThanOrEqual(10);
  });

  it('returns at once, with nothing', async () => {
    expect(await page.evaluate(() => typeof google.script.run.nothing())).toBe('undefined');
  });

  it('fails with PERMISSION_DENIED when the browser has several accounts', async () => {
    await emulator.post('/session', { severalAccounts: true });

    expect(await call('echo', 1)).toMatchObject({
      error: {
        message:
          "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      },
    });
  });

  it('fails when the emulator does not answer', async () => {
    await page.route('**/call', (route) => route.abort());

    expect(await call('echo', 1)).toMatchObject({ error: { name: 'NetworkError' } });
  });

  it('has the host and no url', async () => {
    const known = await page.evaluate(() => [
      typeof google.script.url,
      ...Object.keys(google.script.host).sort(),
    ]);

    expect(known).toEqual(['undefined', 'close', 'editor', 'origin', 'setHeight', 'setWidth']);
  });
});

describe('a sidebar’s page', () => {
  it.each([
    { what: 'another origin', path: 'http://127.0.0.1:9/' },
    { what: 'anything of the emulator but the script', path: '/clock' },
  ])('may not fetch $what', async ({ path }) => {
    const outcome = await page.evaluate(
      (path) =>
        fetch(path).then(
          () => 'answered',
          () => 'refused',
        ),
      path,
    );

    expect(outcome).toBe('refused');
  });

  it('stays in standards mode', async () => {
    expect(await page.evaluate(() => document.compatMode)).toBe('CSS1Compat');
  });
});
