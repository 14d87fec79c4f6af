import type { ZammadView } from '../zammad/view';
import type { Outside } from './outside';
import { json } from './reply';
import type { Route } from './route';
import { get } from './route';

/** What `GET /tickets` answers. */
export interface TicketsView extends ZammadView {
  /** Where the ticket system itself listens. */
  readonly address: string;
}

/** The page may ask only its own server, so this passes on what the fake shows. */
export function ticketRoutes({ tickets }: Outside): Route[] {
  return [get('/tickets', () => json({ ...tickets.view(), address: tickets.address } satisfies TicketsView))];
}
