import type { CellValue } from '../../../emulator/sheets/state';
import type { Company } from '../deployments';
import { cellsOf } from '../organisation';

/** A column of the customer's log, without its heading. */
export function logColumn({ workspace, log }: Company, heading: string): CellValue[] {
  const [headings = [], ...rows] = cellsOf(workspace.world, log);
  const column = headings.indexOf(heading);
  if (column < 0) throw new Error(`The log has no ${heading}: ${headings.join(', ')}`);
  return rows.map((row) => row[column] ?? null);
}
