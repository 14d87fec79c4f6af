import { workerData } from 'node:worker_threads';
import type { HttpRequest } from '../kernel/operation';
import { exchange } from './http-exchange';
import type { HelperData } from './sync-fetch';

const { port, answered, ...network } = workerData as HelperData; // sync-fetch.ts gives it these.

port.on('message', (requests: readonly HttpRequest[]) => {
  void Promise.all(requests.map((request) => exchange(request, network))).then((answers) => {
    port.postMessage(answers);
    Atomics.add(answered, 0, 1);
    Atomics.notify(answered, 0);
  });
});
