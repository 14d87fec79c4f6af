import type { CommandLine } from './command-line';
import { startWorker } from './kernel/worker-client';
import type { WorkspaceClient } from './kernel/worker-client';
import { createChanges } from './server/changes';
import { startHttpServer } from './server/http-server';
import { startOutside } from './server/outside';
import { buildPage } from './server/page-bundle';
import { createPanels } from './server/panels';
import { routesOf } from './server/routes';
import { createRunLog } from './server/run-log';

export interface Emulator {
  /** `http://localhost:8787/` */
  readonly url: string;
  /** What a person at the console wants to know besides. */
  readonly lines: readonly string[];
  /** Lets what runs finish, writes it, and frees the ports. */
  stop(): Promise<void>;
}

/** The folder of the built script. */
type Project = string | Promise<string>;

type Closers = (() => Promise<void>)[];

const DEFAULT_USER = 'engineer@soffid.example';

/** @throws a sentence when the user that was asked for does not exist */
async function firstUser(workspace: WorkspaceClient['api'], wanted: string | undefined): Promise<string> {
  const emails = (await workspace.users()).map((one) => one.email);
  if (emails.includes(wanted ?? DEFAULT_USER)) return wanted ?? DEFAULT_USER;
  const [first] = emails;
  if (wanted === undefined && first !== undefined) return first;
  throw new Error(`--user: there is no user "${wanted ?? ''}"; there are ${emails.join(', ')}`);
}

/** Its failure is told where it is awaited, not before. */
function awaitedLater<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

async function startParts(
  options: CommandLine,
  project: Project,
  closers: Closers,
): Promise<Omit<Emulator, 'stop'>> {
  const { now = null, empty, data } = options;
  const page = awaitedLater(buildPage());
  const built = awaitedLater(Promise.resolve(project));
  const clock = { now: (): number => Date.now() };
  const outside = await startOutside(options, () => clock.now());
  closers.push(() => outside.close());
  const { hosts } = outside;
  const worker = await startWorker(built.then((folder) => ({ project: folder, data, now, empty, hosts })));
  clock.now = () => worker.now();
  closers.push(() => worker.stop());
  const context = {
    workspace: worker.api,
    session: { user: await firstUser(worker.api, options.user), severalAccounts: false },
    panels: createPanels(),
    log: createRunLog(),
    changes: createChanges(),
    outside,
  };
  const server = await startHttpServer(routesOf(context, await page), options.port);
  closers.push(async () => {
    await server.close();
    outside.save();
  });
  return { url: `http://localhost:${String(server.port)}/`, lines: outside.lines };
}

/**
 * Starts everything but the build, beside which it starts.
 * @throws a sentence when a port or a file stands in the way
 */
export async function startEmulator(options: CommandLine, project: Project): Promise<Emulator> {
  const closers: Closers = [];
  const stop = async (): Promise<void> => {
    for (let close = closers.pop(); close; close = closers.pop()) await close();
  };
  try {
    return { ...(await startParts(options, project, closers)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
