import type { Json } from '../kernel/json';
import { atLeast } from './call';
import { groupJson, organizationJson, userJson } from './present-records';
import type { Ticket, TimeAccounting, ZammadState } from './state';
import { ARTICLE_SENDERS, ARTICLE_TYPES, nameOf } from './fixed-ids';

export type JsonObject = Record<string, Json>;

const ESCALATION = ['first_response', 'close', 'update'] as const;

function escalationJson(ticket: Ticket): JsonObject {
  const fields: JsonObject = { first_response_at: null, close_at: ticket.close_at };
  for (const name of ESCALATION) {
    for (const suffix of ['escalation_at', 'in_min', 'diff_in_min']) fields[`${name}_${suffix}`] = null;
  }
  return fields;
}

const checklistId = (state: ZammadState, ticket: Ticket): number | null =>
  state.checklists.find((one) => one.ticket_id === ticket.id)?.id ?? null;

const articleIds = (state: ZammadState, ticket: Ticket): number[] =>
  state.articles.filter((article) => article.ticket_id === ticket.id).map((article) => article.id);

const timesOf = (state: ZammadState, ticket: Ticket): TimeAccounting[] =>
  state.timeAccountings.filter((one) => one.ticket_id === ticket.id);

function totalTime(state: ZammadState, ticket: Ticket): string | null {
  const times = timesOf(state, ticket);
  return times.length ? times.reduce((sum, one) => sum + Number(one.time_unit), 0).toFixed(1) : null;
}

/** The row alone, as `GET /tickets/1` answers it. */
export function ticketJson(state: ZammadState, ticket: Ticket): JsonObject {
  const { tags: _tags, preferences, ...row } = ticket;
  return {
    ...row,
    ...escalationJson(ticket),
    last_close_at: ticket.close_at,
    last_owner_update_at: null,
    article_count: articleIds(state, ticket).length,
    escalation_at: null,
    type: null,
    time_unit: totalTime(state, ticket),
    preferences,
    ...(atLeast(state, '6.4') ? { checklist_id: checklistId(state, ticket) } : {}),
  };
}

/** With the ids of what belongs to it, as writing a ticket answers it. */
export function ticketWithIds(state: ZammadState, ticket: Ticket): JsonObject {
  return {
    ...ticketJson(state, ticket),
    ...(atLeast(state, '6.4') ? { referencing_checklist_ids: [] } : {}),
    article_ids: articleIds(state, ticket),
    ticket_time_accounting_ids: timesOf(state, ticket).map((one) => one.id),
    ...(atLeast(state, '7.0') ? { ai_stored_result_ids: [] } : {}),
  };
}

const loginOf = (state: ZammadState, id: number): string =>
  state.users.find((one) => one.id === id)?.login ?? '-';

const nameIn = (rows: readonly { id: number; name: string }[], id: number | null): string | null =>
  rows.find((row) => row.id === id)?.name ?? null;

const withoutNulls = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));

/** With names beside the ids, as `expand=true` asks; a reference to nothing has no name. */
export function ticketExpanded(state: ZammadState, ticket: Ticket): JsonObject {
  return {
    ...ticketWithIds(state, ticket),
    ...(atLeast(state, '6.4') ? { referencing_checklists: [] } : {}),
    ticket_time_accounting: [],
    ...withoutNulls({
      group: nameIn(state.groups, ticket.group_id),
      organization: nameIn(state.organizations, ticket.organization_id),
      state: nameIn(state.ticketStates, ticket.state_id),
      priority: nameIn(state.ticketPriorities, ticket.priority_id),
      owner: loginOf(state, ticket.owner_id),
      customer: loginOf(state, ticket.customer_id),
      created_by: loginOf(state, ticket.created_by_id),
      updated_by: loginOf(state, ticket.updated_by_id),
      create_article_type: nameOf(ARTICLE_TYPES, ticket.create_article_type_id),
      create_article_sender: nameOf(ARTICLE_SENDERS, ticket.create_article_sender_id),
    }),
    ...(atLeast(state, '7.0') ? { ai_stored_results: [] } : {}),
  };
}

const byId = <Row extends { id: number }>(rows: readonly Row[], show: (row: Row) => JsonObject): JsonObject =>
  Object.fromEntries(rows.map((row) => [String(row.id), show(row)]));

/** The tickets with the groups, users and organisations they name, keyed by model and id. */
export function ticketAssets(state: ZammadState, tickets: readonly Ticket[]): JsonObject {
  const userIds = new Set(
    tickets.flatMap((one) => [one.owner_id, one.customer_id, one.created_by_id, one.updated_by_id]),
  );
  const users = state.users.filter((one) => userIds.has(one.id));
  const organizations = state.organizations.filter((one) =>
    users.some((user) => user.organization_id === one.id),
  );
  const groups = state.groups.filter((one) => tickets.some((ticket) => ticket.group_id === one.id));
  const assets: JsonObject = {
    Ticket: byId(tickets, (one) => ticketWithIds(state, one)),
    Group: byId(groups, (one) => groupJson(state, one)),
    User: byId(users, (one) => userJson(one)),
    Organization: byId(organizations, (one) => organizationJson(state, one)),
  };
  return Object.fromEntries(
    Object.entries(assets).filter(([, rows]) => Object.keys(rows as JsonObject).length > 0),
  );
}
