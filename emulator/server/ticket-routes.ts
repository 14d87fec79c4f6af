import type { FakeZammad } from '../zammad/fake-zammad';
import type { ZammadView } from '../zammad/view';
import { json } from './reply';
import type { Route } from './route';
import { get } from './route';

/** What `GET /tickets` answers. */
export interface TicketsView extends ZammadView {
  /** Where the ticket system itself listens. */
  readonly address: string;
}

/** The page may ask only its own server, so this passes on what the fake shows. */
export function ticketRoutes(zammad: FakeZammad, address: string): Route[] {
  return [get('/tickets', () => json({ ...zammad.view(), address } satisfies TicketsView))];
}
