import type { FaultOrder } from '../../emulator/http/faults';
import { createFakeZammad } from '../../emulator/zammad/fake-zammad';
import type { FakeZammad } from '../../emulator/zammad/fake-zammad';
import { SAMPLE_ZAMMAD_TOKEN } from '../../emulator/zammad/sample-directory';
import type { ZammadSettings } from '../../emulator/zammad/settings';
import { adapterPorts, openAdapters } from '../support/adapter-ports';
import { aConnection } from '../support/config-store-contract';
import { driveWorld, ENGINEER } from '../support/drive-world';
import { aTicket, createInMemoryTicketDesk, createMemoryTickets } from '../support/in-memory-ticket-desk';
import type { MemoryFault } from '../support/in-memory-ticket-desk';
import { fetchFrom } from '../support/outside-fetch';
import type { TicketDeskUnderTest } from '../support/ticket-desk-contract';
import { aNote, OPEN, ticketDeskContract } from '../support/ticket-desk-contract';

const connection = aConnection({ token: SAMPLE_ZAMMAD_TOKEN });

const MATCH = {
  find: 'POST /api/v1/tickets/search',
  read: 'GET /api/v1/ticket_articles/by_ticket/*',
  write: 'POST /api/v1/ticket_articles',
} as const;
const KINDS = {
  lost: 'drop-before',
  'lost-when-done': 'drop-after-commit',
  page: '502',
  busy: '429',
  token: '401',
} as const satisfies Record<string, FaultOrder['kind']>;

type Emulated = TicketDeskUnderTest & {
  readonly zammad: FakeZammad;
  readonly rounds: () => number;
};

function openEmulated(settings: Partial<ZammadSettings> = {}): Emulated {
  const zammad = createFakeZammad({ now: () => Date.parse('2026-12-01T09:00:00.000Z') });
  zammad.set(settings);
  const workspace = openAdapters(driveWorld(), fetchFrom({ 'https://zammad.example': zammad }));
  return {
    zammad,
    rounds: () => {
      const { total } = workspace.calls();
      workspace.resetCalls();
      return total;
    },
    desk: adapterPorts(workspace, { email: ENGINEER }).tickets,
    connection,
    written: (ticketId) =>
      zammad.state.articles.flatMap(({ ticket_id: id, preferences, body, internal }) => {
        const ours = preferences['soffid_deployment'] as { key: string } | undefined; // As the adapter writes it.
        return id === ticketId && ours ? [{ key: ours.key, body, internal }] : [];
      }),
    vanish(ticketId) {
      zammad.state.tickets = zammad.state.tickets.filter(({ id }) => id !== ticketId);
    },
    fail: (doing, how) => zammad.set({ faults: [{ match: MATCH[doing], kind: KINDS[how] }] }),
  };
}

const TROUBLES = {
  lost: { kind: 'unreachable' },
  'lost-when-done': { kind: 'unreachable' },
  page: { kind: 'no-json', status: 502 },
  busy: { kind: 'rate-limited', seconds: 1 },
  token: { kind: 'refused', status: 401, words: '' },
} as const satisfies Record<string, MemoryFault['trouble']>;

function openMemory(): TicketDeskUnderTest {
  const customer = 'nuria.casals@consorcimarina.example';
  const memory = createMemoryTickets([
    aTicket({ customer, owner: 'admin@soffid.example' }),
    aTicket({ id: 1, number: '7412104' }),
    aTicket({ id: 5, number: '7412150', condition: 'closed' }),
    aTicket({ id: 4, number: '7412301', condition: 'merged', mergedInto: '7412280' }),
    aTicket({ id: 6, number: '7412310', hidden: true }),
    aTicket({ id: 8, number: '7412340', readOnly: true }),
  ]);
  return {
    desk: createInMemoryTicketDesk(memory),
    connection,
    written: (id) =>
      memory.notes
        .filter(({ ticketId }) => ticketId === id)
        .map(({ key, body, internal }) => ({ key, body, internal })),
    vanish(ticketId) {
      memory.tickets.splice(
        memory.tickets.findIndex(({ id }) => id === ticketId),
        1,
      );
    },
    fail: (doing, how) =>
      void memory.faults.push({ doing, trouble: TROUBLES[how], isDone: how === 'lost-when-done' }),
  };
}

const MODES = (['5.4', '6.4', '6.5', '7.0'] as const).flatMap((version) =>
  [true, false].map((elasticsearch) => ({ version, elasticsearch })),
);

