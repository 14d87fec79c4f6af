import { exception, isScriptFailure, notEmulated } from './errors';
import type { Json } from './json';
import type { AuthMode } from './auth-mode';
import type { Call, HttpAnswer, HttpRequest, Operation, Operations, Thing, UiEffects } from './operation';
import type { ServiceName } from './operation';
import type { Realms } from './realms';
import type { Bridge, ScriptContext } from './script-context';
import type { ScriptProject } from './script-project';
import { readClock } from './clock';
import type { World } from './world';

/** https://developers.google.com/apps-script/guides/services/quotas */
const RUN_LIMIT = 6 * 60 * 1000;

export interface RunRequest {
  readonly function: string;
  readonly arguments: readonly Json[];
  readonly user: string;
  readonly spreadsheetId: string | null;
  readonly authMode: AuthMode;
}

export interface RunOutcome {
  readonly result?: Json;
  readonly error?: { readonly name: string; readonly message: string; readonly stack?: string };
  /** The run was killed: what it had done stays, what it would have answered is lost. */
  readonly killed: boolean;
  readonly calls: number;
  readonly ui: UiEffects;
}

/** What a run needs of its surroundings. */
export interface RunHost {
  readonly world: World;
  readonly project: ScriptProject;
  readonly operations: Operations;
  readonly realms: Realms;
  fetch(requests: readonly HttpRequest[]): HttpAnswer[];
  touch(thing: Thing): void;
  /** Told before a counted call of a run; may let something else happen there. */
  beforeCall(service: ServiceName, ordinal: number): 'go-on' | 'die';
  /** Told after a counted call took effect. */
  afterCall(ordinal: number): 'go-on' | 'die';
}

const MODES: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL'];

interface RunState {
  readonly id: string;
  readonly ui: UiEffects;
  calls: number;
  waited: number;
  dead: string | null;
  loading: boolean;
}

const KILLED = { kind: 'killed' };

const fullScope = (scope: string): string =>
  scope.startsWith('https:') ? scope : `https://www.googleapis.com/auth/${scope}`;

function checkAllowed(host: RunHost, request: RunRequest, name: string, found: Operation): void {
  const permitted =
    found.scopes.length === 0 || found.scopes.some((scope) => host.project.scopes.includes(scope));
  const since = found.since ?? 'FULL';
  const modeSuffices = MODES.indexOf(request.authMode) >= MODES.indexOf(since);
  if (permitted && modeSuffices) return;
  const scopes = found.scopes.map(fullScope).join(' || ');
  throw exception(
    permitted
      ? `You do not have permission to call ${name} (authorization mode ${request.authMode})`
      : `Specified permissions are not sufficient to call ${name}. Required permissions: (${scopes})`,
  );
}

function createCall(host: RunHost, request: RunRequest, state: RunState): Call {
  const { world, project } = host;
  const call: Call = {
    world,
    user: request.user,
    spreadsheetId: request.spreadsheetId,
    runId: state.id,
    scopes: project.scopes,
    ui: state.ui,
    now: () => readClock(world.clock),
    pass(milliseconds) {
      world.clock.base += milliseconds;
      state.waited += milliseconds;
    },
    touch: (thing) => host.touch(thing),
    fetch: (requests) => host.fetch(requests),
    delegate(name, args) {
      const found = host.operations[name];
      if (!found) throw notEmulated(name);
      checkAllowed(host, request, name, found);
      return found.run(call, args);
    },
    projectFile: (name) => project.file(name),
  };
  return call;
}

function die(state: RunState, reason: string): never {
  state.dead = reason;
  throw KILLED;
}

/** A counted call: it may be the last of its run, before or after it took effect. */
function countCall(
  host: RunHost,
  call: Call,
  state: RunState,
): (service: ServiceName, work: () => Json) => Json {
  return (service, work) => {
    state.calls += 1;
    call.pass(host.world.settings.latency);
    if (state.waited > RUN_LIMIT) die(state, 'Exceeded maximum execution time');
    if (host.beforeCall(service, state.calls) === 'die') die(state, 'killed before the call');
    try {
      return work();
    } finally {
      if (host.afterCall(state.calls) === 'die') die(state, 'killed after the call');
    }
  };
}

function answerOf(work: () => Json): string {
  try {
    return JSON.stringify({ value: work() });
  } catch (error) {
    if (isScriptFailure(error)) return JSON.stringify({ error });
    throw error;
  }
}

/** Runs one function of the script to its end, as Google does for a client's call, a menu item or a trigger. */
export function runScript(host: RunHost, id: string, request: RunRequest): RunOutcome {
  const ui: UiEffects = { menu: [], toasts: [], alerts: [], log: [] };
  const state: RunState = { id, ui, calls: 0, waited: 0, dead: null, loading: true };
  const call = createCall(host, request, state);
  const counted = countCall(host, call, state);
  const bridge = {
    now: call.now,
    host: (name: string, args: string): string => {
      if (state.dead !== null) throw KILLED;
      return answerOf(() => {
        const found = host.operations[name];
        if (!found) throw notEmulated(name);
        if (state.loading)
          throw exception(`You do not have permission to call ${name} while the script loads`);
        checkAllowed(host, request, name, found);
        const work = (): Json => found.run(call, JSON.parse(args) as Json);
        return found.service ? counted(found.service, work) : work();
      });
    },
  };
  try {
    return { ...invoke(host, request, bridge, state), calls: state.calls, ui };
  } finally {
    releaseLocks(host.world, id);
  }
}

type Answer = Pick<RunOutcome, 'result' | 'error' | 'killed'>;

function invoke(host: RunHost, request: RunRequest, bridge: Bridge, state: RunState): Answer {
  try {
    const context = host.realms.take(host.project, bridge);
    state.loading = false;
    const answer = answerIn(context, request);
    host.realms.giveBack(host.project, context);
    return state.dead === null ? answer : lost(state.dead);
  } catch (error) {
    if (state.dead !== null) return lost(state.dead);
    return { error: describeThrown(error), killed: false };
  }
}

function answerIn(context: ScriptContext, request: RunRequest): Answer {
  if (context.functions.has(request.function)) {
    const answer = context.invoke(request.function, JSON.stringify(request.arguments));
    return { ...(JSON.parse(answer) as Answer), killed: false };
  }
  const message = `Script function not found: ${request.function}`;
  return { error: { name: 'Exception', message }, killed: false };
}

function lost(reason: string): Answer {
  return { error: { name: 'Killed', message: `The run was killed: ${reason}` }, killed: true };
}

/** What the script's realm threw while loading: its `Error` is not ours, so it is read by its properties. */
function describeThrown(error: unknown): NonNullable<RunOutcome['error']> {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    const { message, stack } = error as { message: string; stack?: string };
    return { name: 'Error', message, stack: stack ?? '' };
  }
  return { name: 'Error', message: String(error) };
}

/** Google frees the locks of a run when the run ends, however it ends. */
function releaseLocks(world: World, runId: string): void {
  for (const [name, holder] of Object.entries(world.script.locks)) {
    if (holder === runId) delete world.script.locks[name];
  }
}
