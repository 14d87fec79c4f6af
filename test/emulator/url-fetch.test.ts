import type { World } from '../../emulator/kernel/world';
import type { HttpAnswer, HttpRequest } from '../../emulator/kernel/operation';
import { createWorkspace } from '../../emulator/kernel/workspace';
import type { Workspace } from '../../emulator/kernel/workspace';
import { createSyncFetch } from '../../emulator/script/sync-fetch';
import type { SyncFetch } from '../../emulator/script/sync-fetch';
import type { Echo, EchoServer } from '../support/http-echo';
import { startEchoServer } from '../support/http-echo';
import { writeScript } from '../support/script-project';
import { ANA, smallOffice } from '../support/small-office';

const SCRIPT = `
function tell(response) {
  return { code: response.getResponseCode(), text: response.getContentText(), headers: response.getHeaders(), all: response.getAllHeaders() };
}
function fetchIt(url, options) { return tell(options ? UrlFetchApp.fetch(url, options) : UrlFetchApp.fetch(url)); }
function fetchAll(requests) { return UrlFetchApp.fetchAll(requests).map(tell); }
function fetchBytes(url) {
  const response = UrlFetchApp.fetch(url);
  return { bytes: response.getContent(), type: response.getBlob().getContentType(), text: response.getBlob().getDataAsString() };
}
function postBlob(url) {
  const blob = Utilities.newBlob('{"a":1}', 'application/json');
  return tell(UrlFetchApp.fetch(url, { method: 'put', payload: blob }));
}
function request(url, options) { return UrlFetchApp.getRequest(url, options); }
`;
const TICKETS = 'https://tickets.example';

interface Told {
  code: number;
  text: string;
  headers: Record<string, string>;
  all: Record<string, string | string[]>;
}

let server: EchoServer;
let http: SyncFetch;
let world: World;
let workspace: Workspace;
let batches: number;

beforeAll(async () => {
  server = await startEchoServer();
  http = createSyncFetch({ hosts: { [TICKETS]: server.origin } });
});
afterAll(async () => {
  http.close();
  await server.close();
});
beforeEach(() => {
  world = smallOffice();
  batches = 0;
  const fetch = (requests: readonly HttpRequest[]): HttpAnswer[] => {
    batches += 1;
    return http.fetchAll(requests);
  };
  workspace = createWorkspace({ world, project: writeScript(SCRIPT), fetch });
});

type Value = string | object;
function run<T = Told>(name: string, ...args: Value[]): T {
  const { result, error } = workspace.run({ function: name, arguments: args as string[], user: ANA });
  if (error) throw new Error(error.message);
  return result as T;
}
const echo = (path: string, options: object = {}): Echo =>
  JSON.parse(run('fetchIt', `${TICKETS}${path}`, options).text) as Echo;

