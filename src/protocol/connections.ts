import * as v from 'valibot';
import type { Instant } from '../domain/calendar-date';
import { addressOf, OUTSIDE_SYSTEMS } from '../domain/connection';
import type { OutsideSystem } from '../domain/connection';
import { requestId, required } from './request-fields';

const system = v.picklist(OUTSIDE_SYSTEMS, 'choice');

export const ConnectionFormSchema = v.object({
  address: v.pipe(
    required(300),
    v.transform((given) => addressOf(given) ?? ''),
    v.nonEmpty('https-link'),
  ),
  // It becomes a header's value, which is one line of letters that everybody can type.
  token: v.pipe(required(500), v.regex(/^[\x21-\x7e]+$/, 'text')),
});

export const ConnectSchema = v.object({ requestId, system, ...ConnectionFormSchema.entries });
export type ConnectRequest = v.InferInput<typeof ConnectSchema>;

export const DisconnectSchema = v.object({ requestId, system });
export type DisconnectRequest = v.InferInput<typeof DisconnectSchema>;

/** What a client is told of a connection, which is never its token. */
export interface ConnectionView {
  readonly system: OutsideSystem;
  /** `zammad.example`; null where nobody has connected it. */
  readonly host: string | null;
  readonly by: string;
  readonly at: Instant;
  /** What is wrong with it now, in words; null when it answers as it should. */
  readonly trouble: string | null;
  /** Whose token it is, as far as the system says. */
  readonly account: string;
}

export interface ConnectionsView {
  readonly connections: readonly ConnectionView[];
}
