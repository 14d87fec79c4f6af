import { randomUUID } from 'node:crypto';
import type { CallCounts } from '../emulator/kernel/call-counter';
import type { Json } from '../emulator/kernel/json';
import type { Workspace } from '../emulator/kernel/workspace';
import { createWorkspace } from '../emulator/kernel/workspace';
import { emptyOrganisation } from '../emulator/sample/empty-organisation';
import { ADMINISTRATOR } from '../emulator/sample/people';

export interface Measured {
  readonly action: string;
  readonly counts: CallCounts;
  /** DESIGN §12; null where none is set. */
  readonly budget: number | null;
  /** Calls of an implementation that writes and reads cell by cell. */
  readonly straightforward: number;
}

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
function ask(workspace: Workspace, name: string, request: Json | null, spreadsheetId: string | null): void {
  const args = request === null ? [] : [request];
  const { result, error } = workspace.run({
    function: name,
    arguments: args,
    user: ADMINISTRATOR,
    spreadsheetId,
  });
  const reply = result as { ok: boolean; message?: string } | undefined;
  if (!reply?.ok) throw new Error(`${name}: ${error?.message ?? reply?.message ?? 'no answer'}`);
}

/** The service calls of what the sidebar does, one after the other in one organisation. */
export function measureActions(project: string, now: number): Measured[] {
  const workspace = createWorkspace({ world: emptyOrganisation(now), project });
  const measure = (
    action: string,
    budget: number | null,
    straightforward: number,
    work: () => void,
  ): Measured => {
    workspace.resetCalls();
    work();
    return { action, counts: workspace.calls(), budget, straightforward };
  };
  const set = { requestId: randomUUID(), language: 'es', companyName: 'Soffid', companyPlace: 'Palma' };
  const customer = { requestId: randomUUID(), customer: CUSTOMER };
  const log = (): string | null =>
    Object.values(workspace.world.drive.files).find((file) => file.appProperties['kind'] === 'log')?.id ??
    null;
  return [
    measure('Set up, from nothing', null, REGISTRY_CELLS, () => ask(workspace, 'setUp', set, null)),
    measure('New customer', 16, LOG_CELLS * 2 + CUSTOMER_CELLS, () =>
      ask(workspace, 'createCustomer', customer, null),
    ),
    measure('Sidebar opens beside a log', 4, CUSTOMER_CELLS + LOG_CELLS, () =>
      ask(workspace, 'home', null, log()),
    ),
  ];
}