describe('UrlFetchApp.fetch', () => {
  it.each`
    options                                                                    | method      | type                                   | body
    ${{}}                                                                      | ${'GET'}    | ${undefined}                           | ${''}
    ${{ payload: 'a=1' }}                                                      | ${'POST'}   | ${'application/x-www-form-urlencoded'} | ${'a=1'}
    ${{ payload: { a: 'b c', n: 1 } }}                                         | ${'POST'}   | ${'application/x-www-form-urlencoded'} | ${'a=b%20c&n=1'}
    ${{ method: 'put', payload: '{}', contentType: 'text/x' }}                 | ${'PUT'}    | ${'text/x'}                            | ${'{}'}
    ${{ method: 'post', payload: 'ñ', headers: { 'content-type': 'text/y' } }} | ${'POST'}   | ${'text/y'}                            | ${'Ã±'}
    ${{ method: 'get', payload: 'ignored' }}                                   | ${'GET'}    | ${undefined}                           | ${''}
    ${{ method: 'delete', headers: { 'X-Own': 1 } }}                           | ${'DELETE'} | ${undefined}                           | ${''}
    ${{ method: 'post', payload: [1, -1] }}                                    | ${'POST'}   | ${'application/x-www-form-urlencoded'} | ${'\x01ÿ'}
  `('sends $options as a $method', ({ options, method, type, body }: Record<string, string | object>) => {
    const asked = echo('/api', options as object);

    expect([asked.method, asked.headers['content-type'], asked.body]).toEqual([method, type, body]);
  });

  it('sends a blob under its own type, and gives an answer as bytes and as a blob', () => {
    const asked = JSON.parse(run('postBlob', `${TICKETS}/api`).text) as Echo;

    expect(asked).toMatchObject({
      method: 'PUT',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json' },
    });
    expect(run('fetchBytes', `${TICKETS}/status?code=200&text=ok`)).toEqual({
      bytes: [111, 107],
      type: 'application/octet-stream',
      text: 'ok',
    });
  });

  it('reads an answer in its own charset, and its headers', () => {
    expect(run('fetchIt', `${TICKETS}/latin`)).toMatchObject({ code: 200, text: 'producción' });
    expect(run('fetchIt', `${TICKETS}/cookies`)).toMatchObject({
      headers: { 'Set-Cookie': 'b=2' },
      all: { 'Set-Cookie': ['a=1', 'b=2'] },
    });
  });

  it('throws for a status of 400 and more, unless muted', () => {
    const url = (code: number, text = 'no') => `${TICKETS}/status?code=${String(code)}&text=${text}`;
    const advice = '(use muteHttpExceptions option to examine full response)';

    expect(run('fetchIt', url(399)).code).toBe(399);
    expect(() => run('fetchIt', url(400))).toThrow(
      `Request failed for ${TICKETS} returned code 400. Truncated server response: no ${advice}`,
    );
    expect(() => run('fetchIt', url(500, 'x'.repeat(151)))).toThrow(
      `response: ${'x'.repeat(147)}... ${advice}`,
    );
    expect(() => run('fetchIt', url(500, 'x'.repeat(150)))).toThrow(`response: ${'x'.repeat(150)} ${advice}`);
    expect(run('fetchIt', url(500), { muteHttpExceptions: true })).toMatchObject({ code: 500, text: 'no' });
  });

  it.each([
    ['a host that drops the connection', `${TICKETS}/drop`, `Address unavailable: ${TICKETS}/drop`],
    ['something that is no URL', 'tickets', 'Invalid argument: tickets'],
    ['another protocol', 'file:///etc/hosts', 'Invalid argument: file:///etc/hosts'],
    ['a URL over 2 KB', `${TICKETS}/${'a'.repeat(2048)}`, 'Limit Exceeded: URLFetch URL Length.'],
  ])('throws for %s, muted or not', (_, url, message) => {
    expect(() => run('fetchIt', url, { muteHttpExceptions: true })).toThrow(message);
  });

  it('checks certificates unless told not to', () => {
    const asked: (boolean | undefined)[] = [];
    const fetch = (requests: readonly HttpRequest[]): HttpAnswer[] => {
      asked.push(requests[0]?.validateHttpsCertificates);
      return [{ status: 200, headers: {}, body: '' }];
    };
    workspace = createWorkspace({ world, project: writeScript(SCRIPT), fetch });
    run('fetchIt', TICKETS);
    run('fetchIt', TICKETS, { validateHttpsCertificates: false });

    expect(asked).toEqual([true, false]);
  });

  it('follows redirects unless told not to', () => {
    const url = `${TICKETS}/move?code=302&to=/there`;

    expect(run('fetchIt', url).code).toBe(200);
    expect(run('fetchIt', url, { followRedirects: false })).toMatchObject({
      code: 302,
      headers: { Location: '/there' },
    });
  });

  it('needs its scope, and a network', () => {
    const narrow = writeScript(SCRIPT, { oauthScopes: [] });
    const ask = (project: string) =>
      createWorkspace({ world, project }).run({
        function: 'fetchIt',
        arguments: [`${TICKETS}/api`],
        user: ANA,
      }).error?.message;

    expect(ask(narrow)).toContain('auth/script.external_request');
    expect(ask(writeScript(SCRIPT))).toBe(`Address unavailable: ${TICKETS}/api`);
  });
});

describe('UrlFetchApp.fetchAll', () => {
  it('is one call and one batch, answered in order', () => {
    const requests = [
      `${TICKETS}/together`,
      { url: `${TICKETS}/together` },
      { url: `${TICKETS}/together`, method: 'get' },
    ];

    expect(
      run<Told[]>('fetchAll', requests)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['0', '1', '2']);
    expect(batches).toBe(1);
    expect(workspace.calls().byService).toEqual({ UrlFetch: 1 });
  });

  it('throws as a whole when one fails that is not muted', () => {
    const [good, bad] = [`${TICKETS}/api`, `${TICKETS}/status?code=503&text=busy`];

    expect(() => run('fetchAll', [good, bad])).toThrow('returned code 503');
    expect(
      run<Told[]>('fetchAll', [good, { url: bad, muteHttpExceptions: true }]).map(({ code }) => code),
    ).toEqual([200, 503]);
  });

  it('tells with getRequest what it would send', () => {
    expect(run('request', TICKETS, { payload: 'a' })).toEqual({ url: TICKETS, method: 'get', payload: 'a' });
  });
});
