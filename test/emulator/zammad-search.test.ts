import type { Json } from '../../emulator/kernel/json';
import type { Fields } from '../support/fake-client';
import { startZammad, TICKET } from '../support/zammad-client';
import type { ZammadClient } from '../support/zammad-client';

let client: ZammadClient;

beforeEach(async () => {
  client = await startZammad();
});

afterEach(() => client.zammad.close());

const numbersOf = (rows: readonly Fields[]): string[] => rows.map((row) => row.number).sort();

async function numbers(query: string, token: 'agent' | 'admin' | 'customer' = 'agent'): Promise<string[]> {
  const answer = await client.as(
    token,
    'GET',
    `/tickets/search?expand=true&query=${encodeURIComponent(query)}`,
  );
  expect(answer.status).toBe(200);
  return numbersOf(answer.list);
}

const byCondition = (condition: Json, more: object = {}) =>
  client.ask('POST', '/tickets/search?expand=true', { json: { condition, ...more } });

describe('R4: the id in an address', () => {
  it.each([
    ['3', 200, undefined],
    ['3abc', 200, undefined],
    ['7412280', 404, "Couldn't find Ticket with 'id'=7412280"],
    ['ES-7412280', 404, "Couldn't find Ticket with 'id'=ES-7412280"],
    ['99', 404, "Couldn't find Ticket with 'id'=99"],
    [String(TICKET.hidden), 403, 'Not authorized'],
  ])('%s', async (id, status, error) => {
    const answer = await client.ask('GET', `/tickets/${id}?expand=true`);
    expect([answer.status, answer.json.error]).toEqual([status, error]);
    if (status === 200) expect(answer.json.number).toBe('7412280');
  });

  it('names what it refers to only when that is asked for', async () => {
    const plain = await client.ask('GET', '/tickets/3');
    const expanded = await client.ask('GET', '/tickets/3?expand=true');
    expect(plain.json).not.toHaveProperty('state');
    expect(plain.json).not.toHaveProperty('article_ids');
    expect(expanded.json).toMatchObject({
      id: 3,
      number: '7412280',
      title: 'Tractar els ORGANISMES com si fósin un ORGÀNIC',
      state: 'open',
      group: 'Users',
      priority: '2 normal',
      customer: 'nuria.casals@consorcimarina.example',
      organization: 'Consorci Marina',
      article_ids: [1],
    });
    const unowned = await client.ask('GET', `/tickets/${String(TICKET.other)}?expand=1`);
    expect(unowned.json).toMatchObject({ owner_id: 1, owner: '-' });
  });
});

