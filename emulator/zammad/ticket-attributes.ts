import type { Params } from '../http/message';
import { isParams, textOf } from '../http/message';
import { attributesFrom, TICKET_ASSOCIATIONS } from './associations';
import type { ZammadCall } from './call';
import { timestamp } from './call';
import { inspect, unprocessable } from './refusal';
import type { Ticket } from './state';
import { STATE_TYPES } from './fixed-ids';

/** The number is no attribute that a client may set, and neither is the checklist. */
const WRITABLE =
  'title group_id organization_id state_id priority_id owner_id customer_id note pending_time preferences'.split(
    ' ',
  );

const missing = (field: string) => unprocessable(`Missing required value for field '${field}'!`);
const invalid = (field: string, value: unknown) =>
  unprocessable(`Invalid value '${String(value)}' for field '${field}'!`);

const stateType = (call: ZammadCall, stateId: number): string | undefined => {
  const id = call.state.ticketStates.find((one) => one.id === stateId)?.state_type_id;
  return Object.keys(STATE_TYPES).find((name) => STATE_TYPES[name] === id);
};

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

function checkState(call: ZammadCall, ticket: Ticket, isNew: boolean): void {
  const type = stateType(call, ticket.state_id);
  const active = call.state.ticketStates.find((one) => one.id === ticket.state_id)?.active;
  if (isNew && (type === 'merged' || !active)) throw invalid('state_id', ticket.state_id);
  if (type?.startsWith('pending') && isEmpty(ticket.pending_time)) throw missing('pending_time');
  if (type === 'closed' && isNew) checkClosing(call, ticket);
}

function checkClosing(call: ZammadCall, ticket: Ticket): void {
  const values: Record<string, unknown> = { ...ticket };
  const unfilled = call.state.settings.requiredOnClose.find((field) => isEmpty(values[field]));
  if (unfilled) throw missing(unfilled);
}

/** The workflow's rules for a ticket that is about to be saved: what must be filled in, and which states may be chosen. */
export function checkWorkflow(call: ZammadCall, ticket: Ticket, before: Ticket | null): void {
  if (isEmpty(ticket.title)) throw missing('title');
  if (!ticket.customer_id) throw missing('customer_id');
  checkState(call, ticket, before?.state_id !== ticket.state_id);
}

export function ticketAttributes(call: ZammadCall, params: Params): Params {
  return attributesFrom(call.state, params, TICKET_ASSOCIATIONS, WRITABLE);
}

/** ISO 8601 in UTC; a text that is no time counts as none. */
function timeOf(value: unknown): string | null {
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
}

function assignNumber(
  ticket: Ticket,
  attributes: Params,
  key: 'group_id' | 'state_id' | 'priority_id' | 'customer_id',
): void {
  if (attributes[key] === undefined) return;
  if (isEmpty(attributes[key]))
    throw unprocessable(`Invalid value for param '${key}': ${inspect(attributes[key])}`);
  ticket[key] = Number(attributes[key]);
}

function assignOrganization(call: ZammadCall, ticket: Ticket, attributes: Params): void {
  if (attributes['organization_id'] !== undefined) {
    ticket.organization_id =
      attributes['organization_id'] === null ? null : Number(attributes['organization_id']);
  } else if (attributes['customer_id'] !== undefined) {
    ticket.organization_id =
      call.state.users.find((one) => one.id === ticket.customer_id)?.organization_id ?? null;
  }
}

function followState(call: ZammadCall, ticket: Ticket): void {
  const type = stateType(call, ticket.state_id);
  if (!type?.startsWith('pending')) ticket.pending_time = null;
  if (type === 'closed') ticket.close_at = timestamp(call);
}

function assignTexts(ticket: Ticket, { title, note, pending_time: pending }: Params): void {
  if (title !== undefined) ticket.title = textOf(title);
  if (note !== undefined) ticket.note = note === null ? null : textOf(note);
  if (pending !== undefined) ticket.pending_time = timeOf(pending);
}

/** Writes attributes into a ticket; preferences are merged, key by key. */
export function assignAttributes(call: ZammadCall, ticket: Ticket, attributes: Params): void {
  const { owner_id: ownerId, preferences } = attributes;
  for (const key of ['group_id', 'state_id', 'priority_id', 'customer_id'] as const) {
    assignNumber(ticket, attributes, key);
  }
  assignTexts(ticket, attributes);
  if (ownerId !== undefined) ticket.owner_id = Number(ownerId) || 1;
  if (isParams(preferences)) Object.assign(ticket.preferences, preferences);
  assignOrganization(call, ticket, attributes);
  if (attributes['state_id'] !== undefined) followState(call, ticket);
}
