import type { Bridge, ScriptContext } from './script-context';
import { createScriptContext } from './script-context';
import type { ScriptProject } from './script-project';

/** Where each run gets the realm that it runs in. */
export interface Realms {
  take(project: ScriptProject, bridge: Bridge): ScriptContext;
  /** The run in it has ended. */
  giveBack(project: ScriptProject, context: ScriptContext): void;
}

/** A new one for each run, as on Google: nothing that a run leaves in a variable is there in the next. */
export const FRESH_REALMS: Realms = { take: createScriptContext, giveBack: () => undefined };

/**
 * The same ones again and again, several times faster, for thousands of runs: a variable of the script that one run
 * changes is seen by the next, and a build meanwhile is not. A run within a run has a realm of its own.
 */
export function createKeptRealms(): Realms {
  const idle = new Map<string, ScriptContext[]>();
  return {
    take(project, bridge) {
      const context = idle.get(project.folder)?.pop();
      context?.connect(bridge);
      return context ?? createScriptContext(project, bridge);
    },
    giveBack({ folder }, context) {
      idle.set(folder, [...(idle.get(folder) ?? []), context]);
    },
  };
}
