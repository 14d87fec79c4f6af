import { hostOf } from '../domain/connection';
import type { Connection } from '../domain/connection';
import type { Language } from '../domain/language';
import { ok } from '../domain/result';
import { ticketUrl } from '../domain/ticket-reading';
import { ticketTrouble } from '../messages/ticket-words';
import type { SidebarApi } from '../protocol/sidebar-api';
import type { TicketView } from '../protocol/tickets';
import { TicketsSchema } from '../protocol/tickets';
import type { ReadTicket } from '../use-cases/read-tickets';
import { readTickets } from '../use-cases/read-tickets';
import { answer } from './answer';
import { readRequest } from './requests';

function ticketView(
  { number, reading }: ReadTicket,
  { connection, prefix }: { readonly connection: Connection; readonly prefix: string },
  language: Language,
): TicketView {
  const trouble = ticketTrouble(reading, { host: hostOf(connection), prefix }, language);
  if (reading.kind !== 'found') return { number, title: '', url: '', trouble };
  const { title, number: digits } = reading.ticket;
  return { number, title, url: ticketUrl(connection.address, digits), trouble };
}

export const tickets: SidebarApi['tickets'] = (request) =>
  answer('tickets', (ports, language) => {
    const read = readRequest(TicketsSchema, request);
    if (!read.ok) return read;
    const opened = readTickets(ports, read.value.numbers);
    if (!opened.ok) return opened;
    const { found, config, registry } = opened.value;
    const connection = config.connections.zammad;
    const prefix = registry.settings.get('ticket-hook');
    const views = found.map((one) => connection && ticketView(one, { connection, prefix }, language));
    return ok({ tickets: views.filter((view) => view !== null) });
  });
