import { accessSync, constants, mkdirSync } from 'node:fs';
import { emptyOrganisation } from '../sample/empty-organisation';
import { openedSample } from '../sample/opened-sample';
import { createSyncFetch } from '../script/sync-fetch';
import { openStore } from '../store/store';
import { clockAt, parseInstant } from './clock';
import { runtimeScript } from './runtime-source';
import type { WorkerOptions, WorkerRequest } from './worker-protocol';
import { createWorkspace } from './workspace';
import { createWorkspaceApi } from './workspace-api';
import type { World } from './world';

export interface OpenWorkspace {
  readonly world: World;
  /** Carries out one request and writes what it touched; the answer says that it is written. */
  perform(request: WorkerRequest): Promise<unknown>;
  /** Waits until everything is written. */
  finish(): Promise<void>;
}

/** @throws when nothing can be written there */
function requireWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`--data: the folder ${folder} cannot be written (${why})`, { cause });
  }
}

/** @throws naming the file that cannot be read */
export async function openWorkspace(options: WorkerOptions): Promise<OpenWorkspace> {
  const { project, data, empty, hosts } = options;
  const now = options.now === null ? null : parseInstant(options.now);
  const begin = now ?? Date.now();
  requireWritable(data);
  const store = await openStore(data, {
    newWorld: () => (empty ? emptyOrganisation(begin) : openedSample(begin, project)),
    note: (text) => console.log(text),
  });
  const { world } = store;
  if (now !== null) world.clock = clockAt(now, true);
  const http = createSyncFetch({ hosts });
  const workspace = createWorkspace({ world, project, fetch: (requests) => http.fetchAll(requests) });
  const api = createWorkspaceApi(workspace);
  runtimeScript();
  // A new Workspace is many files; whoever looks at it need not wait for them, only whoever changes it.
  let written = false;
  const firstSave = store.save([{ kind: 'workspace' }]).then(() => void (written = true));
  firstSave.catch((error: unknown) => console.error(error));
  return {
    world,
    finish: () => store.save([]),
    async perform({ method, args }) {
      if (written && (await store.refresh())) await store.save([]);
      const work = api[method] as (...given: readonly unknown[]) => unknown; // Both ends are typed by WorkspaceApi.
      try {
        return await work(...args);
      } finally {
        const touched = workspace.takeTouched();
        if (touched.length > 0) await store.save(touched);
      }
    },
  };
}
