import type { Ticket } from '../../domain/deployment';
import { ticketUrl } from '../../domain/ticket-reading';
import type { DeploymentView } from '../../protocol/deployment-view';

/** Where a ticket opens; empty where nobody knows. */
export function urlOfTicket(
  { ticketAddress }: Pick<DeploymentView, 'ticketAddress'>,
  { number, url }: Pick<Ticket, 'number' | 'url'>,
): string {
  return url === '' && ticketAddress !== null ? ticketUrl(ticketAddress, number) : url;
}
