import type { HttpAnswer, HttpRequest } from '../../emulator/kernel/operation';
import type { HttpOutcome } from '../../src/adapters/http-answer';
import type { HttpRequest as Asked } from '../../src/adapters/http-door';
import { callScript, openAdapters } from '../support/adapter-ports';
import { driveWorld, ENGINEER } from '../support/drive-world';

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };
const SECRET = 'Token token=very-secret';

const answer = (status: number, body: string, headers: HttpAnswer['headers'] = JSON_TYPE): HttpAnswer => ({
  status,
  headers,
  body: Buffer.from(body).toString('base64'),
});
const page = (status: number): HttpAnswer =>
  answer(status, '<html><h1>Bad Gateway</h1></html>', { 'Content-Type': 'text/html' });
const NOBODY: HttpAnswer = { status: 0, headers: {}, body: '', error: 'DNS error: https://one.example/' };

/**
 * Hosts outside that answer one after the other what they are told, the last of it again and again.
 * @param wait milliseconds that a round takes
 */
function outside(told: Readonly<Record<string, readonly HttpAnswer[]>>, wait = 0) {
  const seen: HttpRequest[] = [];
  const rounds: number[] = [];
  const workspace = openAdapters(driveWorld(), (requests) => {
    rounds.push(requests.length);
    workspace.setClock(new Date(workspace.now() + wait).toISOString());
    return requests.map((request) => {
      const before = seen.filter(({ url }) => url === request.url).length;
      seen.push(request);
      const answers = told[request.url] ?? [NOBODY];
      return answers[Math.min(before, answers.length - 1)]!;
    });
  });
  workspace.world.clock.ticking = false;
  const ask = (...requests: Asked[]): HttpOutcome[] => {
    const asked = structuredClone(requests) as never;
    // The script answers what the door answers.
    return callScript(workspace, { email: ENGINEER }, 'callPort', [
      'http',
      'askAll',
      [asked],
    ]) as unknown as HttpOutcome[];
  };
  return { ask, seen, rounds, workspace };
}

const ONE = 'https://one.example/api';
const TWO = 'https://two.example/api';
const reading = (url: string): Asked => ({ url, headers: { Authorization: SECRET } });
const writing = (url: string): Asked => ({ ...reading(url), method: 'post', body: { a: 1 } });

it('asks with the secret, for JSON, and follows nobody elsewhere', () => {
  const { ask, seen } = outside({ [ONE]: [answer(200, '{"a":[1]}')] });

  expect(ask(reading(ONE))).toMatchObject([{ ok: true, value: { status: 200, json: { a: [1] } } }]);
  expect(seen).toMatchObject([
    {
      method: 'GET',
      headers: { Authorization: SECRET, Accept: 'application/json' },
      followRedirects: false,
      validateHttpsCertificates: true,
    },
  ]);
});

it('sends what it writes as JSON', () => {
  const { ask, seen } = outside({ [ONE]: [answer(201, '{}')] });
  ask(writing(ONE));

  expect(seen[0]).toMatchObject({ method: 'POST', headers: { 'Content-Type': 'application/json' } });
  expect(Buffer.from(seen[0]!.body!, 'base64').toString()).toBe('{"a":1}');
});

it('gives headers by their names in lower case, and null for an empty answer', () => {
  const { ask } = outside({ [ONE]: [answer(200, '', { 'X-Next-Page': '2' })] });

  expect(ask(reading(ONE))).toEqual([
    { ok: true, value: { status: 200, json: null, headers: { 'x-next-page': '2' } } },
  ]);
});

const saying = (status: number, words: string) => ({ kind: 'refused', status, words });

