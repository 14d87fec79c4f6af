import type { Json } from '../../emulator/kernel/json';
import { NOW, startZammad, TICKET } from '../support/zammad-client';
import type { ZammadClient } from '../support/zammad-client';

let client: ZammadClient;

beforeEach(async () => {
  client = await startZammad();
});

afterEach(() => client.zammad.close());

const post = (json: Record<string, Json>, token: 'agent' | 'admin' | 'reader' | 'customer' = 'agent') =>
  client.as(token, 'POST', '/ticket_articles', { json: { ticket_id: TICKET.open, ...json } });

const FILE = {
  filename: 'log.txt',
  data: Buffer.from('the cake is a lie!\n').toString('base64'),
  'mime-type': 'text/plain',
};

describe('R6: a new article', () => {
  it('is answered in full, with what was left out filled in', async () => {
    const { status, json } = await post({
      subject: 'Despliegue',
      body: 'Hecho',
      internal: true,
      preferences: { soffid_deployment: { id: 'X-1', step: 'close' } },
      id: 77,
      created_at: '2001-01-01T00:00:00.000Z',
      updated_by: 'admin@soffid.example',
      from: 'Somebody else',
      colour: 'green',
    });
    expect(status).toBe(201);
    expect(json).toMatchObject({
      ticket_id: 3,
      type: 'note',
      type_id: 10,
      sender: 'Agent',
      sender_id: 1,
      from: 'Deploy bot',
      to: null,
      subject: 'Despliegue',
      content_type: 'text/plain',
      body: 'Hecho',
      internal: true,
      preferences: { soffid_deployment: { id: 'X-1', step: 'close' } },
      attachments: [],
      created_by: 'deploy-bot@soffid.example',
      updated_by: 'deploy-bot@soffid.example',
      created_at: new Date(NOW).toISOString(),
      time_unit: null,
    });
    expect(json.id).not.toBe(77);
    expect(json).not.toHaveProperty('colour');
  });

  it('is public unless it says otherwise', async () => {
    expect((await post({ body: 'Hecho' })).json.internal).toBe(false);
  });

  it('is appended again each time it is sent', async () => {
    const note = { body: 'Hecho', preferences: { key: 'the same' } };
    const [first, second] = [await post(note), await post(note)];
    expect(second.json.id).toBe(first.json.id + 1);
    const listed = await client.ask('GET', `/ticket_articles/by_ticket/${String(TICKET.open)}?expand=true`);
    expect(listed.list.map((one) => one.body)).toEqual(client.bodies(TICKET.open));
    expect(listed.list.at(-1)?.preferences).toEqual({ key: 'the same' });
  });

  it('touches the ticket, and reopens nothing', async () => {
    await client.ask('POST', '/ticket_articles', { json: { ticket_id: TICKET.closed, body: 'Hecho' } });
    await client.ask('POST', '/ticket_articles', { json: { ticket_id: TICKET.mentions, body: 'Hecho' } });
    const states = await Promise.all(
      [TICKET.closed, TICKET.mentions].map((id) => client.ask('GET', `/tickets/${String(id)}?expand=true`)),
    );
    expect(states.map(({ json }) => [json.state, json.updated_at])).toEqual([
      ['closed', new Date(NOW).toISOString()],
      ['new', new Date(NOW).toISOString()],
    ]);
  });

  it('opens a new ticket when it is a communication', async () => {
    await client.ask('POST', '/ticket_articles', {
      json: { ticket_id: TICKET.mentions, body: 'Hola', type: 'phone' },
    });
    expect((await client.ask('GET', `/tickets/${String(TICKET.mentions)}?expand=true`)).json.state).toBe(
      'open',
    );
  });

  const bad: [string, Record<string, Json>, number, string][] = [
    ['no ticket', { ticket_id: null, body: 'x' }, 404, "Couldn't find Ticket without an ID"],
    ['an unknown ticket', { ticket_id: 99, body: 'x' }, 404, "Couldn't find Ticket with 'id'=99"],
    [
      'a number for an id',
      { ticket_id: '7412280', body: 'x' },
      404,
      "Couldn't find Ticket with 'id'=7412280",
    ],
    ['a hidden ticket before a missing body', { ticket_id: TICKET.hidden }, 403, 'Not authorized'],
    ['a ticket only to be read', { ticket_id: TICKET.readOnly, body: 'x' }, 403, 'Not authorized'],
    [
      'a closed ticket only to be read',
      { ticket_id: TICKET.readOnlyClosed, body: 'x' },
      422,
      'Cannot follow-up on a closed ticket. Please create a new ticket.',
    ],
    ['no body before an unknown type', { type: 'smoke' }, 422, "Need at least an 'article body' field."],
    ['an unknown type', { body: 'x', type: 'smoke' }, 422, `No lookup value found for 'type': "smoke"`],
    ['an unknown sender', { body: 'x', sender: 'Ghost' }, 422, `No lookup value found for 'sender': "Ghost"`],
    ['an unknown type id', { body: 'x', type_id: 99 }, 422, "Invalid value for param 'type_id': 99"],
    [
      'a file without a name before an empty body',
      { body: ' ', attachments: [{ data: 'eA==', 'mime-type': 'text/plain' }] },
      422,
      "Attachment needs 'filename' param for attachment with index '0'",
    ],
    [
      'a file that is not base64',
      { body: 'x', attachments: [FILE, { ...FILE, data: 'not base64!' }] },
      422,
      "Invalid base64 for attachment with index '1'",
    ],
    ['an empty body', { body: '  ' }, 422, "Need at least an 'article body' field."],
    [
      'a body that is too long',
      { body: 'x'.repeat(1_500_001) },
      422,
      'body of article is too large, 1500001 chars - only 1500000 allowed',
    ],
    [
      'a mail to nobody',
      { body: 'x', type: 'email' },
      422,
      'Sending an email without a valid recipient is not possible.',
    ],
  ];

  it.each(bad)('is refused for %s', async (_name, json, status, error) => {
    const before = client.zammad.state.articles.length;
    const answer = await post(json);
    expect([answer.status, answer.json]).toEqual([status, { error, error_human: error }]);
    expect(client.zammad.state.articles).toHaveLength(before);
  });

  it('on a closed ticket is for agents who may change it, whatever its group says', async () => {
    expect((await post({ ticket_id: TICKET.readOnlyClosed, body: 'x' }, 'admin')).status).toBe(201);
  });

  it('takes a body of just the greatest length', async () => {
    expect((await post({ body: 'x'.repeat(1_500_000) })).status).toBe(201);
  });

  it.each([
    ['6.5', ['read', 'create'], 201, undefined],
    ['6.5', ['read', 'change'], 403, 'Not authorized'],
    ['7.0', ['read', 'create'], 403, 'Not authorized'],
    ['7.0', ['read', 'change'], 201, undefined],
  ] as const)('needs another right in %s: %j', async (version, rights, status, error) => {
    client.zammad.set({ version });
    client.zammad.state.users.find((one) => one.id === 3)!.group_ids = { 1: [...rights] };
    const answer = await post({ body: 'x' });
    expect([answer.status, answer.json.error]).toEqual([status, error]);
  });

  it('words a missing body as older versions do', async () => {
    client.zammad.set({ version: '5.4' });
    expect((await post({})).json.error).toBe('Need at least article: { body: "some text" }');
  });

  it('of a customer is a public note by a customer', async () => {
    const answer = await post(
      { body: 'Gràcies', type: 'phone', sender: 'Agent', internal: true },
      'customer',
    );
    expect(answer.json).toMatchObject({ type: 'note', sender: 'Customer', internal: false });
    expect(answer.json.from).toBe('Núria Casals <nuria.casals@consorcimarina.example>');
  });
});

