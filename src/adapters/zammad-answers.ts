import * as v from 'valibot';
import type { FoundTicket, TicketCondition } from '../domain/ticket-reading';

const text = v.optional(v.nullable(v.string()), '');

const TicketSchema = v.object({
  id: v.number(),
  number: v.string(),
  title: v.string(),
  state_id: v.number(),
  state: text,
  owner: text,
  customer: text,
});
export type ZammadTicket = v.InferOutput<typeof TicketSchema>;

const AssetsSchema = v.object({
  assets: v.object({ Ticket: v.optional(v.record(v.string(), TicketSchema), {}) }),
});

/** A list up to now; up to 6.4, and where names were not asked for, ids with what they stand for. */
const FoundSchema = v.union([v.array(TicketSchema), AssetsSchema]);

/** @returns null for what is neither of the two shapes */
export function ticketsIn(json: unknown): readonly ZammadTicket[] | null {
  const read = v.safeParse(FoundSchema, json);
  if (!read.success) return null;
  return Array.isArray(read.output) ? read.output : Object.values(read.output.assets.Ticket);
}

const StatesSchema = v.array(v.object({ id: v.number(), name: v.string(), state_type_id: v.number() }));

/** Fixed in Zammad: `db/seeds/ticket_state_types.rb`. */
const CLOSED = 5;
const MERGED = 6;

/** What each state is, by its id. Names can be changed by administrators, and so can ids of added states; types cannot. */
export type ZammadStates = ReadonlyMap<number, { readonly name: string; readonly type: number }>;

/** As Zammad comes, for where the states cannot be read: `db/seeds/ticket_states.rb`. */
const USUAL_STATES: ZammadStates = new Map([
  [4, { name: 'closed', type: CLOSED }],
  [5, { name: 'merged', type: MERGED }],
]);

export function statesIn(json: unknown): ZammadStates {
  const read = v.safeParse(StatesSchema, json);
  if (!read.success) return USUAL_STATES;
  return new Map(read.output.map(({ id, name, state_type_id: type }) => [id, { name, type }]));
}

const CONDITIONS: ReadonlyMap<number | undefined, TicketCondition> = new Map([
  [CLOSED, 'closed'],
  [MERGED, 'merged'],
]);

/** Nobody owns a ticket whose owner is called `-`. */
export function foundTicket(ticket: ZammadTicket, states: ZammadStates): FoundTicket {
  const { id, number, title, owner, customer } = ticket;
  const state = states.get(ticket.state_id);
  return {
    id,
    number,
    title,
    condition: CONDITIONS.get(state?.type) ?? 'open',
    state: ticket.state || (state?.name ?? ''),
    customer: customer ?? '',
    owner: owner === '-' ? '' : (owner ?? ''),
    mergedInto: null,
  };
}

const LinksSchema = v.object({
  links: v.array(v.object({ link_type: v.string(), link_object_value: v.number() })),
  assets: v.object({
    Ticket: v.optional(v.record(v.string(), v.object({ id: v.number(), number: v.string() })), {}),
  }),
});

/** A merged ticket is the child of the one it went into. @returns the number; null when there is none, or the token may not see it */
export function parentIn(json: unknown): string | null {
  const read = v.safeParse(LinksSchema, json);
  if (!read.success) return null;
  const { links, assets } = read.output;
  const parent = links.find(({ link_type: type }) => type === 'parent');
  return Object.values(assets.Ticket).find(({ id }) => id === parent?.link_object_value)?.number ?? null;
}
