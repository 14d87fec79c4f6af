import type { Json } from '../../emulator/kernel/json';
import { NOW, startZammad, TICKET } from '../support/zammad-client';
import type { ZammadClient } from '../support/zammad-client';

let client: ZammadClient;

beforeEach(async () => {
  client = await startZammad();
});

afterEach(() => client.zammad.close());

const put = (json: Record<string, Json>, id: number = TICKET.open) =>
  client.ask('PUT', `/tickets/${String(id)}?expand=true`, { json });

describe('R7: changing a ticket', () => {
  it('closes it with a note in one request, and ignores a number', async () => {
    const note = { body: 'Desplegado', type: 'note', internal: true };
    const answer = await put({ state: 'closed', number: '1', checklist_id: 9, article: note });
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({
      number: '7412280',
      state: 'closed',
      checklist_id: null,
      close_at: new Date(NOW).toISOString(),
      article_count: 2,
    });
    expect(client.bodies(TICKET.open)).toContain('Desplegado');
  });

  it('answers ids alone unless names are asked for', async () => {
    const answer = await client.ask('PUT', '/tickets/3', { json: { priority: '3 high' } });
    expect(answer.json).toMatchObject({ priority_id: 3, article_ids: [1], ticket_time_accounting_ids: [] });
    expect(answer.json).not.toHaveProperty('priority');
  });

  it('takes the id where id and name are given, and merges preferences', async () => {
    await put({ preferences: { a: 1 } });
    const answer = await put({
      state: 'closed',
      state_id: 1,
      owner: 'admin@soffid.example',
      preferences: { b: 2 },
    });
    expect(answer.json).toMatchObject({
      state: 'new',
      owner: 'admin@soffid.example',
      preferences: { a: 1, b: 2 },
    });
  });

  const bad: [Record<string, Json>, string][] = [
    [{ state: 'closd' }, `No lookup value found for 'state': "closd"`],
    [{ group: '' }, `No lookup value found for 'group': ""`],
    [{ owner: 3 }, "String is needed as ref value 3 for 'owner'"],
    [{ owner: 'nobody@soffid.example' }, `No lookup value found for 'owner': "nobody@soffid.example"`],
    [{ owner_id: 99_999 }, "Invalid value for param 'owner_id': 99999"],
    [{ state: 'pending reminder' }, "Missing required value for field 'pending_time'!"],
    [{ state: 'pending close', pending_time: 'soon' }, "Missing required value for field 'pending_time'!"],
    [{ state: 'merged' }, "Invalid value '5' for field 'state_id'!"],
    [{ state_id: 6 }, "Invalid value '6' for field 'state_id'!"],
    [{ title: '' }, "Missing required value for field 'title'!"],
    [{ title: 'New', article: { body: '' } }, "Need at least an 'article body' field."],
  ];

  it.each(bad)('%j is refused, and nothing of it stays', async (json, error) => {
    const before = client.zammad.snapshot();
    const answer = await put(json);
    expect([answer.status, answer.json.error]).toEqual([422, error]);
    expect(client.zammad.state.tickets).toEqual(before.tickets);
    expect(client.zammad.state.articles).toEqual(before.articles);
  });

  it('waits until a time', async () => {
    const answer = await put({ state: 'pending reminder', pending_time: '2026-12-01T08:00:00Z' });
    expect(answer.json).toMatchObject({
      state: 'pending reminder',
      pending_time: '2026-12-01T08:00:00.000Z',
    });
    expect((await put({ state: 'open' })).json.pending_time).toBeNull();
  });

  it('asks on closing for what the workflow makes mandatory', async () => {
    client.zammad.set({ requiredOnClose: ['note', 'category'] });
    expect((await put({ state: 'closed' })).json.error).toBe("Missing required value for field 'note'!");
    expect((await put({ state: 'closed', note: 'x' })).json.error).toBe(
      "Missing required value for field 'category'!",
    );
    expect((await put({ title: 'Otro' })).status).toBe(200);
  });

  it.each([
    [TICKET.hidden, 403, 'Not authorized'],
    [TICKET.readOnly, 403, 'Not authorized'],
    [TICKET.readOnlyClosed, 422, 'Cannot follow-up on a closed ticket. Please create a new ticket.'],
    [99, 404, "Couldn't find Ticket with 'id'=99"],
  ])('of ticket %s is refused', async (id, status, error) => {
    const answer = await put({ title: 'x' }, id);
    expect([answer.status, answer.json.error]).toEqual([status, error]);
  });

  it('deletes only for administrators', async () => {
    const refused = await client.ask('DELETE', '/tickets/3');
    expect(refused.json.error).toBe('Not authorized (admin permission required)!');
    expect((await client.as('admin', 'DELETE', '/tickets/3')).status).toBe(200);
    expect((await client.ask('GET', '/tickets/3')).status).toBe(404);
    expect(client.bodies(TICKET.open)).toEqual([]);
  });
});

