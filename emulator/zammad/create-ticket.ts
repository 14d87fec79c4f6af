import type { Params } from '../http/message';
import { isParams, textOf } from '../http/message';
import type { Json } from '../kernel/json';
import { findTicket, mayCreate, requirePermission } from './access';
import { atomically } from './atomically';
import type { ZammadCall } from './call';
import { callerMay, stamp, timestamp } from './call';
import { createArticle } from './create-article';
import { linkTickets } from './links';
import { subscribe } from './mentions';
import { forbidden, unprocessable } from './refusal';
import type { Ticket, ZammadUser } from './state';
import { nextId } from './state';
import { ROLES } from './fixed-ids';
import { addTag } from './tags';
import { assignAttributes, checkWorkflow, ticketAttributes } from './ticket-attributes';

const COUNTER_DIGITS = 5;

function newNumber(call: ZammadCall): string {
  const counter = nextId(call.state, 'ticketNumbers');
  return `${call.state.systemId}${String(counter).padStart(COUNTER_DIGITS, '0')}`;
}

function newCustomer(
  call: ZammadCall,
  given: { login: string; email: string; firstname: string; lastname: string },
): ZammadUser {
  const user: ZammadUser = {
    id: nextId(call.state, 'users'),
    ...given,
    organization_id: null,
    role_ids: [ROLES['Customer'] ?? 0],
    group_ids: {},
    active: true,
    password: null,
    ...stamp(call),
  };
  call.state.users.push(user);
  return user;
}

function customerByAddress(call: ZammadCall, given: Params): ZammadUser {
  const email = textOf(given['email'] ?? given['login']).toLowerCase();
  const known = call.state.users.find((one) => one.email === email || one.login === email);
  const { firstname, lastname } = given;
  return (
    known ??
    newCustomer(call, {
      login: email,
      email,
      firstname: textOf(firstname),
      lastname: textOf(lastname),
    })
  );
}

/** `guess:somebody@customer.example` and a customer given as an object are looked up, and made when unknown. */
function customerId(call: ZammadCall, params: Params): Json | undefined {
  if (!callerMay(call, 'ticket.agent')) return call.user.id;
  const { customer_id: id, customer } = params;
  const [, guessed] = /^guess:(.+)$/.exec(textOf(id)) ?? [];
  if (guessed) {
    if (!/^[^\s@]+@[^\s@]+$/.test(guessed)) throw unprocessable(`Invalid email '${guessed}' of customer`);
    return customerByAddress(call, { email: guessed }).id;
  }
  if (!id && isParams(customer)) return customerByAddress(call, customer).id;
  return id;
}

const emptyTicket = (call: ZammadCall): Ticket => ({
  id: nextId(call.state, 'tickets'),
  number: newNumber(call),
  title: '',
  group_id: 0,
  state_id: call.state.ticketStates.find((one) => one.default_create)?.id ?? 1,
  priority_id: call.state.ticketPriorities.find((one) => one.default_create)?.id ?? 1,
  owner_id: 1,
  customer_id: 0,
  organization_id: null,
  note: null,
  pending_time: null,
  close_at: null,
  last_contact_at: null,
  last_contact_agent_at: null,
  last_contact_customer_at: null,
  create_article_type_id: null,
  create_article_sender_id: null,
  preferences: {},
  tags: [],
  ...stamp(call),
});

function addLinks(call: ZammadCall, ticket: Ticket, links: Json | undefined): void {
  if (links === undefined || links === null) return;
  if (!isParams(links)) throw unprocessable('Invalid link structure');
  for (const types of Object.values(links)) {
    if (!isParams(types)) throw unprocessable('Invalid link structure (Object)');
    for (const [type, ids] of Object.entries(types)) {
      if (!Array.isArray(ids)) throw unprocessable('Invalid link structure (Object → LinkType)');
      for (const id of ids) {
        linkTickets(
          call.state,
          { type, sourceId: ticket.id, targetId: findTicket(call, id).id },
          timestamp(call),
        );
      }
    }
  }
}

function addCompany(call: ZammadCall, ticket: Ticket): void {
  const { tags, mentions, article, links } = call.params;
  const names = Array.isArray(tags) ? tags.map(textOf) : textOf(tags).split(',');
  for (const name of names.filter((one) => one.trim() !== '')) addTag(call, ticket, name);
  for (const id of Array.isArray(mentions) ? mentions : []) subscribe(call, ticket, Number(id));
  if (isParams(article)) createArticle(call, ticket, { ...article });
  addLinks(call, ticket, links);
}

/** A ticket with its tags, mentions, first article and links, or nothing at all. */
export function createTicket(call: ZammadCall): Ticket {
  requirePermission(call, 'ticket.agent', 'ticket.customer');
  return atomically(call.state, () => {
    const { customer, ...rest } = call.params;
    const named = isParams(customer) || !callerMay(call, 'ticket.agent') ? {} : { customer };
    const id = customerId(call, call.params);
    const attributes = ticketAttributes(call, { ...rest, ...named, customer_id: id });
    const ticket = emptyTicket(call);
    if (!attributes['group_id']) throw unprocessable("The required value 'group_id' is missing.");
    assignAttributes(call, ticket, attributes);
    if (!mayCreate(call, ticket)) throw forbidden();
    checkWorkflow(call, ticket, null);
    call.state.tickets.push(ticket);
    addCompany(call, ticket);
    return ticket;
  });
}
