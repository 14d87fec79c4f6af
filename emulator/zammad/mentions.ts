import { textOf } from '../http/message';
import { agentMay, findTicket, requirePermission } from './access';
import type { ZammadCall, ZammadHandler } from './call';
import { created, ok, stamp } from './call';
import { forbidden, notFound, unprocessable } from './refusal';
import type { Mention, Ticket } from './state';
import { nextId } from './state';

/** Subscribes a user once. */
export function subscribe(call: ZammadCall, ticket: Ticket, userId: number): void {
  const { mentions } = call.state;
  if (mentions.some((one) => one.mentionable_id === ticket.id && one.user_id === userId)) return;
  mentions.push({
    id: nextId(call.state, 'mentions'),
    mentionable_id: ticket.id,
    user_id: userId,
    ...stamp(call),
  });
}

const mentionJson = (mention: Mention) => ({ ...mention, mentionable_type: 'Ticket' });

function mentionedTicket(call: ZammadCall): Ticket {
  if (call.params['mentionable_type'] !== 'Ticket') {
    throw unprocessable("The parameter 'mentionable_type' is invalid.");
  }
  const ticket = findTicket(call, call.params['mentionable_id']);
  if (!agentMay(call, ticket, 'read')) throw forbidden();
  return ticket;
}

const list: ZammadHandler = (call) => {
  requirePermission(call, 'ticket.agent');
  const ticket = call.params['mentionable_type'] ? mentionedTicket(call) : null;
  const mentions = call.state.mentions.filter((one) => !ticket || one.mentionable_id === ticket.id).reverse();
  return ok({ mentions: mentions.map(mentionJson) });
};

const create: ZammadHandler = (call) => {
  requirePermission(call, 'ticket.agent');
  subscribe(call, mentionedTicket(call), call.user.id);
  return created(true);
};

const destroy: ZammadHandler = (call) => {
  requirePermission(call, 'ticket.agent');
  const id = Number(call.params['id']);
  const mention = call.state.mentions.find((one) => one.id === id && one.user_id === call.user.id);
  if (!mention) throw notFound(`Couldn't find Mention with 'id'=${textOf(call.params['id'])}`);
  call.state.mentions = call.state.mentions.filter((one) => one !== mention);
  return ok(mentionJson(mention));
};

export const mentionRoutes = {
  'GET /api/v1/mentions': list,
  'POST /api/v1/mentions': create,
  'DELETE /api/v1/mentions/:id': destroy,
};
