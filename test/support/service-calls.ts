import type { Json } from '../../emulator/kernel/json';
import type { Workspace } from '../../emulator/kernel/workspace';
import { createWorkspace } from '../../emulator/kernel/workspace';
import type { World } from '../../emulator/kernel/world';
import { writeScript } from './script-project';
import type { Manifest } from './script-project';

/** A script that calls one function of one of Google's services, and tells what it answered or how it refused. */
const SCRIPT = `
function ask(path, args) {
  try {
    const names = path.split('.');
    const last = names.pop();
    const service = names.reduce((found, name) => found[name], globalThis);
    const value = service[last](...args);
    return { value: value === undefined ? null : value };
  } catch (thrown) {
    return { name: thrown.name, message: thrown.message, ...thrown.details };
  }
}`;

export interface Refusal {
  readonly name: string;
  readonly message: string;
  readonly code?: number;
  readonly reason?: string;
}

export interface ServiceCalls {
  readonly workspace: Workspace;
  /** @param path such as `Calendar.Events.insert` @throws when Google refuses */
  ask<T>(user: string, path: string, ...args: Json[]): T;
  /** How Google refuses. @throws when it does not */
  refused(user: string, path: string, ...args: Json[]): Refusal;
}

export function createServiceCalls(world: World, manifest: Manifest = {}, code = ''): ServiceCalls {
  const workspace = createWorkspace({ world, project: writeScript(`${SCRIPT}\n${code}`, manifest) });
  const answer = (user: string, path: string, args: Json[]): { value?: unknown } & Partial<Refusal> => {
    const { result, error } = workspace.run({ function: 'ask', arguments: [path, args], user });
    if (error) throw new Error(`${error.name}: ${error.message}`);
    return result as { value?: unknown } & Partial<Refusal>;
  };
  return {
    workspace,
    ask<T>(user: string, path: string, ...args: Json[]) {
      const given = answer(user, path, args);
      if (!('value' in given)) throw new Error(`${String(given.code)} ${String(given.message)}`);
      return given.value as T;
    },
    refused(user, path, ...args) {
      const given = answer(user, path, args);
      if ('value' in given) throw new Error(`${path} was not refused: ${JSON.stringify(given.value)}`);
      return given as Refusal;
    },
  };
}
