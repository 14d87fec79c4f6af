import { textOf } from '../http/message';
import { agentMay, findTicket, readableTicket, requirePermission } from './access';
import type { ZammadCall, ZammadHandler } from './call';
import { callerMay, created, ok, touch } from './call';
import { forbidden, notFound } from './refusal';
import type { Ticket } from './state';
import { nextId } from './state';

/** Adds a tag once; a tag that is new to the system is made up only where that is allowed. */
export function addTag(call: ZammadCall, ticket: Ticket, given: string): void {
  const name = given.trim();
  const { state } = call;
  if (!state.tagItems.some((one) => one.name === name)) {
    if (!state.settings.newTags && !callerMay(call, 'admin.tag')) throw forbidden();
    state.tagItems.push({ id: nextId(state, 'tagItems'), name });
  }
  if (!ticket.tags.includes(name)) ticket.tags.push(name);
  touch(call, ticket);
}

function taggedTicket(call: ZammadCall): Ticket {
  if (call.params['object'] !== 'Ticket') throw forbidden();
  const ticket = findTicket(call, call.params['o_id']);
  if (!agentMay(call, ticket, 'change')) throw forbidden();
  return ticket;
}

const list: ZammadHandler = (call) => {
  if (call.params['object'] !== 'Ticket') return ok({ tags: [] });
  return ok({ tags: readableTicket(call, call.params['o_id']).tags });
};

const add: ZammadHandler = (call) => {
  addTag(call, taggedTicket(call), textOf(call.params['item']));
  return created(true);
};

const remove: ZammadHandler = (call) => {
  const ticket = taggedTicket(call);
  const name = textOf(call.params['item']).trim();
  ticket.tags = ticket.tags.filter((one) => one !== name);
  touch(call, ticket);
  return ok(true);
};

const search: ZammadHandler = (call) => {
  const term = textOf(call.params['term']).trim().toLowerCase();
  const found = call.state.tagItems.filter((one) => one.name.toLowerCase().includes(term));
  return ok(found.map(({ id, name }) => ({ id, value: name })));
};

const adminList: ZammadHandler = (call) => {
  requirePermission(call, 'admin.tag');
  const count = (name: string) => call.state.tickets.filter((ticket) => ticket.tags.includes(name)).length;
  return ok(call.state.tagItems.map(({ id, name }) => ({ id, name, count: count(name) })));
};

const adminCreate: ZammadHandler = (call) => {
  requirePermission(call, 'admin.tag');
  const name = textOf(call.params['name']).trim();
  if (!call.state.tagItems.some((one) => one.name === name)) {
    call.state.tagItems.push({ id: nextId(call.state, 'tagItems'), name });
  }
  return ok({});
};

function findItem(call: ZammadCall): { id: number; name: string } {
  requirePermission(call, 'admin.tag');
  const id = Number(call.params['id']);
  const item = call.state.tagItems.find((one) => one.id === id);
  if (!item) throw notFound(`Couldn't find Tag::Item with 'id'=${textOf(call.params['id'])}`);
  return item;
}

const adminRename: ZammadHandler = (call) => {
  const item = findItem(call);
  const name = textOf(call.params['name']).trim();
  for (const ticket of call.state.tickets) {
    ticket.tags = ticket.tags.map((one) => (one === item.name ? name : one));
  }
  item.name = name;
  return ok({});
};

const adminDelete: ZammadHandler = (call) => {
  const item = findItem(call);
  call.state.tagItems = call.state.tagItems.filter((one) => one !== item);
  for (const ticket of call.state.tickets) ticket.tags = ticket.tags.filter((one) => one !== item.name);
  return ok({});
};

export const tagRoutes = {
  'GET /api/v1/tags': list,
  'POST /api/v1/tags/add': add,
  'DELETE /api/v1/tags/remove': remove,
  'GET /api/v1/tag_search': search,
  'GET /api/v1/tag_list': adminList,
  'POST /api/v1/tag_list': adminCreate,
  'PUT /api/v1/tag_list/:id': adminRename,
  'DELETE /api/v1/tag_list/:id': adminDelete,
};
