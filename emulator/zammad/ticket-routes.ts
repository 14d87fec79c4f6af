import { isParams } from '../http/message';
import type { Json } from '../kernel/json';
import { agentMay, findTicket, isVisible, mayChange, readableTicket, requireFollowUp } from './access';
import { atomically } from './atomically';
import type { ZammadCall, ZammadHandler } from './call';
import { callerMay, created, flag, ok, touch } from './call';
import { createArticle } from './create-article';
import { createTicket } from './create-ticket';
import { pageOf, slicePage } from './pages';
import { ticketAssets, ticketExpanded, ticketJson, ticketWithIds } from './present-ticket';
import { forbidden } from './refusal';
import { rawReply } from './reply';
import type { Ticket, ZammadState } from './state';
import { assignAttributes, checkWorkflow, ticketAttributes } from './ticket-attributes';
import { searchTickets } from './ticket-search';

type ShowTicket = (state: ZammadState, ticket: Ticket) => Json;

/** @param plain how the ticket is shown when neither `expand` nor `full` is asked for */
function shown(call: ZammadCall, ticket: Ticket, plain: ShowTicket): Json {
  if (flag(call, 'expand')) return ticketExpanded(call.state, ticket);
  if (flag(call, 'full')) return { id: ticket.id, assets: ticketAssets(call.state, [ticket]) };
  return plain(call.state, ticket);
}

const list: ZammadHandler = (call) => {
  const visible = call.state.tickets.filter((ticket) => isVisible(call, ticket)).sort((a, b) => a.id - b.id);
  const page = slicePage(visible, pageOf(call, { default: 100, max: 100 }));
  if (flag(call, 'full') && !flag(call, 'expand')) {
    return ok({ record_ids: page.map((ticket) => ticket.id), assets: ticketAssets(call.state, page) });
  }
  return ok(page.map((ticket) => shown(call, ticket, ticketJson)));
};

const show: ZammadHandler = (call) => ok(shown(call, readableTicket(call, call.params['id']), ticketJson));

const create: ZammadHandler = (call) => created(shown(call, createTicket(call), ticketWithIds));

function change(call: ZammadCall, ticket: Ticket): void {
  const before = { ...ticket };
  const attributes = ticketAttributes(call, call.params);
  if (!callerMay(call, 'ticket.agent')) {
    for (const key of ['owner_id', 'customer_id', 'organization_id', 'preferences']) delete attributes[key];
  }
  assignAttributes(call, ticket, attributes);
  checkWorkflow(call, ticket, before);
  touch(call, ticket);
  if (isParams(call.params['article'])) createArticle(call, ticket, { ...call.params['article'] });
}

const update: ZammadHandler = (call) => {
  const ticket = findTicket(call, call.params['id']);
  requireFollowUp(call, ticket);
  if (!mayChange(call, ticket)) throw forbidden();
  atomically(call.state, () => change(call, ticket));
  return ok(shown(call, ticket, ticketWithIds));
};

const destroy: ZammadHandler = (call) => {
  const ticket = findTicket(call, call.params['id']);
  if (!callerMay(call, 'admin')) {
    throw agentMay(call, ticket, 'full')
      ? forbidden('Not authorized (admin permission required)!')
      : forbidden();
  }
  const { state } = call;
  const { id } = ticket;
  state.tickets = state.tickets.filter((one) => one.id !== id);
  state.articles = state.articles.filter((one) => one.ticket_id !== id);
  state.links = state.links.filter((one) => one.source_id !== id && one.target_id !== id);
  state.mentions = state.mentions.filter((one) => one.mentionable_id !== id);
  state.checklists = state.checklists.filter((one) => one.ticket_id !== id);
  state.timeAccountings = state.timeAccountings.filter((one) => one.ticket_id !== id);
  return rawReply('text/html', '');
};

/** `search` stands before `:id`, which would take it for one. */
export const ticketRoutes = {
  'GET /api/v1/tickets': list,
  'POST /api/v1/tickets': create,
  'GET /api/v1/tickets/search': searchTickets,
  'POST /api/v1/tickets/search': searchTickets,
  'GET /api/v1/tickets/:id': show,
  'PUT /api/v1/tickets/:id': update,
  'PATCH /api/v1/tickets/:id': update,
  'DELETE /api/v1/tickets/:id': destroy,
};
