import { parentPort, workerData } from 'node:worker_threads';
import { clockAt, parseInstant } from './clock';
import { fillDemo } from './demo-world';
import { isScriptFailure } from './errors';
import { runtimeScript } from './runtime-source';
import type { WorkerAnswer, WorkerOptions, WorkerRequest } from './worker-protocol';
import { createWorkspace } from './workspace';
import { createWorkspaceApi } from './workspace-api';
import { emptyWorld } from './world';

const options = workerData as WorkerOptions; // The worker's one client, worker-client.ts, gives it these.

function start(): (request: WorkerRequest) => unknown {
  const world = emptyWorld(Date.now(), true);
  fillDemo(world);
  if (options.now !== null) world.clock = clockAt(parseInstant(options.now), true);
  const workspace = createWorkspace({ world, project: options.project });
  const api = createWorkspaceApi(workspace);
  runtimeScript();
  return ({ method, args }) => {
    const work = api[method] as (...given: readonly unknown[]) => unknown; // Both ends are typed by WorkspaceApi.
    return work(...args);
  };
}

function answer(id: number, work: () => unknown): WorkerAnswer {
  try {
    return { id, value: work() };
  } catch (error) {
    if (isScriptFailure(error))
      return { id, refused: error.details?.message ?? error.message, code: error.details?.code ?? 400 };
    return { id, broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

let perform: (request: WorkerRequest) => unknown = () => null;
const post = (message: WorkerAnswer): void => parentPort?.postMessage(message);
post(answer(0, () => void (perform = start())));
parentPort?.on('message', (request: WorkerRequest) => post(answer(request.id, () => perform(request))));
