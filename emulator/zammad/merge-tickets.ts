import { findTicket, mayChange } from './access';
import type { ZammadCall, ZammadHandler } from './call';
import { ok, timestamp, touch } from './call';
import { createArticle } from './create-article';
import { linkTickets } from './links';
import { ticketJson } from './present-ticket';
import { forbidden } from './refusal';
import type { Ticket } from './state';
import { STATE_TYPES } from './fixed-ids';

/** The articles move to the target; what stays is a ticket in the state `merged` with a link to its parent. */
function merge(call: ZammadCall, source: Ticket, target: Ticket): void {
  for (const article of call.state.articles) {
    if (article.ticket_id === source.id) article.ticket_id = target.id;
  }
  createArticle(call, source, { type: 'note', sender: 'System', body: 'merged', internal: false });
  linkTickets(call.state, { type: 'parent', sourceId: target.id, targetId: source.id }, timestamp(call));
  const merged = call.state.ticketStates.find((one) => one.state_type_id === STATE_TYPES['merged']);
  if (merged) source.state_id = merged.id;
  source.owner_id = 1;
  touch(call, source);
  touch(call, target);
}

const mergeTickets: ZammadHandler = (call) => {
  const target = call.state.tickets.find((one) => one.number === call.params['target']);
  if (!target) return ok({ result: 'failed', message: 'The target ticket number could not be found.' });
  const source = findTicket(call, call.params['source']);
  if (!mayChange(call, target) || !mayChange(call, source)) throw forbidden();
  merge(call, source, target);
  return ok({
    result: 'success',
    target_ticket: ticketJson(call.state, target),
    source_ticket: ticketJson(call.state, source),
  });
};

export const mergeRoutes = {
  'PUT /api/v1/ticket_merge/:source/:target': mergeTickets,
};
