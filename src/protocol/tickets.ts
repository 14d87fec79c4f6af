import * as v from 'valibot';
import { list, required } from './request-fields';

/** Numbers as people write them, `ES-7412280`. */
export const TicketsSchema = v.object({ numbers: list(required(40), 50) });
export type TicketsRequest = v.InferOutput<typeof TicketsSchema>;

/** A ticket as the ticket system has it; nobody is told of it where it is not connected. */
export interface TicketView {
  readonly number: string;
  /** Empty when the ticket was not found. */
  readonly title: string;
  /** Where it opens; empty when it was not found. */
  readonly url: string;
  /** That it is closed or merged, not there, or could not be read, in words; empty when all is well. */
  readonly trouble: string;
}

export interface TicketsView {
  readonly tickets: readonly TicketView[];
}
