import type { Json } from '../../emulator/kernel/json';
import { createWorkspace } from '../../emulator/kernel/workspace';
import type { Workspace } from '../../emulator/kernel/workspace';
import type { World } from '../../emulator/kernel/world';
import { writeScript } from './script-project';

/** Calls one method of an advanced service and tells what it answered or how it refused. */
const CODE = `
function attempt(service, method, args) {
  try {
    const [name, collection] = service.split('.');
    return { answer: globalThis[name][collection][method].apply(null, args) };
  } catch (error) {
    const { code, reason } = error.details || {};
    return { name: error.name, message: error.message, code, reason };
  }
}`;

export interface Attempt {
  answer?: Json;
  name?: string;
  message?: string;
  code?: number;
  reason?: string;
}

export interface DriveScript {
  readonly workspace: Workspace;
  /** @param method such as `Files.get`; @throws what the realm threw outside of Google's refusals */
  attempt(user: string, method: string, ...args: Json[]): Attempt;
}

/** A script that calls \`Drive\` in the given world, on behalf of any user. */
export function openDriveScript(world: World): DriveScript {
  const workspace = createWorkspace({ world, project: writeScript(CODE) });
  return {
    workspace,
    attempt(user, method, ...args) {
      const [collection = '', verb = ''] = method.split('.');
      const outcome = workspace.run({
        function: 'attempt',
        arguments: [`Drive.${collection}`, verb, args],
        user,
      });
      if (outcome.error) throw new Error(outcome.error.message);
      // The script above answers exactly this.
      return outcome.result as Attempt;
    },
  };
}
