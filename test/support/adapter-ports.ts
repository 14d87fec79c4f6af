import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Json } from '../../emulator/kernel/json';
import type { Workspace } from '../../emulator/kernel/workspace';
import type { WorkspaceOptions } from '../../emulator/kernel/workspace';
import { createWorkspace } from '../../emulator/kernel/workspace';
import type { World } from '../../emulator/kernel/world';
import type { Ports } from '../../src/use-cases/ports';
import { writeScript } from './script-project';

const FUNCTIONS = ['callPort', 'holdMutex', 'failInMutex'] as const;

let folder: string | undefined;

/** The adapters as a pushed script, bundled once a process. */
function adapterScript(): string {
  if (folder !== undefined) return folder;
  const entry = fileURLToPath(new URL('adapter-entry.ts', import.meta.url));
  const built = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'App',
    target: 'es2020',
  });
  const stubs = FUNCTIONS.map((name) => `function ${name}() { return App.${name}.apply(null, arguments); }`);
  folder = writeScript(`${built.outputFiles[0]?.text ?? ''}${stubs.join('\n')}\n`);
  return folder;
}

/** @param fetch what answers for hosts that are not Google's; without it, none can be reached */
export const openAdapters = (world: World, fetch?: WorkspaceOptions['fetch']): Workspace =>
  createWorkspace({ world, project: adapterScript(), ...(fetch ? { fetch } : {}) });

export interface AdapterVisit {
  readonly email: string;
  readonly open?: string | null;
}

/** @throws what the script threw */
export function callScript(workspace: Workspace, visit: AdapterVisit, name: string, args: Json[]): Json {
  const { email: user, open: spreadsheetId = null } = visit;
  const { result = null, error } = workspace.run({ function: name, arguments: args, user, spreadsheetId });
  if (error) throw new Error(error.message);
  return result;
}

type RemotePorts = Omit<Ports, 'mutex'>;

/** The real adapters, each call of a method a run of the script in that world. */
export function adapterPorts(workspace: Workspace, visit: AdapterVisit): RemotePorts {
  const remote = (port: string): object =>
    new Proxy(
      {},
      {
        get:
          (_target, method) =>
          (...args: Json[]) =>
            callScript(workspace, visit, 'callPort', [port, String(method), args]),
      },
    );
  // A proxy has whatever method is asked for, which no type can say.
  return new Proxy({}, { get: (_target, port) => remote(String(port)) }) as RemotePorts;
}
