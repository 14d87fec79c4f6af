import type { CallCounter } from './call-counter';
import type { Disturbances } from './disturbance';
import { UNDISTURBED } from './disturbance';
import { newUuid } from './ids';
import type { Json } from './json';
import type { AuthMode } from './auth-mode';
import type { HttpAnswer, HttpRequest } from './operation';
import { operations } from './operations';
import type { Realms } from './realms';
import type { RunHost, RunOutcome } from './run';
import { runScript } from './run';
import type { ScriptProject } from './script-project';
import type { TouchedThings } from './touched-things';
import type { World } from './world';

export interface ScriptCall {
  readonly function: string;
  readonly arguments?: readonly Json[] | undefined;
  readonly user: string;
  readonly spreadsheetId?: string | null | undefined;
}

export interface RunnerParts {
  readonly world: World;
  readonly project: ScriptProject;
  readonly counter: CallCounter;
  readonly touched: TouchedThings;
  readonly disturbances: Disturbances;
  readonly realms: Realms;
  fetch(requests: readonly HttpRequest[]): HttpAnswer[];
}

/** Runs one function to its end; what was set to disturb the next run meets the first that has full authorisation. */
export type ScriptRunner = (call: ScriptCall, authMode: AuthMode) => RunOutcome;

export function createScriptRunner(parts: RunnerParts): ScriptRunner {
  const { world, project, counter, touched, disturbances, realms } = parts;
  const run: ScriptRunner = (call, authMode) => {
    const { fault, interleaving } = authMode === 'FULL' ? disturbances.take() : UNDISTURBED;
    const { spreadsheetId = null, user } = call;
    const host: RunHost = {
      world,
      project,
      operations,
      realms,
      touch: touched.touch,
      fetch: parts.fetch,
      beforeCall(service, ordinal) {
        counter.count(service);
        if (interleaving?.at === ordinal) {
          interleaving.act?.();
          if (interleaving.run) run({ spreadsheetId, ...interleaving.run }, 'FULL');
        }
        return fault?.at === ordinal && fault.when === 'before' ? 'die' : 'go-on';
      },
      afterCall: (ordinal) => (fault?.at === ordinal && fault.when === 'after' ? 'die' : 'go-on'),
    };
    const request = {
      function: call.function,
      arguments: call.arguments ?? [],
      user,
      spreadsheetId,
      authMode,
    };
    return runScript(host, newUuid(world.ids), request);
  };
  return run;
}
