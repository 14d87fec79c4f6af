import type { LineWritten } from '../domain/line-repair';
import { repairLine } from '../domain/line-repair';
import { deploymentRow } from '../domain/registry-row';
import type { SheetChange } from '../domain/sheet-change';
import type { Decision } from '../domain/verbs/decision';
import type { DeploymentCase } from './deployment-case';
import { languageOfViewer } from './deployment-case';
import type { RecordWritten } from './deployment-store';
import type { WantedTab } from './drive-ports';
import { namesIn } from './names-in';
import type { Ports } from './ports';

/** The registry's line of the deployment, for people to sort and filter. */
export interface Line {
  readonly writes: readonly SheetChange[];
  /** Where it is written over what stood there; null for a new one. */
  readonly over: LineWritten | null;
}

export const NO_LINE: Line = { writes: [], over: null };

/** A draft has none, and ticks are not told in it. */
export function lineOf(
  ports: Pick<Ports, 'session'>,
  one: DeploymentCase,
  { verb, deployment }: Pick<Decision, 'verb' | 'deployment'>,
): Line {
  if (verb === 'tick' || deployment.state === 'draft') return NO_LINE;
  const { registry, customer, places } = one;
  const table = registry.table('Deployments');
  const values = deploymentRow(deployment, {
    customerName: customer.name,
    zone: places.customer.zone,
    names: namesIn(registry),
    language: languageOfViewer(ports),
  });
  const row = table.rowWith('uid', deployment.uid);
  return row === null
    ? { writes: [{ sheetId: table.sheetId, kind: 'append', rows: [table.place(values)] }], over: null }
    : { writes: table.write(row, values), over: { table, row, key: 'uid', id: deployment.uid, values } };
}

/** What has to be read in the same breath as the writes. */
export const checkOf = ({ over }: Line): WantedTab[] =>
  over === null ? [] : [{ title: over.table.tab.name, range: over.table.columnRange(over.key) }];

/** @param checked the answers to `checkOf` */
export function putRight(
  ports: Pick<Ports, 'spreadsheets'>,
  id: string,
  { over }: Line,
  [after = []]: RecordWritten['checked'],
): void {
  if (over === null) return;
  const repairs = repairLine(
    over,
    after.map(([cell]) => cell ?? null),
  );
  if (repairs.length > 0) ports.spreadsheets.change(id, repairs);
}
