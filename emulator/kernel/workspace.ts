import type { AuthMode, HttpAnswer, HttpRequest, Thing, UiEffects } from './operation';
import { createCallCounter } from './call-counter';
import type { CallCounts } from './call-counter';
import { parseInstant, readClock, setClock } from './clock';
import type { Fault, Interleaving } from './disturbance';
import { newUuid } from './ids';
import type { Json } from './json';
import { operations } from './operations';
import type { RunHost, RunOutcome } from './run';
import { runScript } from './run';
import { openScriptProject } from './script-project';
import type { World } from './world';

export interface ScriptCall {
  readonly function: string;
  readonly arguments?: readonly Json[] | undefined;
  readonly user: string;
  readonly spreadsheetId?: string | null | undefined;
}

export interface MenuItem {
  readonly caption: string;
  readonly function: string;
}

/** A local Workspace: a world, and the script that runs in it. */
export interface Workspace {
  readonly world: World;
  /** A client's call, a trigger or a menu function, with full authorisation. */
  run(call: ScriptCall): RunOutcome;
  /** The add-on's menu, as `onOpen` builds it in that file for that user. */
  menu(user: string, spreadsheetId: string | null): { items: MenuItem[]; outcome: RunOutcome };
  /** Chooses a menu item by its caption or by its function. */
  chooseMenuItem(item: string, user: string, spreadsheetId: string | null): RunOutcome;
  now(): number;
  /** @param instant ISO 8601 with an offset */
  setClock(instant: string): void;
  setFault(fault: Fault | null): void;
  interleave(interleaving: Interleaving | null): void;
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
}

const unreachable = (requests: readonly HttpRequest[]): HttpAnswer[] =>
  requests.map(({ url }) => ({ status: 0, headers: {}, body: '', error: `Address unavailable: ${url}` }));

/** Holds a world in this process; nothing is read from or written to disk here. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { world } = options;
  const project = openScriptProject(options.project);
  const counter = createCallCounter();
  const touched = new Map<string, Thing>();
  const touch = (thing: Thing): void => void touched.set(JSON.stringify(thing), thing);
  let fault: Fault | null = null;
  let interleaving: Interleaving | null = null;

  function takeDisturbance(): [Fault | null, Interleaving | null] {
    const taken: [Fault | null, Interleaving | null] = [fault, interleaving];
    [fault, interleaving] = [null, null];
    return taken;
  }

  function start(call: ScriptCall, authMode: AuthMode): RunOutcome {
    const [dies, meanwhile] = authMode === 'FULL' ? takeDisturbance() : [null, null];
    const host: RunHost = {
      world,
      project,
      operations,
      touch,
      fetch: options.fetch ?? unreachable,
      beforeCall(service, ordinal) {
        counter.count(service);
        if (meanwhile?.at === ordinal) {
          meanwhile.act?.();
          if (meanwhile.run) start({ spreadsheetId: call.spreadsheetId, ...meanwhile.run }, 'FULL');
        }
        return dies?.at === ordinal && dies.when === 'before' ? 'die' : 'go-on';
      },
      afterCall: (ordinal) => (dies?.at === ordinal && dies.when === 'after' ? 'die' : 'go-on'),
    };
    const id = newUuid(world.ids);
    const { function: name, user, spreadsheetId = null } = call;
    return runScript(host, id, {
      function: name,
      arguments: call.arguments ?? [],
      user,
      spreadsheetId,
      authMode,
    });
  }

  function menu(user: string, spreadsheetId: string | null): { items: MenuItem[]; outcome: RunOutcome } {
    const authMode = (spreadsheetId && world.script.authModes[spreadsheetId]) || 'NONE';
    const outcome = start({ function: 'onOpen', arguments: [{ authMode }], user, spreadsheetId }, authMode);
    return { items: outcome.ui.menu, outcome };
  }

  function chooseMenuItem(item: string, user: string, spreadsheetId: string | null): RunOutcome {
    const chosen = menu(user, spreadsheetId).items.find(
      (one) => one.caption === item || one.function === item,
    );
    if (!chosen) return refused(`There is no menu item "${item}"`);
    if (spreadsheetId) {
      world.script.authModes[spreadsheetId] = 'LIMITED';
      touch({ kind: 'workspace' });
    }
    return start({ function: chosen.function, user, spreadsheetId }, 'FULL');
  }

  return {
    world,
    run: (call) => start(call, 'FULL'),
    menu,
    chooseMenuItem,
    now: () => readClock(world.clock),
    setClock(instant) {
      setClock(world.clock, parseInstant(instant));
      touch({ kind: 'workspace' });
    },
    setFault: (next) => void (fault = next),
    interleave: (next) => void (interleaving = next),
    calls: () => counter.read(),
    resetCalls: () => counter.reset(),
    takeTouched() {
      const things = [...touched.values()];
      touched.clear();
      return things;
    },
    touch,
    snapshot: () => structuredClone(world),
    restore: (snapshot) => void Object.assign(world, structuredClone(snapshot)),
  };
}

function refused(message: string): RunOutcome {
  const ui: UiEffects = { menu: [], toasts: [], alerts: [], log: [] };
  return { error: { name: 'Exception', message }, killed: false, calls: 0, ui };
}
