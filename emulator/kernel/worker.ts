import { parentPort, workerData } from 'node:worker_threads';
import { readClock } from './clock';
import { isScriptFailure } from './errors';
import { openWorkspace } from './open-workspace';
import type { OpenWorkspace } from './open-workspace';
import type { WorkerAnswer, WorkerOptions, WorkerRequest } from './worker-protocol';

const options = workerData as WorkerOptions; // The worker's one client, worker-client.ts, gives it these.

const post = (message: WorkerAnswer): void => parentPort?.postMessage(message);

/** What somebody threw on purpose says all in its message; a defect, such as a TypeError, is told with its stack. */
const describe = (error: unknown): string =>
  error instanceof Error && error.name !== 'Error' ? (error.stack ?? error.message) : messageOf(error);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function failed(error: unknown): { refused: string; code: number } | { broken: string } {
  if (!isScriptFailure(error)) return { broken: describe(error) };
  const { details, message } = error;
  return { refused: details?.message ?? message, code: details?.code ?? 400 };
}

async function answer(id: number, now: () => number, work: () => Promise<unknown>): Promise<void> {
  const outcome = await work().then((value) => ({ value }), failed);
  post({ id, now: now(), ...outcome });
}

/** One request after the other: each finds on disk what the one before has written. */
function serve({ perform, world }: OpenWorkspace): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (request: WorkerRequest) => {
    last = last.then(() =>
      answer(
        request.id,
        () => readClock(world.clock),
        () => perform(request),
      ),
    );
  });
}

await answer(0, Date.now, async () => serve(await openWorkspace(options)));
