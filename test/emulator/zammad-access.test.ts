import { SAMPLE_PASSWORD, ZAMMAD_TOKENS } from '../../emulator/zammad/sample-directory';
import { send } from '../support/fake-client';
import { startZammad, TICKET } from '../support/zammad-client';
import type { ZammadClient } from '../support/zammad-client';

let client: ZammadClient;

beforeEach(async () => {
  client = await startZammad();
});

afterEach(() => client.zammad.close());

const NOTE = { ticket_id: TICKET.open, body: 'Desplegado' };
const basic = (login: string, password: string): string =>
  `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`;

describe('R1: who may come in', () => {
  const cases: [string, string | null, number, string | null][] = [
    ['no credentials', null, 403, 'Authentication required'],
    ['a scheme that is unknown', 'Digest abc', 403, 'Authentication required'],
    ['an empty token', 'Token token=', 403, 'Authentication required'],
    ['an unknown token', 'Token token=nobody', 401, "Can't find User for Token"],
    ['an unknown bearer token', 'Bearer nobody', 401, 'The provided token is invalid.'],
    ['an expired token', `Token token=${ZAMMAD_TOKENS.expired}`, 401, 'Not authorized (token expired)!'],
    [
      'the token of a user who left',
      `Token token=${ZAMMAD_TOKENS.inactive}`,
      401,
      'Login failed. Have you double-checked your credentials and completed the email verification step?',
    ],
    ['a wrong password', basic('admin@soffid.example', 'wrong'), 401, 'Invalid BasicAuth credentials'],
    ['a token', `Token token=${ZAMMAD_TOKENS.agent}`, 200, null],
    ['a quoted token', `Token token="${ZAMMAD_TOKENS.agent}"`, 200, null],
    ['a bare token', `Token ${ZAMMAD_TOKENS.agent}`, 200, null],
    ['a bearer token', `Bearer ${ZAMMAD_TOKENS.agent}`, 200, null],
    ['a password', basic('Admin@Soffid.example', SAMPLE_PASSWORD), 200, null],
  ];

  it.each(cases)('answers %s', async (_name, authorization, status, error) => {
    const headers = {
      Accept: 'application/json',
      ...(authorization ? { Authorization: authorization } : {}),
    };
    const answer = await send(`${client.url}/api/v1/users/me`, 'GET', { headers });
    expect(answer.status).toBe(status);
    if (error) expect(answer.json).toEqual({ error, error_human: error });
    expect(answer.headers['x-failure']).toBe(error ?? undefined);
  });

  it('lets a token in until the day it expires', async () => {
    const token = client.zammad.state.tokens.find((one) => one.token === ZAMMAD_TOKENS.expired)!;
    token.expires_at = '2026-11-24';
    expect((await client.as('expired', 'GET', '/users/me')).status).toBe(200);
    token.expires_at = '2026-11-23';
    expect((await client.as('expired', 'GET', '/users/me')).status).toBe(401);
  });

  it('lets a token without ticket.agent search, and neither read nor write', async () => {
    const search = await client.as('withoutTickets', 'GET', '/tickets/search?query=7412280&expand=true');
    expect(search.status).toBe(200);
    expect(search.list.map((one) => one.number)).toContain('7412280');
    const rest = await Promise.all([
      client.as('withoutTickets', 'GET', '/tickets/3'),
      client.as('withoutTickets', 'GET', '/ticket_articles/by_ticket/3'),
      client.as('withoutTickets', 'POST', '/ticket_articles', { json: NOTE }),
      client.as('withoutTickets', 'PUT', '/tickets/3', { json: { title: 'x' } }),
    ]);
    expect(rest.map(({ status, json }) => [status, json.error])).toEqual(
      rest.map(() => [403, 'Not authorized']),
    );
    const created = await client.as('withoutTickets', 'POST', '/tickets', {
      json: { title: 'x', group: 'Users' },
    });
    expect([created.status, created.json.error]).toEqual([403, 'Token authorization failed.']);
  });

  it.each([
    ['5.4', 'Not authorized (token)!'],
    ['6.4', 'Token authorization failed.'],
    ['7.0', 'Token authorization failed.'],
  ] as const)('words a missing token permission as %s does', async (version, error) => {
    client.zammad.set({ version });
    expect((await client.as('withoutTickets', 'GET', '/ticket_states')).json.error).toBe(error);
  });

  it.each([
    [{ tokenAccess: false }, 'agent', 403, 'API token access disabled!'],
    [{ maintenance: true }, 'agent', 403, 'Maintenance mode enabled!'],
    [{ maintenance: true }, 'admin', 200, undefined],
  ] as const)('obeys the switch %j', async (switches, token, status, error) => {
    client.zammad.set(switches);
    const answer = await client.as(token, 'GET', '/users/me');
    expect([answer.status, answer.json.error]).toEqual([status, error]);
  });

  it('keeps passwords to itself', async () => {
    const me = await client.ask('GET', '/users/me?expand=true');
    expect(me.json).toMatchObject({
      login: 'deploy-bot@soffid.example',
      group_ids: { 1: ['full'] },
      roles: ['Agent'],
    });
    expect(me.text).not.toContain(SAMPLE_PASSWORD);
  });
});

