import type { Connection } from '../domain/connection';
import type { OutsideTrouble } from '../domain/outside-trouble';
import type { FoundTicket, TicketReading } from '../domain/ticket-reading';
import type { HttpOutcome } from './http-answer';
import { askAll } from './http-door';
import { foundTicket, parentIn, statesIn, ticketsIn } from './zammad-answers';
import type { ZammadStates, ZammadTicket } from './zammad-answers';
import { zammadRequest } from './zammad-requests';

const MISSING: TicketReading = { kind: 'missing' };

/** A full-text search answers everything that mentions the number. */
const MENTIONS = '20';

/**
 * What is known of each number. With a condition and without a query the database is asked, exactly, with Elasticsearch and without; a
 * version that does not know conditions finds nothing by it, and is asked as people search.
 * https://docs.zammad.org/en/latest/api/ticket/index.html#condition-based-search
 */
export function findTickets(connection: Connection, numbers: readonly string[]): TicketReading[] {
  if (numbers.length === 0) return [];
  const condition = { 'ticket.number': { operator: 'is', value: [...new Set(numbers)] } };
  const [exact, states] = askAll([
    zammadRequest(connection, '/tickets/search', {
      method: 'post',
      reads: true,
      query: { expand: 'true' },
      body: { condition, limit: numbers.length },
    }),
    zammadRequest(connection, '/ticket_states'),
  ]);
  const known = statesIn(states?.ok ? states.value.json : null);
  const firm = troubleOf(exact);
  if (firm !== null && isFirm(firm)) return numbers.map(() => ({ kind: 'trouble', trouble: firm }));
  const found = (exact?.ok && ticketsIn(exact.value.json)) || [];
  const readings = numbers.map((number) => readingOf(found, number, known));
  return withParents(connection, searched(connection, numbers, readings, known));
}

const troubleOf = (outcome: HttpOutcome | undefined): OutsideTrouble | null =>
  outcome === undefined || outcome.ok ? null : outcome.error;

/** Where another way of searching would hear the same: only what Zammad did not understand is asked in another way. */
const isFirm = (trouble: OutsideTrouble): boolean =>
  trouble.kind !== 'refused' || trouble.status === 401 || trouble.status === 403;

function readingOf(found: readonly ZammadTicket[], number: string, states: ZammadStates): TicketReading {
  const ticket = found.find((one) => one.number === number);
  return ticket ? { kind: 'found', ticket: foundTicket(ticket, states) } : MISSING;
}

/** What the condition did not find, searched for by its digits, which finds them with Elasticsearch and without. */
function searched(
  connection: Connection,
  numbers: readonly string[],
  readings: readonly TicketReading[],
  states: ZammadStates,
): TicketReading[] {
  const missing = [...new Set(numbers.filter((_, index) => readings[index] === MISSING))];
  const answers = askAll(
    missing.map((query) =>
      zammadRequest(connection, '/tickets/search', { query: { query, expand: 'true', limit: MENTIONS } }),
    ),
  );
  const again = new Map(
    missing.map((number, index) => [number, searchReading(answers[index], number, states)]),
  );
  return numbers.map((number, index) => again.get(number) ?? readings[index] ?? MISSING);
}

function searchReading(
  outcome: HttpOutcome | undefined,
  number: string,
  states: ZammadStates,
): TicketReading {
  if (!outcome?.ok) return { kind: 'trouble', trouble: troubleOf(outcome) ?? { kind: 'unreachable' } };
  const found = ticketsIn(outcome.value.json);
  if (found === null) return { kind: 'trouble', trouble: { kind: 'unexpected' } };
  return readingOf(found, number, states);
}

const isMerged = (reading: TicketReading): boolean =>
  reading.kind === 'found' && reading.ticket.condition === 'merged';

/** Where merged tickets went. */
function withParents(connection: Connection, readings: readonly TicketReading[]): TicketReading[] {
  const merged = readings.flatMap((one) => (one.kind === 'found' && isMerged(one) ? [one.ticket] : []));
  const links = askAll(
    merged.map(({ id }) =>
      zammadRequest(connection, '/links', {
        query: { link_object: 'Ticket', link_object_value: String(id) },
      }),
    ),
  );
  const parentOf = (ticket: FoundTicket): string | null => {
    const outcome = links[merged.indexOf(ticket)];
    return outcome?.ok ? parentIn(outcome.value.json) : null;
  };
  return readings.map((one) =>
    one.kind === 'found' && isMerged(one)
      ? { kind: 'found', ticket: { ...one.ticket, mergedInto: parentOf(one.ticket) } }
      : one,
  );
}
