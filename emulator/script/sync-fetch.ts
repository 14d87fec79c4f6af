import type { MessagePort } from 'node:worker_threads';
import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
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

/** Google gives up on a host after about a minute. */
const TIME_OUT = 60_000;
/** Longer than any chain of redirects may take: the helper itself is broken. */
const STUCK = 25 * TIME_OUT;

/**
 * HTTP for scripts, which wait for every answer: another thread does the work while this one sleeps. A server on the calling
 * thread can therefore never be reached.
 */
export function createSyncFetch(options: { hosts: Hosts; timeOut?: number }): SyncFetch {
  const { port1: port, port2 } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const { hosts, timeOut = TIME_OUT } = options;
  const workerData: HelperData = { port: port2, answered, hosts, timeOut };
  const entry = new URL('./sync-fetch-entry.mjs', import.meta.url);
  const helper = new Worker(entry, { workerData, transferList: [port2] });
  helper.unref();
  return {
    fetchAll(requests) {
      if (requests.length === 0) return [];
      const before = Atomics.load(answered, 0);
      port.postMessage(requests);
      const outcome = Atomics.wait(answered, 0, before, STUCK);
      // The helper posts its answer before it counts it.
      const answer = outcome === 'timed-out' ? undefined : receiveMessageOnPort(port);
      if (!answer) throw new Error('The thread that does HTTP for scripts does not answer');
      return answer.message as HttpAnswer[]; // The helper answers with nothing else.
    },
    close() {
      port.close();
      void helper.terminate();
    },
  };
}
