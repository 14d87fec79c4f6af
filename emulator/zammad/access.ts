import { textOf } from '../http/message';
import type { ZammadCall } from './call';
import { atLeast, callerMay, userMay } from './call';
import { forbidden, notFound, unprocessable } from './refusal';
import type { Article, GroupRight, Ticket, ZammadState } from './state';
import { STATE_TYPES } from './fixed-ids';

/** Refuses before anything is looked up, as a controller's own policy does. */
export function requirePermission(call: ZammadCall, ...anyOf: readonly string[]): void {
  if (anyOf.some((permission) => callerMay(call, permission))) return;
  const modern = atLeast(call.state, '6.4');
  if (anyOf.some((permission) => userMay(call, permission))) {
    throw forbidden(modern ? 'Token authorization failed.' : 'Not authorized (token)!');
  }
  throw forbidden(modern ? 'User authorization failed.' : 'Not authorized (user)!');
}

function groupGrants(call: ZammadCall, groupId: number, right: GroupRight): boolean {
  const rights = call.user.group_ids[String(groupId)] ?? [];
  return rights.includes(right) || rights.includes('full');
}

/** Does the caller, as an agent, hold this right in the ticket's group? */
export const agentMay = (call: ZammadCall, ticket: Ticket, right: GroupRight): boolean =>
  callerMay(call, 'ticket.agent') && groupGrants(call, ticket.group_id, right);

function isOwnTicket(call: ZammadCall, ticket: Ticket): boolean {
  if (ticket.customer_id === call.user.id) return true;
  const { organization_id: organization } = call.user;
  if (organization === null || organization !== ticket.organization_id) return false;
  return call.state.organizations.some((one) => one.id === organization && one.shared);
}

const asCustomer = (call: ZammadCall, ticket: Ticket): boolean =>
  callerMay(call, 'ticket.customer') && isOwnTicket(call, ticket);

export const mayRead = (call: ZammadCall, ticket: Ticket): boolean =>
  agentMay(call, ticket, 'read') || asCustomer(call, ticket);

export const mayCreate = (call: ZammadCall, ticket: Ticket): boolean =>
  agentMay(call, ticket, 'create') || asCustomer(call, ticket);

/** An agent who may only read is no customer of the same ticket. */
export const mayChange = (call: ZammadCall, ticket: Ticket): boolean =>
  agentMay(call, ticket, 'change') || (!agentMay(call, ticket, 'read') && asCustomer(call, ticket));

export const mayReadArticle = (call: ZammadCall, ticket: Ticket, article: Article): boolean =>
  mayRead(call, ticket) && (!article.internal || agentMay(call, ticket, 'read'));

/** What lists and searches show: by the user alone, whatever the token may. */
export function isVisible(call: ZammadCall, ticket: Ticket): boolean {
  if (userMay(call, 'ticket.agent') && groupGrants(call, ticket.group_id, 'read')) return true;
  return userMay(call, 'ticket.customer') && isOwnTicket(call, ticket);
}

export const stateTypeOf = (state: ZammadState, ticket: Ticket): number =>
  state.ticketStates.find((one) => one.id === ticket.state_id)?.state_type_id ?? 0;

/** A closed ticket takes a follow-up from an agent, or where its group allows it. */
export function requireFollowUp(call: ZammadCall, ticket: Ticket): void {
  if (stateTypeOf(call.state, ticket) !== STATE_TYPES['closed']) {
    if (!mayChange(call, ticket)) throw forbidden();
    return;
  }
  if (agentMay(call, ticket, 'change')) return;
  const group = call.state.groups.find((one) => one.id === ticket.group_id);
  if (group?.follow_up_possible === 'yes' && mayChange(call, ticket)) return;
  throw unprocessable('Cannot follow-up on a closed ticket. Please create a new ticket.');
}

/** Rails reads as many digits as the text begins with, and 0 when it begins with none. */
function leadingInteger(value: unknown): number {
  if (typeof value === 'number') return Math.trunc(value);
  if (typeof value !== 'string') return 0;
  const digits = /^\s*[-+]?\d+/.exec(value)?.[0];
  return digits ? Number(digits) : 0;
}

/** @throws a 404 as Rails words it */
export function findRow<Row extends { id: number }>(rows: readonly Row[], model: string, id: unknown): Row {
  if (id === undefined || id === null) throw notFound(`Couldn't find ${model} without an ID`);
  const wanted = leadingInteger(id);
  const row = rows.find((one) => one.id === wanted);
  if (!row) throw notFound(`Couldn't find ${model} with 'id'=${textOf(id)}`);
  return row;
}

export const findTicket = (call: ZammadCall, id: unknown): Ticket =>
  findRow(call.state.tickets, 'Ticket', id);

/** The ticket, if the caller may read it. */
export function readableTicket(call: ZammadCall, id: unknown): Ticket {
  const ticket = findTicket(call, id);
  if (!mayRead(call, ticket)) throw forbidden();
  return ticket;
}
