import { Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerMessage, WorkerOptions, WorkerRequest } from './worker-protocol';
import type { WorkspaceApi } from './workspace-api';

type Promised<Api> = {
  [Name in keyof Api]: Api[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never;
};

/** The Workspace in its own thread: the same methods, each a promise, carried out one after the other. */
export interface WorkspaceClient {
  readonly api: Promised<WorkspaceApi>;
  /** The emulator's clock, in milliseconds, without waiting for the thread. */
  now(): number;
  /** Lets what was asked so far finish and be written, then ends the thread. */
  stop(): Promise<void>;
}

/** What somebody asked for cannot be done, and the message says why. `code` is an HTTP status. */
export interface Refused extends Error {
  readonly refusedWith: number;
}

export const isRefused = (error: unknown): error is Refused =>
  error instanceof Error && 'refusedWith' in error;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

function settle(waiting: Waiting, answer: WorkerAnswer): void {
  if ('value' in answer) waiting.resolve(answer.value);
  else if ('refused' in answer)
    waiting.reject(Object.assign(new Error(answer.refused), { refusedWith: answer.code }));
  else waiting.reject(new Error(answer.broken));
}

interface Thread {
  /** @param make the message with the id that it is to have */
  ask(make: (id: number) => WorkerMessage): Promise<unknown>;
  end(): Promise<unknown>;
  now(): number;
}

/** One question at a time reaches the Workspace, in the order asked; many may wait. */
function openThread(): Thread {
  const worker = new Worker(new URL('./worker-entry.mjs', import.meta.url), { execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let heard = { now: Date.now(), at: Date.now() };
  let ended: Error | null = null;
  function failAll(error: Error): void {
    ended ??= error;
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  }
  worker.on('message', (answer: WorkerAnswer) => {
    heard = { now: answer.now, at: Date.now() };
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (one) settle(one, answer);
  });
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('The emulator has stopped')));
  return {
    ask(make) {
      if (ended) return Promise.reject(ended);
      const id = next;
      next += 1;
      worker.postMessage(make(id));
      return new Promise((resolve, reject) => void waiting.set(id, { resolve, reject }));
    },
    end: () => worker.terminate(),
    now: () => heard.now + (Date.now() - heard.at),
  };
}

/** Each property asks for the method of that name. */
function createApi(thread: Thread): Promised<WorkspaceApi> {
  const ask =
    (method: WorkerRequest['method']) =>
    (...args: unknown[]): Promise<unknown> =>
      thread.ask((id) => ({ id, method, args }));
  const api = new Proxy({}, { get: (_, name) => ask(name as WorkerRequest['method']) });
  return api as Promised<WorkspaceApi>;
}

/**
 * @param options what is needed only when the thread has loaded its code; it loads meanwhile
 * @throws when the Workspace's files cannot be read; the message names the file
 */
export async function startWorker(options: WorkerOptions | Promise<WorkerOptions>): Promise<WorkspaceClient> {
  const thread = openThread();
  try {
    const begin = await options;
    await thread.ask(() => ({ begin }));
  } catch (error) {
    await thread.end();
    throw error;
  }
  return {
    api: createApi(thread),
    now: () => thread.now(),
    async stop() {
      await Promise.allSettled([thread.ask((id) => ({ id, finish: true }))]);
      await thread.end();
    },
  };
}
