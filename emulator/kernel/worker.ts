import { parentPort } from 'node:worker_threads';
import { readClock } from './clock';
import { isScriptFailure } from './errors';
import { openWorkspace } from './open-workspace';
import type { OpenWorkspace } from './open-workspace';
import type { WorkerAnswer, WorkerMessage } from './worker-protocol';

type Begin = Extract<WorkerMessage, { readonly begin: unknown }>;

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
function serve({ perform, finish, world }: OpenWorkspace): (message: Exclude<WorkerMessage, Begin>) => void {
  let last: Promise<void> = Promise.resolve();
  const now = (): number => readClock(world.clock);
  return (message) => {
    const work = 'finish' in message ? finish : () => perform(message);
    last = last.then(() => answer(message.id, now, work));
  };
}

let hear: ReturnType<typeof serve> | undefined;
parentPort?.on('message', (message: WorkerMessage) => {
  if (!('begin' in message)) return hear?.(message);
  void answer(0, Date.now, async () => void (hear = serve(await openWorkspace(message.begin))));
});
