import type { Connection } from '../../src/domain/connection';
import type { OutsideTrouble } from '../../src/domain/outside-trouble';
import type { NewNote, TicketDesk, TicketNote } from '../../src/use-cases/ticket-port';

export interface WrittenNote extends TicketNote {
  readonly internal: boolean;
}

/** A desk with the tickets of `emulator/zammad/sample-ticket-sketches.ts`. */
export interface TicketDeskUnderTest {
  readonly desk: TicketDesk;
  readonly connection: Connection;
  /** What the add-on has written into a ticket. */
  written(ticketId: number): WrittenNote[];
  /** Somebody deletes it. */
  vanish(ticketId: number): void;
  /** What happens to the next request that does this. */
  fail(doing: 'find' | 'read' | 'write', how: 'lost' | 'lost-when-done' | 'page' | 'busy' | 'token'): void;
}

export const OPEN = { id: 3, number: '7412280' };
const OTHER = { id: 1, number: '7412104' };
const CLOSED = '7412150';
const MERGED = '7412301';
/** In a group that the token does not see. */
const HIDDEN = { id: 6, number: '7412310' };
const READ_ONLY = 8;
const NOWHERE = '99999';

export const aNote = (about: Partial<NewNote> = {}): NewNote => ({
  ticketId: OPEN.id,
  key: 'uid/close/1/ES-7412280',
  subject: 'Despliegue',
  html: '<p>Bajas &amp; altas &lt;b&gt;</p>',
  internal: true,
  ...about,
});

const trouble = (about: Partial<OutsideTrouble>) => ({ kind: 'trouble', trouble: about });
const failed = (about: Partial<OutsideTrouble> & { readonly status?: number }) => ({
  ok: false,
  error: about,
});

/** What every TicketDesk promises about reading. */
function readingContract(open: () => TicketDeskUnderTest): void {
  it('finds tickets by their numbers alone, in the order of the question', () => {
    const { desk, connection } = open();

    expect(desk.find(connection, [CLOSED, NOWHERE, OPEN.number, CLOSED])).toEqual([
      { kind: 'found', ticket: expect.objectContaining({ number: CLOSED, condition: 'closed' }) as object },
      { kind: 'missing' },
      {
        kind: 'found',
        ticket: {
          ...OPEN,
          title: 'Tractar els ORGANISMES com si fósin un ORGÀNIC',
          condition: 'open',
          state: 'open',
          customer: 'nuria.casals@consorcimarina.example',
          owner: 'admin@soffid.example',
          mergedInto: null,
        },
      },
      { kind: 'found', ticket: expect.objectContaining({ number: CLOSED }) as object },
    ]);
    expect(desk.find(connection, [])).toEqual([]);
  });

  it('says that nobody owns a ticket, and where a merged one went', () => {
    const { desk, connection } = open();

    expect(desk.find(connection, [OTHER.number, MERGED])).toMatchObject([
      { ticket: { owner: '', mergedInto: null } },
      { ticket: { condition: 'merged', mergedInto: OPEN.number } },
    ]);
  });

  it('takes no ticket for another that mentions its number, nor a part of a number', () => {
    const { desk, connection } = open();

    expect(desk.find(connection, ['741228', '12280'])).toEqual([{ kind: 'missing' }, { kind: 'missing' }]);
  });

  it('cannot tell a ticket that it may not see from none', () => {
    const { desk, connection } = open();

    expect(desk.find(connection, [HIDDEN.number])).toEqual([{ kind: 'missing' }]);
    expect(desk.notesOf(connection, [HIDDEN.id])).toMatchObject([failed({ kind: 'refused', status: 403 })]);
  });

  it('tells a ticket that vanished since it was found', () => {
    const { desk, connection, vanish } = open();
    vanish(OTHER.id);

    expect(desk.find(connection, [OTHER.number])).toEqual([{ kind: 'missing' }]);
    expect(desk.notesOf(connection, [OTHER.id, OPEN.id])).toMatchObject([
      failed({ kind: 'refused', status: 404 }),
      { ok: true },
    ]);
  });

  it.each([
    ['busy', { kind: 'rate-limited' }],
    ['token', { kind: 'refused', status: 401 }],
  ] as const)('tells of every ticket what stood in the way of all: %s', (how, about) => {
    const { desk, connection, fail } = open();
    fail('find', how);

    expect(desk.find(connection, [OPEN.number, OTHER.number])).toMatchObject([
      trouble(about),
      trouble(about),
    ]);
    expect(desk.find(connection, [OPEN.number])).toMatchObject([{ kind: 'found' }]);
  });
}

/** What every TicketDesk promises about writing. */
function writingContract(open: () => TicketDeskUnderTest): void {
  it('writes notes that are found again by their keys', () => {
    const { desk, connection, written } = open();
    const other = aNote({ ticketId: OTHER.id, key: 'another', internal: false });

    expect(desk.addNotes(connection, [aNote(), other])).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    expect(written(OPEN.id)).toEqual([
      { key: aNote().key, body: '<p>Bajas &amp; altas &lt;b&gt;</p>', internal: true },
    ]);
    expect(written(OTHER.id)).toMatchObject([{ key: 'another', internal: false }]);
    const [notes] = desk.notesOf(connection, [OPEN.id]);
    expect(notes?.ok && notes.value.filter(({ key }) => key !== '')).toMatchObject([{ key: aNote().key }]);
  });

  it('writes what it can, and tells the rest', () => {
    const { desk, connection, written } = open();
    const notes = [READ_ONLY, 99, OPEN.id].map((ticketId) => aNote({ ticketId }));

    expect(desk.addNotes(connection, notes)).toMatchObject([
      failed({ kind: 'refused', status: 403 }),
      failed({ kind: 'refused', status: 404 }),
      { ok: true },
    ]);
    expect(written(READ_ONLY)).toEqual([]);
    expect(written(OPEN.id)).toHaveLength(1);
  });

  it.each([
    ['lost', { kind: 'unreachable' }, 0],
    ['lost-when-done', { kind: 'unreachable' }, 1],
    ['page', { kind: 'no-json', status: 502 }, 0],
    ['busy', { kind: 'rate-limited' }, 0],
    ['token', { kind: 'refused', status: 401 }, 0],
  ] as const)('never writes twice by itself: %s', (how, about, count) => {
    const { desk, connection, written, fail } = open();
    fail('write', how);

    expect(desk.addNotes(connection, [aNote()])).toMatchObject([failed(about)]);
    expect(written(OPEN.id)).toHaveLength(count);
    desk.addNotes(connection, [aNote()]);
    expect(written(OPEN.id)).toHaveLength(count + 1);
  });
}

export function ticketDeskContract(open: () => TicketDeskUnderTest): void {
  readingContract(open);
  writingContract(open);
}
