import type { Connection } from '../domain/connection';
import type { OutsideTrouble } from '../domain/outside-trouble';
import type { Result } from '../domain/result';
import type { TicketReading } from '../domain/ticket-reading';

/** Something that was written into a ticket, by whomever. */
export interface TicketNote {
  /** What the add-on knows its own by; empty for others'. */
  readonly key: string;
  /** Text or HTML; the system may have changed its HTML. */
  readonly body: string;
}

export interface NewNote {
  readonly ticketId: number;
  readonly key: string;
  readonly subject: string;
  /** With every value escaped. */
  readonly html: string;
  /** Otherwise the customer can read it. */
  readonly internal: boolean;
}

/** The company's ticket system. Everything of one screen is asked in one round, and answered in the order of the questions. */
export interface TicketDesk {
  /** @param numbers digits alone */
  find(connection: Connection, numbers: readonly string[]): TicketReading[];
  /** Everything that was written into each ticket, as far as the token may see it. */
  notesOf(
    connection: Connection,
    ticketIds: readonly number[],
  ): Result<readonly TicketNote[], OutsideTrouble>[];
  /** Writes each once and never again: a system without keys of its own would have it twice. */
  addNotes(connection: Connection, notes: readonly NewNote[]): Result<null, OutsideTrouble>[];
}
