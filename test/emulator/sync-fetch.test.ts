import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HttpRequest } from '../../emulator/kernel/operation';
import type { SyncFetch } from '../../emulator/script/sync-fetch';
import { createSyncFetch } from '../../emulator/script/sync-fetch';
import { startWorker } from '../../emulator/kernel/worker-client';
import { writeScript } from '../support/script-project';
import type { Echo, EchoServer } from '../support/http-echo';
import { startEchoServer } from '../support/http-echo';

const TICKETS = 'https://tickets.example';
const CODE = 'https://code.example';

let server: EchoServer;
let http: SyncFetch;

beforeAll(async () => {
  server = await startEchoServer();
  http = createSyncFetch({ hosts: { [TICKETS]: server.origin, [CODE]: server.origin } });
});
afterAll(async () => {
  http.close();
  await server.close();
});

const request = (path: string, about: Partial<HttpRequest> = {}): HttpRequest => ({
  url: `${TICKETS}${path}`,
  method: 'GET',
  headers: {},
  body: null,
  followRedirects: true,
  ...about,
});
const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
const text = (body: string): string => Buffer.from(body, 'base64').toString('utf8');
const ask = (path: string, about?: Partial<HttpRequest>) => http.fetchAll([request(path, about)])[0]!;
const echo = (path: string, about?: Partial<HttpRequest>): Echo =>
  JSON.parse(text(ask(path, about).body)) as Echo;

describe('createSyncFetch', () => {
  it('asks the host that stands for another, under the name of the first', () => {
    const about = { method: 'POST', headers: { Authorization: 'Token token=1' }, body: base64('\x00\xffñ') };

    expect(echo('/api/v1/tickets?page=1&q=a%20b', about)).toMatchObject({
      method: 'POST',
      path: '/api/v1/tickets?page=1&q=a%20b',
      headers: { host: 'tickets.example', authorization: 'Token token=1', 'content-length': '3' },
      body: '\x00\xffñ',
    });
    expect(echo('/', { url: `${server.origin}/plain` }).path).toBe('/plain');
  });

  it('sends the requests of one batch together, and answers in their order', () => {
    const answers = http.fetchAll([1, 2, 3].map(() => request('/together')));

    expect(answers.map(({ body }) => text(body)).sort()).toEqual(['0', '1', '2']);
    expect(http.fetchAll(['/a', '/b'].map((path) => request(path))).map(({ body }) => text(body))).toEqual([
      expect.stringContaining('"/a"'),
      expect.stringContaining('"/b"'),
    ]);
    expect(http.fetchAll([])).toEqual([]);
  });

  it('keeps headers as they are spelt, and all of those that come twice', () => {
    expect(ask('/cookies').headers).toMatchObject({ 'Set-Cookie': ['a=1', 'b=2'], 'X-Own': 'ñ' });
    expect(ask('/status?code=404&text=no').status).toBe(404);
  });

  it.each`
    code   | method    | then      | body
    ${301} | ${'POST'} | ${'GET'}  | ${''}
    ${302} | ${'POST'} | ${'GET'}  | ${''}
    ${303} | ${'PUT'}  | ${'GET'}  | ${''}
    ${307} | ${'POST'} | ${'POST'} | ${'text'}
    ${308} | ${'PUT'}  | ${'PUT'}  | ${'text'}
  `('follows a $code of a $method with a $then', ({ code, method, then, body }: Record<string, string>) => {
    const about = { method: method!, body: base64('text') };

    expect(echo(`/move?code=${String(code)}&to=/there`, about)).toMatchObject({
      method: then,
      path: '/there',
      body,
    });
  });

  it('carries no secret to another host, and follows nothing when told so', () => {
    const headers = { Authorization: 'secret', 'X-Own': 'kept' };

    expect(echo(`/move?code=302&to=${CODE}/there`, { headers }).headers).not.toHaveProperty('authorization');
    expect(echo(`/move?code=302&to=${CODE}/there`, { headers }).headers).toMatchObject({
      host: 'code.example',
      'x-own': 'kept',
    });
    expect(echo(`/move?code=302&to=${TICKETS}/there`, { headers }).headers).toHaveProperty(
      'authorization',
      'secret',
    );
    expect(ask('/move?code=302&to=/there', { followRedirects: false })).toMatchObject({
      status: 302,
      headers: { Location: '/there' },
    });
    expect(ask(`/move?code=302&to=${encodeURIComponent('/move?code=302&to=/loop')}`).status).toBe(200);
  });

  it.each([
    ['a connection that is dropped', '/drop', `Address unavailable: ${TICKETS}/drop`],
    ['an answer that breaks off', '/half', `Address unavailable: ${TICKETS}/half`],
  ])('tells of %s, and goes on', (_, path, error) => {
    expect(ask(path)).toEqual({ status: 0, headers: {}, body: '', error });
    expect(echo('/next').path).toBe('/next');
  });

  it('gives up on a server that does not answer', () => {
    const impatient = createSyncFetch({ hosts: { [TICKETS]: server.origin }, timeOut: 50 });
    const [answer] = impatient.fetchAll([request('/never')]);
    impatient.close();

    expect(answer!.error).toBe(`Timeout: ${TICKETS}/never`);
  });

  it('tells of a host that is nowhere', () => {
    expect(ask('/', { url: 'http://nowhere.invalid/' }).error).toBe('DNS error: http://nowhere.invalid/');
    expect(ask('/', { url: 'http://127.0.0.1:1/' }).error).toBe('Address unavailable: http://127.0.0.1:1/');
  });
});

it('serves the scripts of the emulator, which run on a thread of their own', async () => {
  const data = mkdtempSync(join(tmpdir(), 'sync-fetch-'));
  const project = writeScript('function ask(url) { return UrlFetchApp.fetch(url).getResponseCode(); }');
  const hosts = { [TICKETS]: server.origin };
  const { api, stop } = await startWorker({ project, data, now: null, empty: true, hosts });
  const [user] = await api.users();
  const { result } = await api.run({ function: 'ask', arguments: [`${TICKETS}/api`], user: user!.email });
  await stop();
  rmSync(data, { recursive: true });

  expect(result).toBe(200);
});
