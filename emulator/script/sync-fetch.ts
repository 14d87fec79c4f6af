import { fileURLToPath } from 'node:url';
import type { MessagePort } from 'node:worker_threads';
import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import { onceText } from '../built/once';
import type { HttpAnswer, HttpRequest } from '../kernel/operation';
import type { Hosts, Network } from './http-exchange';

export interface SyncFetch {
  /** Sends all requests at once and waits for all answers, in the order of the requests. */
  fetchAll(requests: readonly HttpRequest[]): HttpAnswer[];
  close(): void;
}

/** What the helper thread is given. */
export interface HelperData extends Network {
  readonly port: MessagePort;
  /** One number: how many batches were answered. */
  readonly answered: Int32Array;
}

interface Helper extends Pick<HelperData, 'port' | 'answered'> {
  readonly thread: Worker;
}

/** Google gives up on a host after about a minute. */
const TIME_OUT = 60_000;
/** Longer than any chain of redirects may take: the helper itself is broken. */
const STUCK = 25 * TIME_OUT;

/** The helper's code as plain JavaScript: a thread does not inherit the TypeScript loader of the one that starts it. */
function helperCode(): string {
  const entry = fileURLToPath(new URL('./sync-fetch-helper.ts', import.meta.url));
  const options = { bundle: true, write: false, format: 'cjs', platform: 'node' } as const;
  return buildSync({ ...options, entryPoints: [entry] }).outputFiles[0]?.text ?? '';
}

function startHelper(network: Network): Helper {
  const { port1: port, port2 } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const workerData: HelperData = { ...network, port: port2, answered };
  const options = { eval: true, execArgv: [], workerData, transferList: [port2] };
  const code = onceText('sync-fetch-helper.js', helperCode);
  const thread = new Worker(code, options);
  thread.unref();
  return { port, answered, thread };
}

function ask({ port, answered }: Helper, requests: readonly HttpRequest[]): HttpAnswer[] {
  const before = Atomics.load(answered, 0);
  port.postMessage(requests);
  const outcome = Atomics.wait(answered, 0, before, STUCK);
  // The helper posts its answer before it counts it.
  const answer = outcome === 'timed-out' ? undefined : receiveMessageOnPort(port);
  if (!answer) throw new Error('The thread that does HTTP for scripts does not answer');
  return answer.message as HttpAnswer[]; // The helper answers with nothing else.
}

/**
 * HTTP for scripts, which wait for every answer: another thread, started with the first request, does the work while this one
 * sleeps. A server on the calling thread can therefore never be reached.
 * @param options.timeOut of each exchange, in milliseconds
 */
export function createSyncFetch(options: { hosts: Hosts; timeOut?: number }): SyncFetch {
  const network = { timeOut: TIME_OUT, ...options };
  let helper: Helper | undefined;
  return {
    fetchAll(requests) {
      if (requests.length === 0) return [];
      helper ??= startHelper(network);
      return ask(helper, requests);
    },
    close() {
      helper?.port.close();
      void helper?.thread.terminate();
      helper = undefined;
    },
  };
}
