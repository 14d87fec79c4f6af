import { randomUUID } from 'node:crypto';
import { addFile } from '../../emulator/drive/change';
import { SPREADSHEET } from '../../emulator/drive/state';
import type { Workspace } from '../../emulator/kernel/workspace';
import { actorOf } from '../support/adapter-world';
import { aContact, aCustomer, anEnvironment } from '../support/builders';
import {
  ask,
  beside,
  cellsOf,
  createReadyOrganisation,
  ENGINEER,
  filesCalled,
  logsOf,
  putHandKept,
  registryOf,
  valueOf,
} from './organisation';

function callsOf(workspace: Workspace, work: () => unknown): number {
  workspace.resetCalls();
  work();
  return workspace.calls().total;
}

const create = (workspace: Workspace, about: Parameters<typeof aCustomer>[0] = {}) =>
  valueOf(
    ask(workspace, ENGINEER, 'createCustomer', { requestId: randomUUID(), customer: aCustomer(about) }),
  );

const HAND_KEPT = [
  ['Fecha', 'Estado', 'Qué'],
  ...Array.from({ length: 300 }, (_, row) => [45_000 + row, 'Hecho', 'x']),
];

/** How many service calls a user of the sidebar waits for: DESIGN's budgets. */
describe('service calls', () => {
  it.each<[string, (workspace: Workspace) => string]>([
    [
      'a log',
      (workspace) => {
        create(workspace);
        return logsOf(workspace.world)[0]!.id;
      },
    ],
    ['the registry', (workspace) => registryOf(workspace.world)],
    ['the TEMPLATE', (workspace) => filesCalled(workspace.world, 'TEMPLATE - Deployment log')[0]!.id],
    ['a log that is not adopted', (workspace) => putHandKept(workspace, 'Acme', HAND_KEPT)],
    [
      'another spreadsheet',
      (workspace) => {
        const about = { name: 'Other', mimeType: SPREADSHEET, parent: `my-drive:${ENGINEER}` };
        return addFile(actorOf(workspace, ENGINEER), about).id;
      },
    ],
  ])('are at most four when the sidebar opens beside %s', (_what, place) => {
    const workspace = createReadyOrganisation();
    const open = place(workspace);

    const calls = callsOf(workspace, () => valueOf(ask(workspace, beside(ENGINEER, open), 'home')));

    expect(calls).toBeLessThanOrEqual(4);
  });

  it('are at most sixteen for a new customer, however much belongs to it', () => {
    const workspace = createReadyOrganisation();
    const environments = Array.from({ length: 20 }, (_, index) =>
      anEnvironment({ name: `E${String(index)}` }),
    );
    const contacts = Array.from({ length: 100 }, () => aContact());

    expect(callsOf(workspace, () => create(workspace, { environments, contacts }))).toBeLessThanOrEqual(16);
    expect(cellsOf(workspace.world, registryOf(workspace.world), 'Contacts')).toHaveLength(101);
  });

  it('do not grow with the number of customers', () => {
    const workspace = createReadyOrganisation();
    const first = callsOf(workspace, () => create(workspace, { name: 'First' }));
    for (let index = 0; index < 5; index += 1) create(workspace, { name: `Customer ${String(index)}` });

    expect(callsOf(workspace, () => create(workspace, { name: 'Last' }))).toBe(first);
    expect(
      callsOf(workspace, () => ask(workspace, beside(ENGINEER, registryOf(workspace.world)), 'home')),
    ).toBe(3);
  });

  it('are at most sixteen to adopt a log of 300 rows', () => {
    const workspace = createReadyOrganisation();
    const open = putHandKept(workspace, 'Acme', HAND_KEPT);
    const request = {
      requestId: randomUUID(),
      customer: aCustomer(),
      sheetId: 5,
      headingRow: 0,
      columns: [{ key: 'date', column: 0 }],
    };

    const calls = callsOf(workspace, () =>
      valueOf(ask(workspace, beside(ENGINEER, open), 'adoptLog', request)),
    );

    expect(calls).toBeLessThanOrEqual(16);
  });
});
