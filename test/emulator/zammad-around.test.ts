import { startZammad, TICKET } from '../support/zammad-client';
import type { ZammadClient } from '../support/zammad-client';

let client: ZammadClient;

beforeEach(async () => {
  client = await startZammad();
});

afterEach(() => client.zammad.close());

const linksOf = async (id: number) =>
  (await client.ask('GET', `/links?link_object=Ticket&link_object_value=${String(id)}`)).json.links;

describe('links', () => {
  it('lead from a merged ticket to its parent', async () => {
    expect(await linksOf(TICKET.merged)).toEqual([
      { link_type: 'parent', link_object: 'Ticket', link_object_value: TICKET.open },
    ]);
    expect(await linksOf(TICKET.open)).toEqual([
      { link_type: 'child', link_object: 'Ticket', link_object_value: TICKET.merged },
    ]);
  });

  it('are added by number and removed from either end', async () => {
    const ends = { link_type: 'normal', link_object_source: 'Ticket', link_object_target: 'Ticket' };
    const added = await client.ask('POST', '/links/add', {
      json: { ...ends, link_object_source_number: '7412104', link_object_target_value: TICKET.pending },
    });
    expect(added.status).toBe(201);
    expect(await linksOf(TICKET.other)).toHaveLength(1);
    const removed = await client.ask('DELETE', '/links/remove', {
      json: { ...ends, link_object_source_value: TICKET.pending, link_object_target_value: TICKET.other },
    });
    expect([removed.status, removed.json]).toEqual([201, {}]);
    expect(await linksOf(TICKET.other)).toEqual([]);
  });

  it('of a hidden ticket cannot be told from those of none', async () => {
    const answers = await Promise.all(
      [TICKET.hidden, 99].map((id) =>
        client.ask('GET', `/links?link_object=Ticket&link_object_value=${String(id)}`),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  });
});

describe('merging', () => {
  it('moves the articles and leaves a dead ticket', async () => {
    const answer = await client.ask('PUT', `/ticket_merge/${String(TICKET.other)}/7412280`);
    expect(answer.json).toMatchObject({
      result: 'success',
      target_ticket: { id: 3 },
      source_ticket: { id: 1 },
    });
    expect((await client.ask('GET', '/tickets/1?expand=true')).json.state).toBe('merged');
    expect(client.bodies(TICKET.open)).toContain('Les notificacions de productes no arriben.');
    const late = await client.ask('POST', '/ticket_articles', {
      json: { ticket_id: TICKET.other, body: 'Tarde' },
    });
    expect([late.status, late.json.ticket_id]).toEqual([201, TICKET.other]);
  });

  it('into an unknown number fails', async () => {
    expect((await client.ask('PUT', '/ticket_merge/1/1')).json).toEqual({
      result: 'failed',
      message: 'The target ticket number could not be found.',
    });
  });
});

describe('mentions', () => {
  it('subscribe the caller once', async () => {
    const json = { mentionable_type: 'Ticket', mentionable_id: TICKET.open };
    for (let at = 0; at < 2; at += 1) {
      const answer = await client.ask('POST', '/mentions', { json });
      expect([answer.status, answer.text]).toEqual([201, 'true']);
    }
    const listed = await client.ask('GET', '/mentions?mentionable_type=Ticket&mentionable_id=3');
    expect(listed.json.mentions).toMatchObject([
      { mentionable_type: 'Ticket', mentionable_id: 3, user_id: 3 },
    ]);
  });

  it('are of tickets only', async () => {
    const answer = await client.ask('POST', '/mentions', {
      json: { mentionable_type: 'User', mentionable_id: 3 },
    });
    expect([answer.status, answer.json.error]).toEqual([422, "The parameter 'mentionable_type' is invalid."]);
  });
});

describe('checklists', () => {
  it('are made, filled and ticked off', async () => {
    const made = await client.ask('POST', '/checklists', { json: { ticket_id: TICKET.open } });
    expect(made.status).toBe(201);
    const items = await client.ask('POST', '/checklist_items/create_bulk', {
      json: { ticket_id: TICKET.open, items: [{ text: 'Subir el addon' }, { text: 'Reiniciar' }] },
    });
    expect(items.json).toEqual({ success: true, checklist_item_ids: [1, 2] });
    const ticked = await client.ask('PATCH', '/checklist_items/2', { json: { checked: true } });
    expect([ticked.status, ticked.json]).toEqual([
      200,
      expect.objectContaining({ text: 'Reiniciar', checked: true }),
    ]);
    const list = await client.ask('GET', `/checklists/${String(made.json.id)}`);
    expect(list.json).toMatchObject({ ticket_id: 3, item_ids: [1, 2], sorted_item_ids: ['1', '2'] });
    expect((await client.ask('GET', '/tickets/3')).json.checklist_id).toBe(made.json.id);
  });

  it.each([
    [{}, '/checklist_items/99', 403],
    [{}, '/checklists/99', 403],
    [{ checklist: false }, '/checklists/1', 403],
    [{ version: '5.4' as const }, '/checklists/1', 404],
  ])('with %j, %s is refused', async (switches, path, status) => {
    client.zammad.set(switches);
    expect((await client.ask('GET', path)).status).toBe(status);
  });
});

describe('what a client reads when it starts', () => {
  it('names states whatever they are called', async () => {
    const states = (await client.ask('GET', '/ticket_states')).list;
    expect(states.map((one) => [one.name, one.active])).toEqual([
      ['new', true],
      ['open', true],
      ['pending reminder', true],
      ['closed', true],
      ['merged', true],
      ['removed', false],
      ['pending close', true],
    ]);
  });

  it.each([
    ['agent', '/ticket_priorities', 200, undefined],
    ['agent', '/organizations', 200, undefined],
    ['agent', '/users', 200, undefined],
    ['agent', '/users/search?query=consorci', 200, undefined],
    ['agent', '/groups', 403, 'User authorization failed.'],
    ['admin', '/groups', 200, undefined],
    ['agent', '/version', 403, 'User authorization failed.'],
    ['admin', '/version', 200, undefined],
    ['agent', '/users/99', 404, "Couldn't find User with 'id'=99"],
  ] as const)('%s at %s: %s', async (token, path, status, error) => {
    const answer = await client.as(token, 'GET', path);
    expect([answer.status, answer.json.error]).toEqual([status, error]);
  });

  it('shows customers only their own organisation', async () => {
    const users = (await client.as('customer', 'GET', '/users')).list;
    expect(users.map((one) => one.id)).toEqual([2, 7]);
    const organizations = (await client.as('customer', 'GET', '/organizations?expand=true')).json;
    expect(organizations).toMatchObject([{ name: 'Consorci Marina', domain: 'consorcimarina.example' }]);
  });

  it('lets administrators keep its records, while nothing refers to them', async () => {
    const made = await client.as('admin', 'POST', '/groups?expand=true', { json: { name: 'Nuevos' } });
    expect([made.status, made.json.name]).toEqual([201, 'Nuevos']);
    const path = `/groups/${String(made.json.id)}`;
    expect((await client.as('admin', 'PUT', path, { json: { note: 'x' } })).json.note).toBe('x');
    expect((await client.as('admin', 'DELETE', path)).json).toEqual({});
    expect((await client.as('admin', 'DELETE', '/groups/1')).json.error).toBe(
      "Can't delete, object has references.",
    );
    expect((await client.as('admin', 'POST', '/groups', { json: {} })).json.error).toBe(
      "Name can't be blank",
    );
  });
});
