import type { Connections } from '../domain/connection';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { ok } from '../domain/result';
import { DEPLOYERS } from '../domain/team-role';
import type { TicketReading } from '../domain/ticket-reading';
import { digitsOf } from '../domain/ticket-reading';
import type { Entrance } from './enter';
import { enter } from './enter';
import type { Ports } from './ports';

/** A ticket by its number as people wrote it. */
export interface ReadTicket {
  readonly number: string;
  readonly reading: TicketReading;
}

/** What the ticket system says of each, in one go; nothing is asked of one that is not connected, and nothing comes back. */
export function readingsOf(
  { tickets }: Pick<Ports, 'tickets'>,
  { zammad }: Connections,
  numbers: readonly string[],
): ReadTicket[] {
  if (zammad === null) return [];
  const asked = numbers.flatMap((number) => {
    const digits = digitsOf(number);
    return digits === null ? [] : [{ number, digits }];
  });
  const readings = tickets.find(
    zammad,
    asked.map(({ digits }) => digits),
  );
  return numbers.map((number) => {
    const reading = readings[asked.findIndex((one) => one.number === number)];
    return { number, reading: reading ?? { kind: 'missing' } };
  });
}

export interface ReadTickets extends Entrance {
  readonly found: readonly ReadTicket[];
}

/** For whoever plans: their titles and what is odd about them. */
export function readTickets(ports: Ports, numbers: readonly string[]): Result<ReadTickets, Refusal> {
  const entrance = enter(ports, ports.config.read(), DEPLOYERS);
  if (!entrance.ok) return entrance;
  const { connections } = entrance.value.config;
  return ok({ ...entrance.value, found: readingsOf(ports, connections, numbers) });
}
