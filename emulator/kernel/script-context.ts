import vm from 'node:vm';
import { runtimeScript } from './runtime-source';
import { scriptFiles } from './script-files';
import type { ScriptProject } from './script-project';

/** What the realm of a run may ask of Node: text in, text out. */
export interface Bridge {
  host(operation: string, args: string): string;
  now(): number;
}

export interface ScriptContext {
  /** From now on it asks that one. */
  connect(bridge: Bridge): void;
  /** The functions that Google would offer: declared at the top level, by the script itself. */
  readonly functions: ReadonlySet<string>;
  /** @returns the answer as JSON: `{result}` or `{error: {name, message, stack}}` */
  invoke(name: string, argumentsJson: string): string;
}

type Realm = Record<string, unknown> & { __invoke: (name: string, argumentsJson: string) => string };

const globalsOf = ({ host, now }: Bridge): Record<string, unknown> => ({ __host: host, __now: now });

/**
 * A fresh realm with Google's services and the script in it, as each run on Google has.
 * The services live in the script's own realm, so that a `Date` or an `Error` of theirs is one of the script's.
 */
export function createScriptContext(project: ScriptProject, bridge: Bridge): ScriptContext {
  const context = vm.createContext(globalsOf(bridge)) as Realm;
  runtimeScript().runInContext(context);
  const before = new Set(Object.keys(context));
  for (const file of scriptFiles(project.folder)) file.runInContext(context);
  const functions = Object.keys(context).filter(
    (name) => !before.has(name) && typeof context[name] === 'function' && !name.endsWith('_'),
  );
  return {
    connect: (another) => void Object.assign(context, globalsOf(another)),
    functions: new Set(functions),
    invoke: (name, argumentsJson) => context.__invoke(name, argumentsJson),
  };
}
