import { isParams, textOf } from '../http/message';
import type { Json } from '../kernel/json';
import { isVisible } from './access';
import type { ZammadCall, ZammadHandler } from './call';
import { atLeast, flag, ok } from './call';
import { selectorOf } from './condition';
import { pageOf, slicePage } from './pages';
import { ticketAssets, ticketExpanded, ticketWithIds } from './present-ticket';
import { databaseSelector, indexSelector } from './query';
import { invalidArgument } from './refusal';
import type { Ticket, ZammadState } from './state';

const SORTABLE =
  'id number title group_id state_id priority_id owner_id customer_id organization_id created_at updated_at pending_time close_at'.split(
    ' ',
  );

const listOf = (value: Json | undefined): string[] =>
  (Array.isArray(value) ? value : textOf(value).split(',')).map((one) => textOf(one).trim()).filter(Boolean);

function compare(left: Ticket, right: Ticket, column: string): number {
  const [a, b] = [left[column as keyof Ticket], right[column as keyof Ticket]]; // one of the columns above
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return textOf(a).localeCompare(textOf(b));
}

function sorted(call: ZammadCall, tickets: readonly Ticket[]): Ticket[] {
  const columns = listOf(call.params['sort_by']);
  const directions = listOf(call.params['order_by']);
  const unknown = columns.find((column) => !SORTABLE.includes(column));
  if (unknown) throw invalidArgument(`Found invalid column '${unknown}' for sorting.`);
  const direction = directions.find((one) => !['asc', 'desc'].includes(one.toLowerCase()));
  if (direction)
    throw invalidArgument(`Found invalid order by value '${direction}'. Please use 'asc' or 'desc'.`);
  const keys = columns.length ? columns : ['updated_at'];
  return [...tickets].sort((left, right) => {
    for (const [at, column] of keys.entries()) {
      const sign = (directions[at] ?? 'desc').toLowerCase() === 'asc' ? 1 : -1;
      const order = compare(left, right, column) * sign;
      if (order !== 0) return order;
    }
    return right.id - left.id;
  });
}

function selectorFor(call: ZammadCall): (ticket: Ticket) => boolean {
  const { condition } = call.params;
  const query = typeof call.params['query'] === 'string' ? call.params['query'].trim() : '';
  const bySelector = isParams(condition) ? selectorOf(call.state, condition) : () => true;
  if (query === '') return bySelector;
  if (call.state.settings.elasticsearch) return indexSelector(call.state, query);
  const byText = databaseSelector(call.state, query);
  return (ticket) => byText(ticket) && bySelector(ticket);
}

/** Up to 6.4: ids with what they stand for, unless names are asked for. */
function legacyAnswer(call: ZammadCall, tickets: readonly Ticket[]): Json {
  return {
    tickets: tickets.map((ticket) => ticket.id),
    tickets_count: tickets.length,
    assets: ticketAssets(call.state, tickets),
  };
}

function answer(call: ZammadCall, tickets: readonly Ticket[], total: number): Json {
  const { state } = call;
  if (flag(call, 'only_total_count')) return { total_count: total };
  if (flag(call, 'full')) {
    const ids = tickets.map((ticket) => ticket.id);
    return { record_ids: ids, assets: ticketAssets(state, tickets), total_count: total };
  }
  const show: (state: ZammadState, ticket: Ticket) => Json = flag(call, 'expand')
    ? ticketExpanded
    : ticketWithIds;
  const records = tickets.map((ticket) => show(state, ticket));
  return flag(call, 'with_total_count') ? { records, total_count: total } : records;
}

/** Tickets the user may not read do not show, so that they cannot be told from ones that do not exist. */
export const searchTickets: ZammadHandler = (call) => {
  const found = sorted(
    call,
    call.state.tickets.filter((ticket) => isVisible(call, ticket)).filter(selectorFor(call)),
  );
  const page = slicePage(found, pageOf(call, { default: 50, max: 200 }));
  if (atLeast(call.state, '6.5')) return ok(answer(call, page, found.length));
  return ok(
    flag(call, 'expand')
      ? page.map((ticket) => ticketExpanded(call.state, ticket))
      : legacyAnswer(call, page),
  );
};