describe('R10: time, while its accounting is off', () => {
  it('keeps the article of a POST that is refused', async () => {
    const answer = await client.ask('POST', '/ticket_articles', {
      json: { ticket_id: TICKET.open, body: 'Con tiempo', time_unit: '15' },
    });
    expect([answer.status, answer.json.error]).toEqual([403, 'Time Accounting is not enabled']);
    expect(client.bodies(TICKET.open)).toContain('Con tiempo');
  });

  it('rolls back all of a PUT that is refused', async () => {
    const answer = await put({ title: 'Otro', article: { body: 'Con tiempo', time_unit: 15 } });
    expect([answer.status, answer.json.error]).toEqual([403, 'Time Accounting is not enabled']);
    expect(client.bodies(TICKET.open)).not.toContain('Con tiempo');
    expect((await client.ask('GET', '/tickets/3')).json.title).not.toBe('Otro');
  });

  it('is added up while it is on', async () => {
    client.zammad.set({ timeAccounting: true });
    await client.ask('POST', '/ticket_articles', { json: { ticket_id: 3, body: 'x', time_unit: '15' } });
    const more = await client.ask('POST', '/tickets/3/time_accountings', { json: { time_unit: '2.5' } });
    expect([more.status, more.json.time_unit]).toEqual([201, '2.5']);
    expect((await client.ask('GET', '/tickets/3')).json.time_unit).toBe('17.5');
  });
});

describe('a new ticket', () => {
  const create = (json: Record<string, Json>) => client.ask('POST', '/tickets?expand=true', { json });
  const base = { title: 'Ayuda', group: 'Users', customer: 'nuria.casals@consorcimarina.example' };

  it('comes with tags, mentions, links and its first article', async () => {
    const answer = await create({
      ...base,
      tags: 'urgente, consola',
      mentions: [4],
      links: { Ticket: { normal: [TICKET.other] } },
      article: { subject: 'Hola', body: 'No puedo entrar', type: 'phone', sender: 'Customer' },
    });
    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({
      number: '7412342',
      state: 'new',
      priority: '2 normal',
      owner: '-',
      organization: 'Consorci Marina',
      create_article_type: 'phone',
      create_article_sender: 'Customer',
      article_count: 1,
    });
    const id = String(answer.json.id);
    expect((await client.ask('GET', `/tags?object=Ticket&o_id=${id}`)).json).toEqual({
      tags: ['urgente', 'consola'],
    });
    const links = await client.ask('GET', `/links?link_object=Ticket&link_object_value=${id}`);
    expect(links.json.links).toEqual([{ link_type: 'normal', link_object: 'Ticket', link_object_value: 1 }]);
    expect(client.zammad.state.mentions).toMatchObject([{ user_id: 4 }]);
  });

  it.each([
    [{ ...base, group: undefined }, 422, "The required value 'group_id' is missing."],
    [{ ...base, title: undefined }, 422, "Missing required value for field 'title'!"],
    [{ ...base, customer: undefined }, 422, "Missing required value for field 'customer_id'!"],
    [{ ...base, group: 'Interno' }, 403, 'Not authorized'],
    [{ ...base, article: { body: '' } }, 422, "Need at least an 'article body' field."],
    [{ ...base, links: { Ticket: { normal: 3 } } }, 422, 'Invalid link structure (Object → LinkType)'],
    [{ ...base, customer_id: 'guess:nobody' }, 422, "Invalid email 'nobody' of customer"],
  ])('%j is refused, and leaves nothing', async (json, status, error) => {
    const before = client.zammad.snapshot();
    const answer = await create(json as Record<string, Json>); // a value of undefined is left out on the way
    expect([answer.status, answer.json.error]).toEqual([status, error]);
    expect(client.zammad.state).toEqual(before);
  });

  it('makes the customer it does not know', async () => {
    const known = await create({
      title: 'x',
      group: 'Users',
      customer_id: 'guess:gonzalo.tejada@aceitesalbores.example',
    });
    const unknown = await create({
      title: 'x',
      group: 'Users',
      customer_id: 'guess:nueva@aceitesalbores.example',
    });
    expect([known.json.customer_id, unknown.json.customer]).toEqual([8, 'nueva@aceitesalbores.example']);
  });
});

describe('R8: tags', () => {
  const change = (method: string, action: string, json: Record<string, Json>) =>
    client.ask(method, `/tags/${action}`, {
      json: { object: 'Ticket', o_id: TICKET.open, item: 'desplegado', ...json },
    });
  const tags = async () => (await client.ask('GET', '/tags?object=Ticket&o_id=3')).json.tags;

  it('are added once, and taken away', async () => {
    const added = [await change('POST', 'add', {}), await change('POST', 'add', { o_id: '3' })];
    expect(added.map(({ status, text }) => [status, text])).toEqual([
      [201, 'true'],
      [201, 'true'],
    ]);
    expect(await tags()).toEqual(['desplegado']);
    const removed = await change('DELETE', 'remove', {});
    expect([removed.status, removed.text]).toEqual([200, 'true']);
    expect(await tags()).toEqual([]);
  });

  it.each([
    [{ o_id: 99 }, 404, "Couldn't find Ticket with 'id'=99"],
    [{ o_id: TICKET.readOnly }, 403, 'Not authorized'],
    [{ o_id: TICKET.hidden }, 403, 'Not authorized'],
    [{ object: 'User' }, 403, 'Not authorized'],
  ])('%j are refused', async (json, status, error) => {
    for (const [method, action] of [
      ['POST', 'add'],
      ['DELETE', 'remove'],
    ] as const) {
      const answer = await change(method, action, json);
      expect([answer.status, answer.json.error]).toEqual([status, error]);
    }
  });

  it('are made up only where that is allowed', async () => {
    await client.as('admin', 'POST', '/tag_list', { json: { name: 'conocida' } });
    client.zammad.set({ newTags: false });
    expect((await change('POST', 'add', { item: 'nueva' })).status).toBe(403);
    expect((await change('POST', 'add', { item: 'conocida' })).status).toBe(201);
  });
});
