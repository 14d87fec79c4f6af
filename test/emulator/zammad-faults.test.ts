import type { FaultOrder } from '../../emulator/http/faults';
import { send } from '../support/fake-client';
import { startZammad, TICKET } from '../support/zammad-client';
import type { ZammadClient } from '../support/zammad-client';

let client: ZammadClient;

beforeEach(async () => {
  client = await startZammad();
});

afterEach(() => client.zammad.close());

const NOTES = 'POST /api/v1/ticket_articles';
const post = (body = 'Hecho') =>
  client.ask('POST', '/ticket_articles', { json: { ticket_id: TICKET.open, body } });
const control = (json?: object) =>
  send(`${client.url}/_control`, json ? 'POST' : 'GET', json ? { body: JSON.stringify(json) } : {});
const isPosted = () => client.bodies(TICKET.open).includes('Hecho');

describe('R12: what happens on the way', () => {
  it.each([
    ['drop-before', false],
    ['drop-after-commit', true],
  ] as const)('%s cuts the connection; the note is there: %s', async (kind, posted) => {
    client.zammad.set({ faults: [{ match: NOTES, kind }] });
    await expect(post()).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(isPosted()).toBe(posted);
    expect((await post('Otra vez')).status).toBe(201);
  });

  it.each([
    ['502', 502, 'text/html', '502 Bad Gateway'],
    ['503', 503, 'text/html', '503 Service Unavailable'],
    ['429', 429, 'text/plain', 'Retry later'],
    ['401', 401, 'application/json; charset=utf-8', "Can't find User for Token"],
  ] as const)('%s answers in its own way, and nothing is done', async (kind, status, type, words) => {
    client.zammad.set({ faults: [{ match: NOTES, kind }] });
    const answer = await post();
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
    expect(answer.text).toContain(words);
    expect(isPosted()).toBe(false);
  });

  it('slow does the work and answers late', async () => {
    client.zammad.set({ faults: [{ match: NOTES, kind: 'slow', delayMs: 150 }] });
    const before = performance.now();
    expect((await post()).status).toBe(201);
    expect(performance.now() - before).toBeGreaterThanOrEqual(145);
  });

  const orders: [FaultOrder, number[]][] = [
    [{ match: NOTES, kind: '502' }, [502, 201, 201]],
    [{ match: NOTES, kind: '502', times: 2 }, [502, 502, 201]],
    [{ match: NOTES, kind: '502', skip: 1 }, [201, 502, 201]],
    [{ match: 'POST *', kind: '502', times: 9 }, [502, 502, 502]],
    [{ match: '* /api/v1/ticket_articles', kind: '502' }, [502, 201, 201]],
    [{ match: 'PUT /api/v1/ticket_articles', kind: '502' }, [201, 201, 201]],
    [{ match: 'POST /api/v1/ticket_article', kind: '502' }, [201, 201, 201]],
  ];

  it.each(orders)('%j meets three requests as %j', async (order, statuses) => {
    client.zammad.set({ faults: [order] });
    const met: number[] = [];
    for (let at = 0; at < 3; at += 1) met.push((await post()).status);
    expect(met).toEqual(statuses);
  });
});

describe('the switches', () => {
  it('are set from outside as from inside', async () => {
    const changed = await control({
      version: '6.4',
      elasticsearch: true,
      faults: [{ match: NOTES, kind: '502' }],
    });
    expect(changed.status).toBe(200);
    expect(client.zammad.state.settings).toMatchObject({
      version: '6.4',
      elasticsearch: true,
      newTags: true,
    });
    expect((await control()).json).toMatchObject({
      version: '6.4',
      faults: [{ match: NOTES, kind: '502', times: 1, skip: 0 }],
    });
    expect((await post()).status).toBe(502);
    expect((await control()).json.faults).toEqual([]);
  });

  it.each([
    [{ version: '8.0' }, /^version: /],
    [{ colour: 'green' }, /^colour: /],
    [{ elasticsearch: 'yes' }, /^elasticsearch: /],
    [{ version: '6.4', faults: [{ match: NOTES, kind: 'meteor' }] }, /^faults\.0\.kind: /],
    [{ faults: [{ match: NOTES, kind: '502', times: 0 }] }, /^faults\.0\.times: /],
  ])('%j is refused, and nothing is changed', async (switches, error) => {
    const answer = await control(switches);
    expect([answer.status, answer.json.error]).toEqual([400, expect.stringMatching(error)]);
    expect(client.zammad.state.settings.version).toBe('7.0');
    expect((await control()).json.faults).toEqual([]);
  });
});

it('goes back to a snapshot, in place', async () => {
  const { state } = client.zammad;
  const snapshot = client.zammad.snapshot();
  await post();
  await client.as('admin', 'DELETE', '/tickets/1');
  client.zammad.restore(snapshot);
  expect(client.zammad.state).toBe(state);
  expect(state).toEqual(snapshot);
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  await post();
  expect(snapshot.articles).toHaveLength(state.articles.length - 1);
});

it('shows tickets with their notes, the last changed first', async () => {
  await post();
  const [first] = client.zammad.view().tickets;
  expect(first).toMatchObject({
    number: '7412280',
    state: 'open',
    organization: 'Consorci Marina',
    links: [{ type: 'child', number: '7412301' }],
    articles: [{ sender: 'Customer' }, { sender: 'Agent', type: 'note', body: 'Hecho', internal: false }],
  });
  expect(client.zammad.view().tickets.map(({ number }) => number)).toContain('7412310');
});
