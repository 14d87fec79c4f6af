import type { Json } from '../kernel/json';
import { agentMay, findTicket } from './access';
import type { ZammadCall, ZammadHandler } from './call';
import { created, ok, stamp } from './call';
import { forbidden, unprocessable } from './refusal';
import type { Ticket, TimeAccounting } from './state';
import { nextId } from './state';

interface TimeSpent {
  readonly articleId: number | null;
  readonly timeUnit: Json | undefined;
  readonly typeId: Json | undefined;
}

/** @throws a 403 while the feature is off, whoever asks */
export function accountTime(call: ZammadCall, ticket: Ticket, spent: TimeSpent): TimeAccounting {
  if (!call.state.settings.timeAccounting) throw forbidden('Time Accounting is not enabled');
  if (!agentMay(call, ticket, 'change') && !agentMay(call, ticket, 'create')) throw forbidden();
  const amount = Number(spent.timeUnit);
  if (spent.timeUnit === null || Number.isNaN(amount)) throw unprocessable('Time unit is not a number');
  const row: TimeAccounting = {
    id: nextId(call.state, 'timeAccountings'),
    ticket_id: ticket.id,
    ticket_article_id: spent.articleId,
    time_unit: amount.toFixed(1),
    type_id: spent.typeId ? Number(spent.typeId) : null,
    ...stamp(call),
  };
  call.state.timeAccountings.push(row);
  return row;
}

const list: ZammadHandler = (call) => {
  const ticket = findTicket(call, call.params['id']);
  if (!agentMay(call, ticket, 'read')) throw forbidden();
  return ok(
    call.state.timeAccountings.filter((one) => one.ticket_id === ticket.id).map((one) => ({ ...one })),
  );
};

const create: ZammadHandler = (call) => {
  const ticket = findTicket(call, call.params['id']);
  const { time_unit: timeUnit, type_id: typeId } = call.params;
  return created({ ...accountTime(call, ticket, { articleId: null, timeUnit, typeId }) });
};

export const timeAccountingRoutes = {
  'GET /api/v1/tickets/:id/time_accountings': list,
  'POST /api/v1/tickets/:id/time_accountings': create,
};
