import { isParams } from '../http/message';
import { agentMay, findTicket, requirePermission } from './access';
import type { ZammadCall, ZammadHandler } from './call';
import { atLeast, created, flag, ok, stamp, touch } from './call';
import { ticketAssets } from './present-ticket';
import { forbidden, notFound, unprocessable } from './refusal';
import type { Checklist, ChecklistItem, Ticket } from './state';
import { nextId } from './state';

function requireFeature(call: ZammadCall): void {
  if (!atLeast(call.state, '6.4')) throw notFound("This page doesn't exist.");
  requirePermission(call, 'ticket.agent');
  if (!call.state.settings.checklist) throw forbidden();
}

const itemsOf = (call: ZammadCall, checklist: Checklist): ChecklistItem[] =>
  call.state.checklistItems.filter((item) => item.checklist_id === checklist.id);

function checklistJson(call: ZammadCall, checklist: Checklist) {
  const ids = itemsOf(call, checklist).map((item) => item.id);
  return { ...checklist, sorted_item_ids: ids.map(String), item_ids: ids };
}

const itemJson = (item: ChecklistItem) => ({ ...item, ticket_id: null });

function changeableTicket(call: ZammadCall, id: unknown): Ticket {
  const ticket = findTicket(call, id);
  if (!agentMay(call, ticket, 'change')) throw forbidden();
  return ticket;
}

function makeChecklist(call: ZammadCall, ticket: Ticket): Checklist {
  const checklist = { id: nextId(call.state, 'checklists'), name: '', ticket_id: ticket.id, ...stamp(call) };
  call.state.checklists.push(checklist);
  return checklist;
}

/** An unknown checklist is refused like a foreign one. */
function checklistById(call: ZammadCall, id: unknown, right: 'read' | 'change'): Checklist {
  const checklist = call.state.checklists.find((one) => one.id === Number(id));
  const ticket = call.state.tickets.find((one) => one.id === checklist?.ticket_id);
  if (!checklist || !ticket || !agentMay(call, ticket, right)) throw forbidden();
  return checklist;
}

function itemById(call: ZammadCall, right: 'read' | 'change'): ChecklistItem {
  const item = call.state.checklistItems.find((one) => one.id === Number(call.params['id']));
  if (!item) throw forbidden();
  checklistById(call, item.checklist_id, right);
  return item;
}

const create: ZammadHandler = (call) => {
  requireFeature(call);
  const ticket = changeableTicket(call, call.params['ticket_id']);
  if (call.state.checklists.some((one) => one.ticket_id === ticket.id)) {
    throw unprocessable('Object already exists!');
  }
  const checklist = makeChecklist(call, ticket);
  const assets = {
    Checklist: { [String(checklist.id)]: checklistJson(call, checklist) },
    ...ticketAssets(call.state, [ticket]),
  };
  return created({ id: checklist.id, assets });
};

const show: ZammadHandler = (call) => {
  requireFeature(call);
  return ok(checklistJson(call, checklistById(call, call.params['id'], 'read')));
};

/** The checklist named by its own id or by its ticket's; a ticket without one gets one. */
function checklistForItem(call: ZammadCall): Checklist {
  const { checklist_id: id, ticket_id: ticketId } = call.params;
  if (id) return checklistById(call, id, 'change');
  const ticket = changeableTicket(call, ticketId);
  return call.state.checklists.find((one) => one.ticket_id === ticket.id) ?? makeChecklist(call, ticket);
}

function makeItem(call: ZammadCall, checklist: Checklist, text: unknown): ChecklistItem {
  const item = {
    id: nextId(call.state, 'checklistItems'),
    checklist_id: checklist.id,
    text: typeof text === 'string' ? text : '',
    checked: false,
    ...stamp(call),
  };
  call.state.checklistItems.push(item);
  return item;
}

const createItem: ZammadHandler = (call) => {
  requireFeature(call);
  return created(itemJson(makeItem(call, checklistForItem(call), call.params['text'])));
};

const createItems: ZammadHandler = (call) => {
  requireFeature(call);
  const checklist = checklistForItem(call);
  const given = Array.isArray(call.params['items']) ? call.params['items'] : [];
  const texts = given.map((one) => (isParams(one) ? one['text'] : ''));
  const ids = texts.map((text) => makeItem(call, checklist, text).id);
  return created({ success: true, checklist_item_ids: ids });
};

const showItem: ZammadHandler = (call) => {
  requireFeature(call);
  return ok(itemJson(itemById(call, 'read')));
};

const updateItem: ZammadHandler = (call) => {
  requireFeature(call);
  const item = itemById(call, 'change');
  if (typeof call.params['text'] === 'string') item.text = call.params['text'];
  if (call.params['checked'] !== undefined) item.checked = flag(call, 'checked');
  touch(call, item);
  return ok(itemJson(item));
};

const destroyItem: ZammadHandler = (call) => {
  requireFeature(call);
  const item = itemById(call, 'change');
  call.state.checklistItems = call.state.checklistItems.filter((one) => one !== item);
  return ok({});
};

export const checklistRoutes = {
  'POST /api/v1/checklists': create,
  'GET /api/v1/checklists/:id': show,
  'POST /api/v1/checklist_items': createItem,
  'POST /api/v1/checklist_items/create_bulk': createItems,
  'GET /api/v1/checklist_items/:id': showItem,
  'PATCH /api/v1/checklist_items/:id': updateItem,
  'PUT /api/v1/checklist_items/:id': updateItem,
  'DELETE /api/v1/checklist_items/:id': destroyItem,
};
