import { randomUUID } from 'node:crypto';
import type { Workspace } from '../../emulator/kernel/workspace';
import type { World } from '../../emulator/kernel/world';
import { REGISTRY_TAB_NAMES } from '../../src/domain/registry-tabs';
import { wait } from '../support/adapter-world';
import { aCustomer } from '../support/builders';
import {
  ADMIN,
  ask,
  beside,
  cellsOf,
  codeOf,
  COLLEAGUE,
  createOrganisation,
  createReadyOrganisation,
  ENGINEER,
  filesCalled,
  logsOf,
  putHandKept,
  registryOf,
  rowsIn,
  SET_UP,
  valueOf,
} from './organisation';

/** Drive's search learns of a write this much later, in milliseconds. */
const SEARCH_LAG = 10_000;
const MINUTE = 60_000;

interface Sweep {
  readonly start: () => Workspace;
  /** What is cut short. */
  readonly act: (workspace: Workspace) => unknown;
  /** What people do then, and what must be there in the end. */
  readonly resume: (workspace: Workspace) => void;
}

/** Cuts the run short before and after each of its service calls in turn. @returns how many calls it has */
function sweep({ start, act, resume }: Sweep): number {
  const counted = start();
  counted.resetCalls();
  act(counted);
  const calls = counted.calls().total;
  for (let at = 1; at <= calls; at += 1) {
    for (const when of ['before', 'after'] as const) {
      const workspace = start();
      workspace.world.settings.driveSearchLag = SEARCH_LAG;
      workspace.setFault({ at, when });
      expect(() => act(workspace)).toThrow('Killed');
      try {
        resume(workspace);
      } catch (error) {
        throw new Error(`killed ${when} call ${String(at)}`, { cause: error });
      }
    }
  }
  return calls;
}

const KEY = 'ajuntament-de-vilanova';

function expectOneLog(world: World): void {
  const [log, ...others] = logsOf(world);
  expect(others).toEqual([]);
  expect(rowsIn(world, 'Customers')).toMatchObject([{ key: KEY, log: log?.id }]);
  expect(rowsIn(world, 'Environments')).toMatchObject([{ customer: KEY, name: 'Producción' }]);
  expect(rowsIn(world, 'Contacts')).toMatchObject([{ customer: KEY, address: 'nuria@vilanova.example' }]);
}

describe('a run that is killed at any service call', () => {
  it('of createCustomer is finished by a colleague, with one log and one row', () => {
    const request = { requestId: randomUUID(), customer: aCustomer() };

    const calls = sweep({
      start: createReadyOrganisation,
      act: (workspace) => valueOf(ask(workspace, ENGINEER, 'createCustomer', request)),
      resume(workspace) {
        const { world } = workspace;
        const early = codeOf(
          ask(workspace, COLLEAGUE, 'finishCustomer', { requestId: randomUUID(), key: KEY }),
        );
        expect(['customer-unknown', 'being-made', 'customer-finished']).toContain(early);
        wait(workspace, 7 * MINUTE);
        const late = codeOf(
          ask(workspace, COLLEAGUE, 'finishCustomer', { requestId: randomUUID(), key: KEY }),
        );
        expect(late).toBe(early === 'being-made' ? 'ok' : early);
        if (late === 'customer-unknown') valueOf(ask(workspace, ENGINEER, 'createCustomer', request));
        expectOneLog(world);
        const log = logsOf(world)[0]!.id;
        expect(cellsOf(world, log)[0]?.slice(0, 3)).toEqual(['Data', 'Estat', 'Què']);
        expect(valueOf(ask(workspace, beside(ENGINEER, log), 'home'))).toMatchObject({
          kind: 'log',
          notices: [],
        });
      },
    });

    expect(calls).toBeGreaterThan(10);
  });

  it('of adoptLog is repeated, with one heading, one row and every cell as it was', () => {
    const rows = [
      ['Fecha', 'Estado', 'Qué', 'ID'],
      ...Array.from({ length: 20 }, (_, row) => [row, 'Hecho', '=x', 'A']),
    ];
    const request = {
      requestId: randomUUID(),
      customer: aCustomer(),
      sheetId: 5,
      headingRow: 0,
      columns: (['date', 'status', 'what'] as const).map((key, column) => ({ key, column })),
    };
    let open = '';

    const calls = sweep({
      start() {
        const workspace = createReadyOrganisation();
        open = putHandKept(workspace, 'Vilanova', rows);
        return workspace;
      },
      act: (workspace) => valueOf(ask(workspace, beside(ENGINEER, open), 'adoptLog', request)),
      resume(workspace) {
        const isRegistered = rowsIn(workspace.world, 'Customers').length > 0;
        const again = codeOf(ask(workspace, beside(ENGINEER, open), 'adoptLog', request));
        expect(isRegistered ? ['ok', 'already-adopted'] : ['ok']).toContain(again);
        expect(rowsIn(workspace.world, 'Customers')).toMatchObject([{ key: KEY, log: open }]);
        const [headings, ...others] = cellsOf(workspace.world, open);
        expect(headings).toEqual(['Fecha', 'Estado', 'Qué', 'ID', 'ID DEP']);
        expect(others).toEqual(rows.slice(1));
        expect(valueOf(ask(workspace, beside(ENGINEER, open), 'home'))).toMatchObject({ kind: 'log' });
      },
    });

    expect(calls).toBeGreaterThan(8);
  });

  it('of setUp is repeated, with one folder, one registry and one TEMPLATE', () => {
    const calls = sweep({
      start: createOrganisation,
      act: (workspace) => valueOf(ask(workspace, ADMIN, 'setUp', { requestId: randomUUID(), ...SET_UP })),
      resume(workspace) {
        wait(workspace, MINUTE);
        valueOf(ask(workspace, ADMIN, 'setUp', { requestId: randomUUID(), ...SET_UP }));
        const { world } = workspace;
        expect(filesCalled(world, 'Deployments registry')).toHaveLength(2);
        expect(filesCalled(world, 'TEMPLATE - Deployment log')).toHaveLength(1);
        const { sheets } = world.sheets.spreadsheets[registryOf(world)]!;
        expect(sheets.map((sheet) => sheet.title)).toEqual(REGISTRY_TAB_NAMES);
        expect(valueOf(ask(workspace, ADMIN, 'planSetUp')).steps).toEqual([]);
      },
    });

    expect(calls).toBeGreaterThan(15);
  });
});