describe('HTML in an article', () => {
  it.each([
    ['<p>a<br/>b</p>', '<p>a<br>b</p>'],
    ['<p onclick="x()" id="i" class="c">a</p><script>alert(1)</script>', '<p class="c">a</p>'],
    ['<style>p{}</style><title>t</title><div>a</div>', '<div>a</div>'],
    ['<form><input type="checkbox"><b>a</b></form>', '<b>a</b>'],
    ['<p style="color:red">a</p><td style="width:1px">b</td>', '<p>a</p><td style="width:1px">b</td>'],
    ['<ul><li>a<li>b</ul>c', '<ul><li>a<li>b</li></li></ul>c'],
    ['<a href="javascript:x()">a</a>', '<a>a</a>'],
    [
      '<a href="https://soffid.example/x">a</a>',
      '<a href="https://soffid.example/x" rel="nofollow noreferrer noopener" target="_blank" title="https://soffid.example/x">a</a>',
    ],
    ['1 &lt; 2 &amp; 3', '1 &lt; 2 &amp; 3'],
    ['<!-- c --><b>a', '<b>a</b>'],
  ])('%s becomes %s', async (body, kept) => {
    expect((await post({ body, content_type: 'text/html' })).json.body).toBe(kept);
  });

  it('is text when the article is', async () => {
    const body = '<script>alert(1)</script> & <b>';
    expect((await post({ body })).json.body).toBe(body);
  });

  it('turns a picture in itself into an attachment', async () => {
    const { json } = await post({
      body: '<img src="data:image/png;base64,iVBORw0K">',
      content_type: 'text/html',
    });
    const image = json.attachments[0]!;
    expect(json.body).toBe(
      `<img src="/api/v1/ticket_attachment/3/${String(json.id)}/${String(image.id)}?view=inline">`,
    );
    expect(image).toMatchObject({ filename: 'image1.png', preferences: { 'Content-Disposition': 'inline' } });
  });

  it('subscribes whom it mentions, if the writer may read the ticket', async () => {
    const mention = { body: '<a data-mention-user-id="4">Cati</a>', content_type: 'text/html' };
    expect((await post(mention)).status).toBe(201);
    expect(client.zammad.state.mentions).toMatchObject([{ mentionable_id: 3, user_id: 4 }]);
    const refused = await post(mention, 'customer');
    expect([refused.status, refused.json.error]).toEqual([
      403,
      'You have insufficient permissions to mention other users.',
    ]);
  });
});

