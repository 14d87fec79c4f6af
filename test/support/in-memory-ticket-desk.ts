import type { OutsideTrouble } from '../../src/domain/outside-trouble';
import type { Result } from '../../src/domain/result';
import { err, ok } from '../../src/domain/result';
import type { FoundTicket } from '../../src/domain/ticket-reading';
import type { NewNote, TicketDesk, TicketNote } from '../../src/use-cases/ticket-port';

export interface MemoryTicket extends FoundTicket {
  readonly hidden?: boolean;
  /** Notes are refused. */
  readonly readOnly?: boolean;
}

type Doing = 'find' | 'read' | 'write';

/** What happens to the next that does this. */
export interface MemoryFault {
  readonly doing: Doing;
  readonly trouble: OutsideTrouble;
  /** It is done all the same. */
  readonly isDone?: boolean;
}

export interface MemoryTickets {
  readonly tickets: MemoryTicket[];
  readonly notes: (TicketNote & { readonly ticketId: number; readonly internal: boolean })[];
  readonly faults: MemoryFault[];
  /** How many rounds were made. */
  rounds: number;
}

export const createMemoryTickets = (tickets: readonly MemoryTicket[] = []): MemoryTickets => ({
  tickets: [...tickets],
  notes: [],
  faults: [],
  rounds: 0,
});

export const aTicket = (about: Partial<MemoryTicket> = {}): MemoryTicket => ({
  id: 3,
  number: '7412280',
  title: 'Tractar els ORGANISMES com si fósin un ORGÀNIC',
  condition: 'open',
  state: 'open',
  customer: 'marta@customer.example',
  owner: '',
  mergedInto: null,
  ...about,
});

const refused = (status: number, words: string): OutsideTrouble => ({ kind: 'refused', status, words });

/** @returns what the next of its kind suffers */
function fault({ faults }: MemoryTickets, doing: Doing): MemoryFault | undefined {
  const at = faults.findIndex((one) => one.doing === doing);
  return at < 0 ? undefined : faults.splice(at, 1)[0];
}

function withTicket<T>(
  memory: MemoryTickets,
  doing: Doing,
  id: number,
  work: (ticket: MemoryTicket) => Result<T, OutsideTrouble>,
): Result<T, OutsideTrouble> {
  const suffered = fault(memory, doing);
  if (suffered && !suffered.isDone) return err(suffered.trouble);
  const ticket = memory.tickets.find((one) => one.id === id);
  const outcome = !ticket
    ? err(refused(404, `Couldn't find Ticket with 'id'=${String(id)}`))
    : ticket.hidden || (doing === 'write' && ticket.readOnly)
      ? err(refused(403, 'Not authorized'))
      : work(ticket);
  return suffered ? err(suffered.trouble) : outcome;
}

/** The ticket system while it lives in a test. */
export function createInMemoryTicketDesk(memory: MemoryTickets): TicketDesk {
  const inOneRound = <A, B>(all: readonly A[], each: (one: A) => B): B[] => {
    if (all.length > 0) memory.rounds += 1;
    return all.map(each);
  };
  const add = ({ ticketId, key, html, internal }: NewNote) =>
    withTicket(memory, 'write', ticketId, () => {
      memory.notes.push({ ticketId, key, body: html, internal });
      return ok(null);
    });
  return {
    find(_connection, numbers) {
      const suffered = numbers.length > 0 ? fault(memory, 'find') : undefined;
      return inOneRound(numbers, (number) => {
        if (suffered) return { kind: 'trouble', trouble: suffered.trouble };
        const found = memory.tickets.find((one) => one.number === number && !one.hidden);
        if (!found) return { kind: 'missing' };
        const { hidden: _hidden, readOnly: _readOnly, ...ticket } = found;
        return { kind: 'found', ticket };
      });
    },
    notesOf: (_connection, ids) =>
      inOneRound(ids, (id) =>
        withTicket(memory, 'read', id, () => ok(memory.notes.filter(({ ticketId }) => ticketId === id))),
      ),
    addNotes: (_connection, notes) => inOneRound(notes, add),
  };
}
