import { request } from 'node:http';
import { startWithScript } from '../support/emulator-with-script';
import type { ScriptedEmulator } from '../support/emulator-with-script';

const SCRIPT = `
function add(a, b) { return a + b; }
function whoAmI() { return Session.getActiveUser().getEmail(); }
function time() { return new Date().toISOString(); }
function fail() { throw new Error('No such row'); }
function remember(key, value) { PropertiesService.getScriptProperties().setProperty(key, value); }
function recall(key) { return PropertiesService.getScriptProperties().getProperty(key); }
function three() { remember('a', '1'); remember('b', '2'); remember('c', '3'); }
function night(event) { console.log('it is', event.hour); return { who: whoAmI(), hour: event.hour, week: event['week-of-year'] }; }
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Open it', 'openSidebar').addItem('Say it', 'say').addToUi(); }
function openSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Hello</p>').setTitle('Greeting')); }
function say() { SpreadsheetApp.getUi().alert('Done'); }
`;

const ENGINEER = 'engineer@soffid.example';
const LEAD = 'lead@soffid.example';

let emulator: ScriptedEmulator;
beforeAll(async () => {
  emulator = await startWithScript(SCRIPT);
});
afterAll(() => emulator.stop());

const run = async (name: string, args: unknown[] = [], more: object = {}): Promise<unknown> =>
  (await emulator.post('/script/run', { function: name, arguments: args, ...more })).body;

describe('POST /script/run', () => {
  it('answers the result', async () => {
    expect(await run('add', [2, 3])).toEqual({ result: 5 });
  });

  it('runs as the current user, or as the one that is given', async () => {
    expect(await run('whoAmI')).toEqual({ result: ENGINEER });
    expect(await run('whoAmI', [], { user: LEAD })).toEqual({ result: LEAD });
  });

  it('answers what the script threw', async () => {
    expect(await run('fail')).toEqual({ error: { name: 'Error', message: 'No such row' } });
  });

  it('answers that a function is not there', async () => {
    expect(await run('missing')).toMatchObject({ error: { message: 'Script function not found: missing' } });
  });

  it.each([
    { body: {}, says: 'function: ' },
    { body: { function: '' }, says: 'function: must not be empty' },
    { body: { function: 'add', arguments: 3 }, says: 'arguments: ' },
    {
      body: { function: 'add', user: 'nobody@soffid.example' },
      says: 'There is no user "nobody@soffid.example"',
    },
    { body: [], says: 'function: ' },
  ])('refuses $body', async ({ body, says }) => {
    const { status, body: answer } = await emulator.post('/script/run', body);

    expect(status).toBe(400);
    expect(answer).toMatchObject({ error: { message: expect.stringContaining(says) as string } });
  });
});

describe('the session', () => {
  it('changes who the current user is', async () => {
    await emulator.post('/session', { user: LEAD });
    const asLead = await run('whoAmI');
    await emulator.post('/session', { user: ENGINEER });

    expect(asLead).toEqual({ result: LEAD });
    expect((await emulator.get('/session')).body).toMatchObject({ user: ENGINEER, severalAccounts: false });
  });

  it('knows every user of the organisation', async () => {
    const { body } = await emulator.get('/users');

    expect(body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ email: LEAD, locale: expect.any(String) as string }),
      ]),
    );
  });
});

describe('the clock', () => {
  it('begins where it was set to, and goes on', async () => {
    const { body } = await emulator.get('/clock');

    expect(body).toMatchObject({ ticking: true, now: expect.stringMatching(/^2026-12-02T15:5/) as string });
  });

  it('is the one of the script', async () => {
    await emulator.post('/clock', { now: '2027-03-01T10:00:00+01:00' });

    expect(await run('time')).toMatchObject({
      result: expect.stringMatching(/^2027-03-01T09:00:0/) as string,
    });
  });

  it('refuses a time without an offset', async () => {
    const { status, body } = await emulator.post('/clock', { now: '2027-03-01T10:00:00' });

    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: { message: expect.stringContaining('now: "2027-03-01T10:00:00"') as string },
    });
  });
});

describe('what a test does to runs', () => {
  it('counts calls by service since the last reset', async () => {
    await emulator.post('/calls/reset', {});
    await run('three');

    expect((await emulator.get('/calls')).body).toEqual({ total: 3, byService: { Properties: 3 } });
  });

  it.each([
    { when: 'before', at: 2, kept: ['1', null, null] },
    { when: 'after', at: 2, kept: ['1', '2', null] },
  ])('kills the next run $when its call number $at, and only that one', async ({ when, at, kept }) => {
    await run('remember', ['a', '']);
    const { stop, ...fresh } = await startWithScript(SCRIPT);
    await fresh.post('/faults', { at, when });
    const killed = await fresh.post('/script/run', { function: 'three' });
    const values = await Promise.all(
      ['a', 'b', 'c'].map(
        async (key) => (await fresh.post('/script/run', { function: 'recall', arguments: [key] })).body,
      ),
    );
    await stop();

    expect(killed.body).toMatchObject({ error: { name: 'Killed' } });
    expect(values).toEqual(kept.map((result) => ({ result })));
  });

  it('takes a fault back', async () => {
    await emulator.post('/faults', { at: 1, when: 'before' });
    await emulator.post('/faults', {});

    expect(await run('three')).toEqual({ result: null });
  });

  it('lets somebody else run at a call', async () => {
    await emulator.post('/interleave', {
      at: 3,
      run: { function: 'remember', arguments: ['a', 'other'], user: LEAD },
    });
    await run('three');

    expect(await run('recall', ['a'])).toEqual({ result: 'other' });
  });

  it.each([
    { path: '/faults', body: { at: 0, when: 'before' }, says: 'at: ' },
    { path: '/faults', body: { at: 2 }, says: 'when: ' },
    { path: '/faults', body: { at: 2, when: 'later' }, says: 'when: ' },
    { path: '/interleave', body: { at: 2 }, says: 'run: what happens meanwhile is missing' },
  ])('refuses $body at $path', async ({ path, body, says }) => {
    const answer = await emulator.post(path, body);

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error: { message: expect.stringContaining(says) as string } });
  });
});

