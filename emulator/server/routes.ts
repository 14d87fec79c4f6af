import type { ServerContext } from './context';
import { downloadRoutes } from './download-routes';
import type { PageBundle } from './page-bundle';
import { pageRoutes } from './page-routes';
import { personRoutes } from './person-routes';
import type { Route } from './route';
import { scriptRoutes } from './script-routes';
import { sessionRoutes } from './session-routes';
import { sidebarRoutes } from './sidebar-routes';
import { ticketRoutes } from './ticket-routes';
import { viewRoutes } from './view-routes';

/** Everything that the server answers. */
export const routesOf = (context: ServerContext, page: PageBundle): Route[] => [
  ...pageRoutes(page),
  ...scriptRoutes(context),
  ...sessionRoutes(context),
  ...viewRoutes(context),
  ...downloadRoutes(context),
  ...personRoutes(context),
  ...ticketRoutes(context.outside),
  ...sidebarRoutes(context, page.googleScript),
];