describe('R2: errors are JSON only for those who ask for it', () => {
  it.each([
    [undefined, 'text/html; charset=utf-8'],
    ['text/html', 'text/html; charset=utf-8'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['application/json, text/plain, */*', 'text/html; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['text/plain, application/json', 'application/json; charset=utf-8'],
  ])('Accept %s gets %s', async (accept, type) => {
    const answer = await send(`${client.url}/api/v1/tickets/3`, 'GET', {
      headers: accept ? { Accept: accept } : {},
    });
    expect([answer.status, answer.headers['content-type']]).toEqual([403, type]);
    expect(answer.headers['x-failure']).toBe('Authentication required');
    if (type.startsWith('text/html')) expect(answer.text).toContain('<title>403: Forbidden</title>');
  });

  it('answers a success in JSON whatever is accepted', async () => {
    const headers = { Authorization: `Token token=${ZAMMAD_TOKENS.agent}` };
    const answer = await send(`${client.url}/api/v1/tickets/3`, 'GET', { headers });
    expect([answer.status, answer.json.number]).toEqual([200, '7412280']);
  });

  it('says that an address is unknown', async () => {
    const answer = await send(`${client.url}/api/v1/nowhere`, 'GET', {
      headers: { Accept: 'application/json' },
    });
    expect([answer.status, answer.json.error]).toEqual([404, "This page doesn't exist."]);
  });
});

describe('R3: what a body is taken for', () => {
  it.each([['text/plain'], ['application/x-www-form-urlencoded'], ['multipart/form-data; boundary=x'], ['']])(
    'does not read JSON that is sent as "%s"',
    async (type) => {
      const answer = await client.ask('POST', '/ticket_articles', {
        body: JSON.stringify(NOTE),
        headers: type ? { 'Content-Type': type } : {},
      });
      expect([answer.status, answer.json.error]).toEqual([404, "Couldn't find Ticket without an ID"]);
    },
  );

  it('refuses JSON that is none', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await client.ask('POST', '/ticket_articles', { body: '{"ticket_id":', headers });
    expect(answer.status).toBe(400);
    expect(client.bodies(TICKET.open)).toHaveLength(1);
  });

  it('reads a form, lists and objects included', async () => {
    const answer = await client.ask('POST', '/ticket_articles', {
      body: 'ticket_id=3&body=Hola+m%C3%B3n&internal=true&preferences[soffid][key]=a%2Fb',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.json).toMatchObject({
      body: 'Hola món',
      internal: true,
      preferences: { soffid: { key: 'a/b' } },
    });
  });
});

describe('R9: acting for somebody else', () => {
  it.each([
    [
      'agent',
      { From: 'admin@soffid.example' },
      "Current user has no permission to use 'From'/'X-On-Behalf-Of'!",
    ],
    ['admin', { From: 'nobody@soffid.example' }, "No such user 'nobody@soffid.example'"],
  ] as const)('is refused to %s with %j', async (token, headers, error) => {
    const answer = await client.as(token, 'GET', '/users/me', { headers });
    expect([answer.status, answer.json.error, answer.headers['x-failure']]).toEqual([403, error, error]);
  });

  it.each([[{ From: 'deploy-bot@soffid.example' }], [{ From: '3' }], [{ 'X-On-Behalf-Of': '3' }]])(
    'is allowed to an administrator with %j',
    async (headers) => {
      expect((await client.as('admin', 'GET', '/users/me', { headers })).json.id).toBe(3);
    },
  );
});

describe('R11: plain http', () => {
  it('is sent on to https, whatever the method', async () => {
    client.zammad.set({ httpsOnly: true });
    const answer = await client.ask('POST', '/ticket_articles?expand=true', { json: NOTE });
    expect(answer.status).toBe(301);
    expect(answer.headers['location']).toBe(
      `${client.url.replace('http:', 'https:')}/api/v1/ticket_articles?expand=true`,
    );
    expect(client.bodies(TICKET.open)).toHaveLength(1);
  });
});

it('answers HEAD without a body and OPTIONS with what is allowed', async () => {
  const head = await client.ask('HEAD', '/tickets/3');
  expect([head.status, head.text]).toEqual([200, '']);
  const options = await send(`${client.url}/api/v1/tickets`, 'OPTIONS');
  expect([options.status, options.headers['access-control-allow-methods']]).toEqual([
    200,
    'POST, GET, PUT, DELETE, PATCH, OPTIONS',
  ]);
});
