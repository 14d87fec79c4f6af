import { textOf } from '../http/message';
import type { Json } from '../kernel/json';
import { agentMay, findTicket } from './access';
import type { ZammadCall, ZammadHandler } from './call';
import { created, ok, timestamp } from './call';
import { ticketAssets } from './present-ticket';
import { forbidden, notFound, unprocessable } from './refusal';
import type { Link, Ticket, ZammadState } from './state';
import { LINK_TYPES, nameOf } from './fixed-ids';
import { nextId } from './state';

/** A parent's link, seen from the other end, is a child's. */
const OTHER_END: Readonly<Record<string, string>> = { normal: 'normal', parent: 'child', child: 'parent' };

interface LinkEnds {
  readonly type: string;
  readonly sourceId: number;
  readonly targetId: number;
}

function typeId(name: string): number {
  const id = LINK_TYPES[name];
  if (!id) throw unprocessable(`The link type '${name}' is unknown.`);
  return id;
}

/** Links two tickets, once for each type. */
export function linkTickets(state: ZammadState, ends: LinkEnds, at: string): Link {
  const link_type_id = typeId(ends.type);
  const existing = state.links.find(
    (one) =>
      one.link_type_id === link_type_id && one.source_id === ends.sourceId && one.target_id === ends.targetId,
  );
  if (existing) return existing;
  const link = {
    id: nextId(state, 'links'),
    link_type_id,
    source_id: ends.sourceId,
    target_id: ends.targetId,
    created_at: at,
  };
  state.links.push(link);
  return link;
}

interface LinkedTicket {
  readonly type: string;
  readonly ticketId: number;
}

/** What is linked with a ticket, and what that other one is to it. */
export function linksOf(state: ZammadState, ticketId: number): LinkedTicket[] {
  return state.links.flatMap((link) => {
    const type = nameOf(LINK_TYPES, link.link_type_id) ?? 'normal';
    if (link.source_id === ticketId) return [{ type: OTHER_END[type] ?? type, ticketId: link.target_id }];
    if (link.target_id === ticketId) return [{ type, ticketId: link.source_id }];
    return [];
  });
}

/** The wrong kind of object and a ticket one may not see are refused alike. */
function endpoint(
  call: ZammadCall,
  object: Json | undefined,
  ticket: Ticket,
  right: 'read' | 'change',
): Ticket {
  if (object !== 'Ticket' || !agentMay(call, ticket, right)) throw forbidden();
  return ticket;
}

const list: ZammadHandler = (call) => {
  const { link_object: object, link_object_value: value } = call.params;
  const known = call.state.tickets.find((one) => one.id === Number(value));
  if (!known) throw forbidden();
  const links = linksOf(call.state, endpoint(call, object, known, 'read').id);
  const tickets = call.state.tickets.filter((one) => links.some((link) => link.ticketId === one.id));
  return ok({
    links: links.map((link) => ({
      link_type: link.type,
      link_object: 'Ticket',
      link_object_value: link.ticketId,
    })),
    assets: ticketAssets(call.state, tickets),
  });
};

function byNumber(call: ZammadCall, number: unknown): Ticket {
  const ticket = call.state.tickets.find((one) => one.number === String(number));
  if (!ticket) throw notFound("Couldn't find Ticket");
  return ticket;
}

const add: ZammadHandler = (call) => {
  const { params } = call;
  const target = findTicket(call, params['link_object_target_value']);
  endpoint(call, params['link_object_target'], target, 'change');
  const source = byNumber(call, params['link_object_source_number']);
  endpoint(call, params['link_object_source'], source, 'read');
  const ends = { type: textOf(params['link_type']), sourceId: source.id, targetId: target.id };
  const link = linkTickets(call.state, ends, timestamp(call));
  return created({
    id: link.id,
    link_type_id: link.link_type_id,
    link_object_source_id: 1,
    link_object_source_value: link.source_id,
    link_object_target_id: 1,
    link_object_target_value: link.target_id,
    created_at: link.created_at,
    updated_at: link.created_at,
  });
};

const remove: ZammadHandler = (call) => {
  const { params, state } = call;
  const target = findTicket(call, params['link_object_target_value']);
  endpoint(call, params['link_object_target'], target, 'change');
  const sourceId = Number(params['link_object_source_value']);
  const type = textOf(params['link_type']);
  const here = typeId(type);
  const there = typeId(OTHER_END[type] ?? type);
  const goes = (link: Link): boolean =>
    (link.link_type_id === here && link.source_id === sourceId && link.target_id === target.id) ||
    (link.link_type_id === there && link.source_id === target.id && link.target_id === sourceId);
  state.links = state.links.filter((link) => !goes(link));
  return created({});
};

export const linkRoutes = {
  'GET /api/v1/links': list,
  'POST /api/v1/links/add': add,
  'DELETE /api/v1/links/remove': remove,
};