describe('zammadTicketDesk', () => {
  describe.each(MODES)('with Zammad $version, Elasticsearch $elasticsearch', (settings) => {
    ticketDeskContract(() => openEmulated(settings));
  });

  it('finds all in one round, and makes another only for what is missing or merged', () => {
    const { desk, rounds } = openEmulated();
    const counted = (...numbers: string[]): number => {
      rounds();
      desk.find(connection, numbers);
      return rounds();
    };

    expect(counted('7412280', '7412104', '7412150')).toBe(1);
    expect(counted('7412280', '99999')).toBe(2);
    expect(counted('7412280', '7412301')).toBe(2);
  });

  it('reads and writes everything of a screen in one round each', () => {
    const { desk, rounds } = openEmulated();
    rounds();
    desk.notesOf(connection, [3, 1, 5]);
    expect(rounds()).toBe(1);
    desk.addNotes(
      connection,
      [3, 1, 5].map((ticketId) => aNote({ ticketId })),
    );
    expect(rounds()).toBe(1);
  });

  it.each(['404', '422', '500'])('searches as people do where a condition is refused with %s', (status) => {
    const { desk, zammad } = openEmulated();
    const workspace = openAdapters(
      driveWorld(),
      fetchFrom({
        'https://zammad.example': {
          answer: (request) =>
            request.method === 'POST'
              ? {
                  reply: {
                    status: Number(status),
                    headers: { 'content-type': 'application/json' },
                    body: '{"error":"no such thing"}',
                  },
                  delayMs: 0,
                }
              : zammad.answer(request),
        },
      }),
    );
    const old = adapterPorts(workspace, { email: ENGINEER }).tickets;

    expect(old.find(connection, [OPEN.number, '99999'])).toEqual(
      desk.find(connection, [OPEN.number, '99999']),
    );
  });

  it('knows states by their types, also when somebody renamed them', () => {
    const { desk, zammad } = openEmulated();
    for (const state of zammad.state.ticketStates) state.name = `x-${state.name}`;

    expect(desk.find(connection, ['7412150', '7412301'])).toMatchObject([
      { ticket: { condition: 'closed', state: 'x-closed' } },
      { ticket: { condition: 'merged' } },
    ]);
  });

  it('knows the usual states where they cannot be read', () => {
    const { desk, zammad } = openEmulated();
    zammad.set({ faults: [{ match: 'GET /api/v1/ticket_states', kind: '401' }] });

    expect(desk.find(connection, ['7412150'])).toMatchObject([{ ticket: { condition: 'closed' } }]);
  });

  it.each([['lost'], ['page']] as const)('asks once more what only reads: %s', (how) => {
    for (const doing of ['find', 'read'] as const) {
      const { desk, fail } = openEmulated();
      fail(doing, how);
      expect(desk.find(connection, [OPEN.number])).toMatchObject([{ kind: 'found' }]);
      expect(desk.notesOf(connection, [OPEN.id])).toMatchObject([{ ok: true }]);
    }
  });

  it('waits for a slow answer, but not for ever', () => {
    const { desk, zammad, written } = openEmulated();
    zammad.set({ faults: [{ match: MATCH.write, kind: 'slow', delayMs: 30_000 }] });
    expect(desk.addNotes(connection, [aNote()])).toEqual([{ ok: true, value: null }]);
    zammad.set({ faults: [{ match: MATCH.write, kind: 'slow', delayMs: 60_000 }] });
    expect(desk.addNotes(connection, [aNote()])).toEqual([{ ok: false, error: { kind: 'unreachable' } }]);
    expect(written(OPEN.id)).toHaveLength(2);
  });

  it('minds no preferences of other programs', () => {
    const { desk, zammad } = openEmulated();
    zammad.state.articles[0]!.preferences = { soffid_deployment: 'text', other: [1] };

    expect(desk.notesOf(connection, [zammad.state.articles[0]!.ticket_id])).toMatchObject([
      { ok: true, value: [{ key: '' }] },
    ]);
  });

  it('writes a note of an agent as HTML, without mail, time or another state', () => {
    const { desk, zammad } = openEmulated();
    desk.addNotes(connection, [aNote()]);

    expect(zammad.state.articles[zammad.state.articles.length - 1]).toMatchObject({
      type_id: 10,
      sender_id: 1,
      content_type: 'text/html',
      subject: 'Despliegue',
      to: null,
    });
    expect(zammad.state.timeAccountings).toEqual([]);
  });
});

describe('the in-memory TicketDesk', () => {
  ticketDeskContract(openMemory);
});
