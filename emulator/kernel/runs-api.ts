import type { CallCounts } from './call-counter';
import { readClock } from './clock';
import type { Fault } from './disturbance';
import type { Json } from './json';
import type { ServiceName } from './operation';
import type { RunOutcome } from './run';
import { timeDrivenEvent } from './time-driven-event';
import type { MenuItem, ScriptCall, Workspace } from './workspace';

export interface RunReport extends RunOutcome {
  /** What was run; a menu item is named as it was asked for. */
  readonly function: string;
  readonly user: string;
  readonly spreadsheetId: string | null;
  /** Milliseconds since the epoch on the emulator's clock, when it began. */
  readonly at: number;
  /** The counted calls, with those of a run that was let in between. */
  readonly byService: Partial<Record<ServiceName, number>>;
}

export interface ClockView {
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly ticking: boolean;
}

export interface InterleavedRun {
  readonly at: number;
  readonly run: { readonly function: string; readonly arguments: readonly Json[]; readonly user: string };
}

/** Runs of the script, the clock, and what a test does to runs. */
export interface RunsApi {
  run(call: ScriptCall): RunReport;
  menu(user: string, spreadsheetId: string | null): { items: MenuItem[]; report: RunReport };
  chooseMenuItem(item: string, user: string, spreadsheetId: string | null): RunReport;
  /** Runs a function as its time-driven trigger would, as the trigger's owner unless a user is given. */
  trigger(functionName: string, user: string | null): RunReport;
  clock(): ClockView;
  setClock(now: string): ClockView;
  setFault(fault: Fault | null): void;
  interleave(interleaved: InterleavedRun | null): void;
  calls(): CallCounts;
  resetCalls(): void;
}

type About = Pick<RunReport, 'function' | 'user' | 'spreadsheetId'>;

function difference(before: CallCounts, after: CallCounts): RunReport['byService'] {
  const names = Object.keys(after.byService) as ServiceName[]; // Object.keys forgets the key type
  const grown = names.map(
    (name) => [name, (after.byService[name] ?? 0) - (before.byService[name] ?? 0)] as const,
  );
  return Object.fromEntries(grown.filter(([, count]) => count > 0));
}

function reportOn(workspace: Workspace, about: About, run: () => RunOutcome): RunReport {
  const before = workspace.calls();
  const at = workspace.now();
  const outcome = run();
  return { ...outcome, ...about, at, byService: difference(before, workspace.calls()) };
}

function clockView(workspace: Workspace): ClockView {
  const { clock } = workspace.world;
  return { now: new Date(readClock(clock)).toISOString(), ticking: clock.ticking };
}

export function createRunsApi(workspace: Workspace): RunsApi {
  const { world } = workspace;
  return {
    run: (call) =>
      reportOn(
        workspace,
        { function: call.function, user: call.user, spreadsheetId: call.spreadsheetId ?? null },
        () => workspace.run(call),
      ),
    menu(user, spreadsheetId) {
      const about = { function: 'onOpen', user, spreadsheetId };
      const report = reportOn(workspace, about, () => workspace.menu(user, spreadsheetId).outcome);
      return { items: report.ui.menu, report };
    },
    chooseMenuItem: (item, user, spreadsheetId) =>
      reportOn(workspace, { function: item, user, spreadsheetId }, () =>
        workspace.chooseMenuItem(item, user, spreadsheetId),
      ),
    trigger(name, user) {
      const installed = world.script.triggers.find((one) => one.function === name);
      const owner = user ?? installed?.owner ?? Object.keys(world.users)[0] ?? '';
      const event = timeDrivenEvent(workspace.now(), installed?.id ?? '');
      const call = { function: name, arguments: [event], user: owner };
      return reportOn(workspace, { function: name, user: owner, spreadsheetId: null }, () =>
        workspace.run(call),
      );
    },
    clock: () => clockView(workspace),
    setClock(now) {
      workspace.setClock(now);
      return clockView(workspace);
    },
    setFault: (fault) => workspace.setFault(fault),
    interleave: (interleaved) => workspace.interleave(interleaved),
    calls: () => workspace.calls(),
    resetCalls: () => workspace.resetCalls(),
  };
}
