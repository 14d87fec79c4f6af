import type { LogHeadings } from '../domain/customer-record';
import type { Deployment } from '../domain/deployment';
import { logCells } from '../domain/log-cells';
import type { LogCells } from '../domain/log-cells';
import type { Comparing } from '../domain/hand-edits';
import { planRow } from '../domain/log-row';
import type { RowPlan } from '../domain/log-row';
import { repairRow } from '../domain/row-repair';
import type { Carried } from './carry-out';
import type { DeploymentCase } from './deployment-case';
import { namesIn } from './names-in';
import type { SheetInfo } from './drive-ports';
import type { Ports } from './ports';

type Write = Extract<RowPlan, { kind: 'write' }>;

interface LogTab {
  readonly fileId: string;
  readonly sheetId: number;
  readonly headings: LogHeadings;
  readonly read: Pick<SheetInfo, 'title' | 'cells'>;
}

/** The deployment's row as it should be. */
export function cellsOf({ customer, places, registry }: DeploymentCase, deployment: Deployment): LogCells {
  const { language, environments } = customer;
  const { zone } = places.customer;
  return logCells(deployment, { language, environments, zone, names: namesIn(registry) });
}

/** Makes the customer's log show the deployment as it now is. */
export function carryOutRow(ports: Ports, one: DeploymentCase, deployment: Deployment): Carried {
  const { log } = one.customer;
  if (log.kind !== 'made') return { problem: 'log-unreachable' };
  const { fileId, sheetId, headings } = log;
  const read = ports.spreadsheets.readSheet(fileId, sheetId);
  if (read === null) return { problem: 'log-unreachable' };
  const about = { cells: cellsOf(one, deployment), written: deployment.row, attempted: attemptedBy(one) };
  return showRow(ports, { fileId, sheetId, headings, read }, about);
}

/** What a row that is put back had said, and what a run may have written that was cut short. */
function attemptedBy(one: DeploymentCase): LogCells[] {
  const before = one.stored?.deployment;
  if (!before) return [];
  const isPending = before.effects.some(({ kind, state }) => kind === 'row' && state === 'pending');
  return [...(before.row ? [before.row.cells] : []), ...(isPending ? [cellsOf(one, before)] : [])];
}

function showRow({ spreadsheets }: Pick<Ports, 'spreadsheets'>, tab: LogTab, about: Comparing): Carried {
  const { fileId, sheetId, read } = tab;
  const plan = planRow({ sheetId, cells: read.cells }, tab.headings, about);
  if (plan.kind === 'headings-missing') return { problem: 'log-headings' };
  if (plan.kind === 'row-deleted') return { problem: 'row-deleted' };
  if (plan.changes.length > 0) {
    const [after = []] = spreadsheets.changeAndRead(fileId, plan.changes, [{ title: read.title }]);
    putRight({ spreadsheets }, { tab, plan, about }, after);
  }
  return { problem: null, row: plan.written };
}

interface Written {
  readonly tab: LogTab;
  readonly plan: Write;
  readonly about: Comparing;
}

/** Somebody may have sorted the log in the instant between the reading and the writing: then another's row is given back what it was. */
function putRight(
  ports: Pick<Ports, 'spreadsheets'>,
  { tab, plan, about }: Written,
  after: SheetInfo['cells'],
): void {
  const { fileId, sheetId, headings, read } = tab;
  const id = String(about.cells.id ?? '');
  const repair = repairRow(read.cells, after, plan, id);
  if (repair === null) return;
  const { victim, victimRow } = repair;
  if (victim !== null)
    ports.spreadsheets.change(fileId, [
      { sheetId, kind: 'write', row: victimRow, column: 0, rows: [victim] },
    ]);
  const again = ports.spreadsheets.readSheet(fileId, sheetId);
  const second = again && planRow({ sheetId, cells: again.cells }, headings, about);
  if (second?.kind !== 'write')
    throw new Error(`The row ${id} was not found again in ${read.title} after somebody sorted it`);
  if (second.changes.length > 0) ports.spreadsheets.change(fileId, second.changes);
}