describe('menus and triggers', () => {
  it('has the menu that onOpen builds', async () => {
    expect((await emulator.get('/menu')).body).toEqual({
      items: [
        { caption: 'Open it', function: 'openSidebar' },
        { caption: 'Say it', function: 'say' },
      ],
    });
  });

  it.each(['Say it', 'say'])('chooses "%s" and answers what was shown', async (item) => {
    expect((await emulator.post('/menu', { item })).body).toEqual({
      result: null,
      ui: { sidebar: null, dialog: null, toasts: [], alerts: ['Done'] },
    });
  });

  it('says that an item is not there', async () => {
    expect((await emulator.post('/menu', { item: 'Close it' })).body).toMatchObject({
      error: { message: 'There is no menu item "Close it"' },
    });
  });

  it('fires a trigger with the event of its time', async () => {
    await emulator.post('/clock', { now: '2027-01-01T03:30:00Z' });
    const { body } = await emulator.post('/trigger', { function: 'night', user: LEAD });

    expect(body).toEqual({ result: { who: LEAD, hour: 3, week: 53 } });
  });

  it('logs each run with its calls, its lines and its error', async () => {
    await run('fail');
    await emulator.post('/trigger', { function: 'night', user: LEAD });
    const { body } = await emulator.get('/log');

    expect((body as object[]).slice(0, 2)).toMatchObject([
      { function: 'night', user: LEAD, error: null, calls: 0, lines: [{ level: 'log', text: 'it is 3' }] },
      { function: 'fail', user: ENGINEER, error: 'Error: No such row' },
    ]);
  });
});

describe('bad requests', () => {
  const raw = (headers: Record<string, string>, path = '/clock', method = 'GET'): Promise<number> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(emulator.url);
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end();
    });

  it.each([
    { method: 'GET', path: '/nowhere', status: 404, says: 'There is nothing at /nowhere' },
    { method: 'DELETE', path: '/clock', status: 405, says: '/clock takes GET and POST, not DELETE' },
    { method: 'POST', path: '/drive', status: 405, says: '/drive takes GET, not POST' },
    { method: 'GET', path: '/spreadsheets/%E0%A4%A', status: 400, says: 'not a part of an address' },
    { method: 'GET', path: '/spreadsheets/none', status: 404, says: 'There is no spreadsheet "none"' },
    { method: 'GET', path: '/calendars/none/events', status: 404, says: 'There is no calendar "none"' },
    { method: 'GET', path: '/mail/none/download', status: 404, says: 'nothing to download' },
    { method: 'GET', path: '/drive?user=nobody@soffid.example', status: 400, says: 'There is no user' },
    { method: 'GET', path: '/sidebar/none', status: 404, says: 'an earlier start of the emulator' },
  ])('answers $status to $method $path', async ({ method, path, status, says }) => {
    const response = await fetch(emulator.url.slice(0, -1) + path, { method });

    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      error: { message: expect.stringContaining(says) as string },
    });
  });

  it('answers 400 to what is not JSON', async () => {
    const { status, body } = await emulator.post('/clock', '{"now":');

    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: { message: expect.stringContaining('The body is not JSON') as string },
    });
  });

  it('answers 413 to a body that is too large', async () => {
    const { status, body } = await emulator.post('/script/run', {
      function: 'add',
      arguments: ['x'.repeat(4_000_001)],
    });

    expect(status).toBe(413);
    expect(body).toMatchObject({ error: { message: expect.stringContaining('at most 4000000') as string } });
  });

  it.each([
    { headers: { host: 'evil.example' }, status: 403, because: 'a name of its own may resolve to loopback' },
    { headers: { host: 'localhost.evil.example:80' }, status: 403, because: 'only the whole name counts' },
    {
      headers: { host: 'localhost:9' },
      status: 200,
      because: 'a forwarded port is somebody at this machine',
    },
    { headers: { host: '[::1]:8787' }, status: 200, because: 'it is loopback too' },
  ])('answers $status to $headers, because $because', async ({ headers, status }) => {
    expect(await raw(headers)).toBe(status);
  });

  it.each([
    { origin: 'http://evil.example', status: 403 },
    { origin: 'null', status: 403 },
    { origin: 'http://localhost', status: 403 },
    { origin: 'own', status: 200 },
  ])('answers $status to a POST from a page of $origin', async ({ origin, status }) => {
    const headers = { origin: origin === 'own' ? emulator.url.slice(0, -1) : origin };
    const answer = await emulator.post('/calls/reset', {}, headers);

    expect(answer.status).toBe(status);
  });
});
