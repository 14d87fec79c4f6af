import type { CommandLine } from './command-line';
import { startWorker } from './kernel/worker-client';
import type { WorkspaceClient } from './kernel/worker-client';
import { createChanges } from './server/changes';
import type { ServerContext } from './server/context';
import { startHttpServer } from './server/http-server';
import { buildPage } from './server/page-bundle';
import type { PageBundle } from './server/page-bundle';
import { pageRoutes } from './server/page-routes';
import { createPanels } from './server/panels';
import type { Route } from './server/route';
import { createRunLog } from './server/run-log';
import { scriptRoutes } from './server/script-routes';
import { sessionRoutes } from './server/session-routes';
import { personRoutes } from './server/person-routes';
import { viewRoutes } from './server/view-routes';
import { sidebarRoutes } from './server/sidebar-routes';

export interface Emulator {
  readonly url: string;
  stop(): Promise<void>;
}

const DEFAULT_USER = 'engineer@soffid.example';

/** @throws a sentence when the user that was asked for does not exist */
async function firstUser(workspace: WorkspaceClient['api'], wanted: string | undefined): Promise<string> {
  const emails = (await workspace.users()).map((one) => one.email);
  if (emails.includes(wanted ?? DEFAULT_USER)) return wanted ?? DEFAULT_USER;
  const [first] = emails;
  if (wanted === undefined && first !== undefined) return first;
  throw new Error(`--user: there is no user "${wanted ?? ''}"; there are ${emails.join(', ')}`);
}

function routesOf(context: ServerContext, page: PageBundle): Route[] {
  return [
    ...pageRoutes(page),
    ...scriptRoutes(context),
    ...sessionRoutes(context),
    ...viewRoutes(context),
    ...personRoutes(context),
    ...sidebarRoutes(context, page.googleScript),
  ];
}

/**
 * Starts everything but the build.
 * @param project the folder of the built script
 * @throws a sentence when a port or a file stands in the way
 */
export async function startEmulator(options: CommandLine, project: string): Promise<Emulator> {
  const { now = null, empty, data } = options;
  const [page, worker] = await Promise.all([
    buildPage(),
    startWorker({ project, data, now, empty, hosts: {} }),
  ]);
  try {
    const context: ServerContext = {
      workspace: worker.api,
      session: { user: await firstUser(worker.api, options.user), severalAccounts: false },
      panels: createPanels(),
      log: createRunLog(),
      changes: createChanges(),
    };
    const server = await startHttpServer(routesOf(context, page), options.port);
    return {
      url: `http://localhost:${String(server.port)}/`,
      async stop() {
        await server.close();
        await worker.stop();
      },
    };
  } catch (error) {
    await worker.stop();
    throw error;
  }
}