it.each<[string, HttpAnswer, object]>([
  ['Zammad', answer(403, '{"error":"x","error_human":"Not authorized"}'), saying(403, 'Not authorized')],
  ['GitLab', answer(404, '{"message":"404 Tag Not Found"}'), saying(404, '404 Tag Not Found')],
  ['an object', answer(400, '{"message":{"tag":["bad"]}}'), saying(400, '{"tag":["bad"]}')],
  ['no words', answer(500, '[]'), saying(500, '')],
  ['endless words', answer(422, JSON.stringify({ error: 'a'.repeat(999) })), saying(422, 'a'.repeat(300))],
  ['a redirect', answer(301, '', { Location: TWO }), { kind: 'redirected', status: 301 }],
  ['429', answer(429, 'Retry later', { 'Retry-After': '7' }), { kind: 'rate-limited', seconds: 7 }],
  ['429 on its own', answer(429, ''), { kind: 'rate-limited', seconds: null }],
  ['a page', page(403), { kind: 'no-json', status: 403 }],
  ['JSON that is cut off', answer(200, '{"a":'), { kind: 'no-json', status: 200 }],
  ['a page with 200', page(200), { kind: 'no-json', status: 200 }],
])('tells what %s says as a value', (_who, told, error) => {
  const { ask, seen } = outside({ [ONE]: [told] });

  expect(ask(reading(ONE))).toEqual([{ ok: false, error }]);
  expect(seen).toHaveLength(1);
});

const GOOD = answer(200, '{}');
const good = { ok: true };
const lost = { ok: false, error: { kind: 'unreachable' } };

it.each<[string, Asked, readonly HttpAnswer[], readonly [number, object]]>([
  ['a lost answer of a read', reading(ONE), [NOBODY, GOOD], [2, good]],
  ['a gateway before a read', reading(ONE), [page(502), GOOD], [2, good]],
  ['a read that is a post', { ...writing(ONE), reads: true }, [NOBODY, GOOD], [2, good]],
  ['a host that never answers', reading(ONE), [NOBODY], [2, lost]],
  ['a lost answer of a write', writing(ONE), [NOBODY, GOOD], [1, lost]],
  ['a gateway before a write', writing(ONE), [page(502), GOOD], [1, { error: { kind: 'no-json' } }]],
])('asks twice only what changes nothing: %s', (_what, request, answers, [times, outcome]) => {
  const { ask, seen } = outside({ [ONE]: answers });

  expect(ask(request)).toMatchObject([outcome]);
  expect(seen).toHaveLength(times);
});

it('asks all in one round, and finds out who failed where one host lost them all', () => {
  const { ask, rounds, workspace } = outside({ [TWO]: [GOOD] });
  workspace.resetCalls();

  expect(ask(reading(ONE), reading(TWO))).toMatchObject([lost, good]);
  expect(rounds).toEqual([2, 1, 1]);

  ask(...Array.from({ length: 21 }, () => reading(TWO)));
  expect(rounds.slice(3)).toEqual([20, 1]);
});

it('does not go on asking a host that is down, whatever else it asks', () => {
  const { ask, rounds } = outside({ [TWO]: [GOOD] });
  const lots = Array.from({ length: 9 }, () => reading(ONE));

  expect(ask(...lots, reading(TWO))).toMatchObject([...lots.map(() => lost), good]);
  expect(rounds).toEqual([10, 1, 1, 1]);
});

it('asks nothing again once it has waited long', () => {
  const { ask, rounds } = outside({}, 20_000);

  expect(ask(reading(ONE), reading(TWO))).toEqual([lost, lost]);
  expect(rounds).toEqual([2]);
});

it('asks only https, and no failure tells the secret', () => {
  const { ask, seen, workspace } = outside({});
  expect(() => ask(reading('http://one.example/api'))).toThrow(/only https/);
  expect(seen).toEqual([]);

  ask(reading(ONE));
  const { ui, result } = workspace.run({
    function: 'callPort',
    arguments: ['http', 'askAll', [[reading(ONE)]]] as never,
    user: ENGINEER,
    spreadsheetId: null,
  });
  expect(JSON.stringify([ui.log, result])).toContain('DNS error');
  expect(JSON.stringify([ui.log, result])).not.toMatch(/very-secret|one\.example/);
});