describe('attachments', () => {
  it('are listed with their size as text, and come back as they were', async () => {
    const { json } = await post({ body: 'x', attachments: [FILE] });
    const file = json.attachments[0]!;
    expect(file).toMatchObject({
      filename: 'log.txt',
      size: '19',
      preferences: { 'Mime-Type': 'text/plain' },
    });
    const path = `/ticket_attachment/3/${String(json.id)}/${String(file.id)}`;
    const answer = await client.ask('GET', path);
    expect([answer.text, answer.headers['content-type']]).toEqual(['the cake is a lie!\n', 'text/plain']);
    const foreign = await client.ask('GET', `/ticket_attachment/1/${String(json.id)}/${String(file.id)}`);
    expect([foreign.status, foreign.json.error]).toEqual([
      403,
      'The article does not belong to the specified ticket.',
    ]);
  });
});

describe('an article that exists', () => {
  it('changes nothing but whether it is internal', async () => {
    const { json } = await post({ body: 'Hecho', preferences: { key: 'x' } });
    const changed = await client.ask('PUT', `/ticket_articles/${String(json.id)}`, {
      json: { internal: true, body: 'Otra cosa', preferences: { key: 'y', highlight: 'yellow' } },
    });
    expect(changed.json).toMatchObject({
      internal: true,
      body: 'Hecho',
      preferences: { key: 'x', highlight: 'yellow' },
    });
  });

  it('is out of a customer’s sight when it is internal', async () => {
    await post({ body: 'Entre nosotros', internal: true });
    await post({ body: 'Para todos', internal: false });
    const seen = await client.as('customer', 'GET', '/ticket_articles/by_ticket/3');
    expect(seen.list.map((one) => one.body)).toEqual([
      'Els organismes no surten a la cerca d’orgànics.',
      'Para todos',
    ]);
  });

  it.each([
    { when: 'its writer’s, and fresh', token: 'agent', refusal: null },
    { when: 'its writer’s, and old', token: 'agent', age: 600_000, refusal: 'note is too old to be deleted' },
    { when: 'somebody else’s', token: 'admin', refusal: 'you can only delete your own notes' },
    {
      when: 'a communication',
      token: 'agent',
      type: 'phone',
      refusal: 'communication articles cannot be deleted',
    },
  ] as const)('is deleted or not when it is $when', async (row) => {
    const { json } = await post({ body: 'Hecho', type: 'type' in row ? row.type : 'note' });
    client.zammad.state.articles.at(-1)!.created_at = new Date(
      NOW - ('age' in row ? row.age : 0),
    ).toISOString();
    const answer = await client.as(row.token, 'DELETE', `/ticket_articles/${String(json.id)}`);
    expect([answer.status, answer.json.error]).toEqual(
      row.refusal ? [403, `Not authorized (${row.refusal})!`] : [200, undefined],
    );
    expect(client.bodies(TICKET.open).includes('Hecho')).toBe(row.refusal !== null);
  });
});
