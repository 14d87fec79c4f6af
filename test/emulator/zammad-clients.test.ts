import { startZammad, TICKET } from '../support/zammad-client';
import type { ZammadClient } from '../support/zammad-client';

let client: ZammadClient;

beforeEach(async () => {
  client = await startZammad();
});

afterEach(() => client.zammad.close());

describe('an address that ends in its format', () => {
  it.each(['/tickets.json', '/tickets/3.json?expand=true', '/users/me.json', '/tickets/search.json?query=x'])(
    '%s is the same without it',
    async (path) => {
      const [plain, named] = await Promise.all(
        [path.replace('.json', ''), path].map((one) => client.ask('GET', one)),
      );
      expect(named!.status).toBe(200);
      expect(named!.text).toBe(plain!.text);
    },
  );

  it('gets its errors in JSON, whatever is accepted', async () => {
    const answer = await client.ask('GET', '/tickets/99.json', { headers: { Accept: 'text/html' } });
    expect([answer.status, answer.json.error]).toEqual([404, "Couldn't find Ticket with 'id'=99"]);
  });
});

describe('a form with a boundary', () => {
  const part = (name: string, value: string, more = '') =>
    `--edge\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;

  it('is read as any form is', async () => {
    const answer = await client.ask('POST', '/ticket_articles', {
      headers: { 'Content-Type': 'multipart/form-data; boundary="edge"' },
      body: `${part('ticket_id', '3')}${part('body', 'two\r\nlines')}${part('preferences[key]', 'a&b=c')}--edge--\r\n`,
    });
    expect([answer.status, answer.json]).toMatchObject([
      201,
      { ticket_id: TICKET.open, body: 'two\r\nlines', preferences: { key: 'a&b=c' } },
    ]);
  });

  it('without its boundary holds nothing', async () => {
    const answer = await client.ask('POST', '/ticket_articles', {
      headers: { 'Content-Type': 'multipart/form-data' },
      body: part('ticket_id', '3'),
    });
    expect([answer.status, answer.json.error]).toEqual([404, "Couldn't find Ticket without an ID"]);
  });
});

describe('names', () => {
  it.each(['groups', 'organizations', 'ticket_states', 'ticket_priorities'])(
    'of %s are given once, whatever the size of their letters',
    async (path) => {
      const make = (name: string) => client.as('admin', 'POST', `/${path}`, { json: { name } });
      const made = await make('Nocturn');
      expect(made.status).toBe(201);
      const again = await make('NOCTURN');
      expect([again.status, again.json.error]).toEqual([422, 'Name has already been taken']);
      const other = await make('Diurn');
      const renamed = await client.as('admin', 'PUT', `/${path}/${String(other.json.id)}`, {
        json: { name: 'nocturn', note: 'lost' },
      });
      expect(renamed.status).toBe(422);
      const shown = await client.as('admin', 'GET', `/${path}/${String(other.json.id)}`);
      expect(shown.json.name).toBe('Diurn');
      expect(shown.json.note).not.toBe('lost');
      const kept = await client.as('admin', 'PUT', `/${path}/${String(made.json.id)}`, {
        json: { name: 'Nocturn', note: 'same' },
      });
      expect([kept.status, kept.json.note]).toEqual([200, 'same']);
    },
  );
});

describe('text modules', () => {
  const path = '/text_modules';

  it('are kept by administrators and read by agents', async () => {
    const made = await client.as('admin', 'POST', `${path}?expand=true`, {
      json: { name: 'cierre', keywords: 'fin', content: 'uno & dos\ntres' },
    });
    expect([made.status, made.json]).toMatchObject([
      201,
      { name: 'cierre', keywords: 'fin', content: 'uno &amp; dos<br>tres', active: true, groups: [] },
    ]);
    const one = `${path}/${String(made.json.id)}`;
    expect((await client.ask('GET', `${one}?expand=true`)).json).toEqual(made.json);
    expect((await client.ask('GET', `${path}?page=1&per_page=100`)).list).toHaveLength(1);
    const changed = await client.as('admin', 'PUT', one, { json: { content: '<b>ya</b>' } });
    expect([changed.status, changed.json]).toMatchObject([200, { content: '<b>ya</b>' }]);
    expect((await client.ask('PUT', one, { json: { content: 'x' } })).status).toBe(403);
    expect((await client.as('admin', 'DELETE', one)).json).toEqual({});
    expect((await client.ask('GET', one)).status).toBe(404);
  });

  it.each([
    [{ content: 'x' }, "Name can't be blank"],
    [{ name: 'x' }, "Content can't be blank"],
    [{ name: 'x', content: ' ' }, "Content can't be blank"],
  ])('%j is refused', async (json, error) => {
    const answer = await client.as('admin', 'POST', path, { json });
    expect([answer.status, answer.json.error]).toEqual([422, error]);
  });
});
