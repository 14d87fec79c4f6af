import type { AddonMenu } from './addon-menu';
import { createAddonMenu } from './addon-menu';
import type { CallCounts } from './call-counter';
import { createCallCounter } from './call-counter';
import { parseInstant, readClock, setClock } from './clock';
import type { Disturbances } from './disturbance';
import { createDisturbances } from './disturbance';
import type { HttpAnswer, HttpRequest, Thing } from './operation';
import type { Realms } from './realms';
import { FRESH_REALMS } from './realms';
import type { RunOutcome } from './run';
import { openScriptProject } from './script-project';
import type { ScriptCall } from './script-runner';
import { createScriptRunner } from './script-runner';
import { createTouchedThings } from './touched-things';
import type { World } from './world';

export type { MenuItem } from './addon-menu';
export type { ScriptCall } from './script-runner';

/** A local Workspace: a world, and the script that runs in it. */
export interface Workspace extends AddonMenu, Pick<Disturbances, 'setFault' | 'interleave'> {
  readonly world: World;
  /** A client's call, a trigger or a menu function, with full authorisation. */
  run(call: ScriptCall): RunOutcome;
  now(): number;
  /** @param instant ISO 8601 with an offset */
  setClock(instant: string): void;
  calls(): CallCounts;
  resetCalls(): void;
  /** What was touched since the last time it was asked. */
  takeTouched(): Thing[];
  /** Marks what somebody changed without the script. */
  touch(thing: Thing): void;
  snapshot(): World;
  /** Puts a snapshot back, in place: `world` stays the same object. */
  restore(snapshot: World): void;
}

export interface WorkspaceOptions {
  readonly world: World;
  /** The folder of the built script. */
  readonly project: string;
  /** How `UrlFetchApp` reaches hosts that are not Google's; without it, none can be reached. */
  readonly fetch?: (requests: readonly HttpRequest[]) => HttpAnswer[];
  readonly realms?: Realms;
}

const unreachable = (requests: readonly HttpRequest[]): HttpAnswer[] =>
  requests.map(({ url }) => ({ status: 0, headers: {}, body: '', error: `Address unavailable: ${url}` }));

/** Holds a world in this process; nothing is read from or written to disk here but the script itself. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { world, fetch = unreachable, realms = FRESH_REALMS } = options;
  const project = openScriptProject(options.project);
  const counter = createCallCounter();
  const touched = createTouchedThings();
  const disturbances = createDisturbances();
  const run = createScriptRunner({ world, project, counter, touched, disturbances, realms, fetch });
  return {
    world,
    ...createAddonMenu(world, touched, run),
    run: (call) => run(call, 'FULL'),
    now: () => readClock(world.clock),
    setClock(instant) {
      setClock(world.clock, parseInstant(instant));
      touched.touch({ kind: 'workspace' });
    },
    setFault: disturbances.setFault,
    interleave: disturbances.interleave,
    calls: () => counter.read(),
    resetCalls: () => counter.reset(),
    takeTouched: () => touched.take(),
    touch: touched.touch,
    snapshot: () => structuredClone(world),
    restore: (snapshot) => void Object.assign(world, structuredClone(snapshot)),
  };
}