describe('R5: search', () => {
  it.each([
    ['7412280', ['7412280', '7412290']],
    ['*7412280*', ['7412280', '7412290']],
    ['ORGANISMES', ['7412280', '7412301', '8102311']],
    ['412', ['7412104', '7412150', '7412224', '7412280', '7412290', '7412301', '7412340', '7412341']],
    ['number:7412280', []],
    ['state:closed', []],
    ['ES-7412280', []],
  ])('looks for the text "%s" when there is no index', async (query, expected) => {
    const found = await numbers(query);
    expect(found).toEqual(expected);
  });

  it.each([
    ['7412280', ['7412280', '7412290']],
    ['74122', ['7412224', '7412280', '7412290']],
    ['412280', []],
    ['number:7412280', ['7412280']],
    ['state.name:merged', ['7412301']],
    ['state:merged organismes', ['7412301']],
    ['"com si fósin"', ['7412280']],
    ['organismes -number:7412301', ['7412280', '8102311']],
  ])('looks for the words of "%s" when there is one', async (query, expected) => {
    client.zammad.set({ elasticsearch: true });
    expect(await numbers(query)).toEqual(expected);
  });

  it('reads a hook before a number as leaving the number out', async () => {
    client.zammad.set({ elasticsearch: true });
    expect(await numbers('ES-7412280')).not.toContain('7412280');
  });

  it.each([
    ['agent', false],
    ['admin', true],
  ] as const)('shows %s a ticket of a hidden group: %s', async (token, seen) => {
    expect((await numbers('7412310', token)).includes('7412310')).toBe(seen);
  });

  it('shows customers the tickets of their organisation', async () => {
    expect(await numbers('74', 'customer')).toEqual(['7412104', '7412150', '7412224', '7412280', '7412301']);
  });

  it.each(['5.4', '6.4'] as const)('answers ids and assets up to 6.4: %s', async (version) => {
    client.zammad.set({ version });
    const answer = await client.ask('GET', '/tickets/search?query=7412104');
    expect(answer.json).toMatchObject({
      tickets: [1],
      tickets_count: 1,
      assets: { Ticket: { 1: { number: '7412104' } } },
    });
    expect(await numbers('7412104')).toEqual(['7412104']);
  });

  it.each(['6.5', '7.0'] as const)('answers a list from 6.5 on: %s', async (version) => {
    client.zammad.set({ version });
    const ask = async (more: string) =>
      (await client.ask('GET', `/tickets/search?query=7412104${more}`)).json;
    expect(numbersOf((await client.ask('GET', '/tickets/search?query=7412104')).list)).toEqual(['7412104']);
    expect(await ask('&only_total_count=true')).toEqual({ total_count: 1 });
    expect(await ask('&full=true')).toMatchObject({
      record_ids: [1],
      total_count: 1,
      assets: { Ticket: { 1: {} } },
    });
    expect(await ask('&with_total_count=true')).toMatchObject({ records: [{ id: 1 }], total_count: 1 });
  });

  it.each([false, true])(
    'finds a number exactly by a condition, with an index: %s',
    async (elasticsearch) => {
      client.zammad.set({ elasticsearch });
      const is = (value: Json) => byCondition({ 'ticket.number': { operator: 'is', value } });
      expect(numbersOf((await is(['7412280'])).list)).toEqual(['7412280']);
      expect(numbersOf((await is('7412280')).list)).toEqual(['7412280']);
      expect((await is(['741228'])).json).toEqual([]);
      expect((await is(['7412310'])).json).toEqual([]);
    },
  );

  it.each([
    [{ 'ticket.title': { operator: 'contains', value: 'DUPLICATS' } }, ['7412301']],
    [{ 'ticket.state_id': { operator: 'is', value: ['5', 3] } }, ['7412224', '7412301']],
    [
      {
        'ticket.title': { operator: 'starts with', value: 'tractar' },
        'ticket.state_id': { operator: 'is not', value: '4' },
      },
      ['7412280'],
    ],
    [{ 'article.body': { operator: 'contains', value: '7412280' } }, ['7412290']],
  ])('reads the condition %j', async (condition, expected) => {
    expect(numbersOf((await byCondition(condition)).list)).toEqual(expected);
  });

  it('hides from an agent what is wrong with a condition or an order, and tells an administrator', async () => {
    const wrong = { json: { condition: { 'ticket.number': { operator: 'resembles', value: 'x' } } } };
    const masked = await client.ask('POST', '/tickets/search', wrong);
    expect(masked.status).toBe(500);
    expect(Object.keys(masked.json)).toEqual(['error']);
    expect(masked.json.error).toMatch(/^Error ID [\w-]{8}: Please contact your administrator\.$/);
    const told = await client.as('admin', 'GET', '/tickets/search?query=x&sort_by=colour');
    expect([told.status, told.json.error]).toEqual([422, "Found invalid column 'colour' for sorting."]);
  });

  it('sorts and pages', async () => {
    const ask = async (more: string) => {
      const answer = await client.ask('GET', `/tickets/search?query=74&expand=true&${more}`);
      return answer.list.map((one) => one.number);
    };
    expect(await ask('sort_by=number&order_by=asc&limit=2')).toEqual(['7412104', '7412150']);
    expect(await ask('sort_by=number&order_by=asc&per_page=2&page=2')).toEqual(['7412224', '7412280']);
    expect(await ask('sort_by=number&order_by=desc&per_page=1')).toEqual(['7412341']);
    expect(await ask('limit=1')).toEqual(['7412341']);
  });

  it.each([
    ['', 50],
    ['&limit=1000', 200],
    ['&limit=120', 120],
  ])('answers at most 200, and 50 unless asked: "%s"', async (more, count) => {
    const [template] = client.zammad.state.tickets;
    const [article] = client.zammad.state.articles;
    for (let at = 0; at < 250; at += 1) {
      client.zammad.state.tickets.push({ ...template!, id: 1000 + at, title: `Molts ${String(at)}` });
      client.zammad.state.articles.push({ ...article!, id: 1000 + at, ticket_id: 1000 + at });
    }
    expect((await client.ask('GET', `/tickets/search?query=molts&expand=true${more}`)).json).toHaveLength(
      count,
    );
  });
});

it('lists the tickets that the caller may read, oldest first', async () => {
  const ids = (await client.ask('GET', '/tickets')).list.map((one) => one.id);
  expect(ids.slice(0, 6)).toEqual([1, 2, 3, 4, 5, 7]);
  expect((await client.ask('GET', '/tickets?page=2&per_page=2')).list.map((one) => one.id)).toEqual([3, 4]);
});
