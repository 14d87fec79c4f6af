import { randomUUID } from 'node:crypto';
import type { Json } from '../emulator/kernel/json';
import type { Workspace } from '../emulator/kernel/workspace';
import { createWorkspace } from '../emulator/kernel/workspace';
import { emptyOrganisation } from '../emulator/sample/empty-organisation';
import { ADMINISTRATOR } from '../emulator/sample/people';
import { measureDates } from './date-actions';
import { measureDeployment, typeAllCalendars } from './deployment-actions';
import type { Ask, Measure, Measured } from './measure';

const CUSTOMER = {
  name: 'Òptica Llevant',
  language: 'ca',
  place: 'Barcelona',
  managedBy: 'us',
  partner: '',
  domains: ['llevant.example'],
  environments: [
    {
      name: 'PRO',
      kind: 'production',
      maintenanceMode: true,
      accessManagement: false,
      privilegedAccess: false,
      consoles: 2,
      syncservers: 1,
      monitoringUrl: '',
    },
  ],
  contacts: [
    { name: 'Núria Serra', address: 'nuria@llevant.example', role: 'customer-manager', recipient: 'to' },
  ],
};

/** The cells that the action writes or reads: what a loop over `setValue` and `getValue` would call. */
const LOG_CELLS = 17;
const REGISTRY_CELLS = 1100;
const CUSTOMER_CELLS = 14 + 11 + 6;

/** @throws when the script refuses */
const asking =
  (workspace: Workspace): Ask =>
  (name, request, spreadsheetId = null) => {
    // Requests are plain data.
    const args = request === null ? [] : [request as Json];
    const { result, error } = workspace.run({
      function: name,
      arguments: args,
      user: ADMINISTRATOR,
      spreadsheetId,
    });
    const reply = result as { ok: boolean; value: Json; message?: string } | undefined;
    if (!reply?.ok) throw new Error(`${name}: ${error?.message ?? reply?.message ?? 'no answer'}`);
    return reply.value;
  };

/** The service calls of what the sidebar does, one after the other in one organisation. */
export function measureActions(project: string, now: number): Measured[] {
  const workspace = createWorkspace({ world: emptyOrganisation(now), project });
  const ask = asking(workspace);
  const measure: Measure = (action, budget, straightforward, work) => {
    workspace.resetCalls();
    work();
    return { action, counts: workspace.calls(), budget, straightforward };
  };
  const set = { requestId: randomUUID(), language: 'es', companyName: 'Soffid', companyPlace: 'Palma' };
  const customer = { requestId: randomUUID(), customer: CUSTOMER };
  const log = (): string | null =>
    Object.values(workspace.world.drive.files).find((file) => file.appProperties['kind'] === 'log')?.id ??
    null;
  const made = [
    measure('Set up, from nothing', null, REGISTRY_CELLS, () => ask('setUp', set)),
    measure('New customer', 16, LOG_CELLS * 2 + CUSTOMER_CELLS, () => ask('createCustomer', customer)),
  ];
  typeAllCalendars(workspace.world, new Date(now).toISOString().slice(0, 10));
  return [
    ...made,
    ...measureDates(ask, measure),
    ...measureDeployment(ask, measure, (time) => workspace.setClock(time)),
    measure('Sidebar opens beside a log', 4, CUSTOMER_CELLS + LOG_CELLS, () => ask('home', null, log())),
  ];
}
