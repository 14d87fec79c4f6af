import type { CellValue } from '../../../emulator/sheets/state';
import type { Company } from '../deployments';
import { cellsOf } from '../organisation';

/** A formula by what it is. */
export const textOf = (value: CellValue | undefined): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');

/** A column of the customer's log, without its heading. */
export function logColumn({ workspace, log }: Company, heading: string): string[] {
  const [headings = [], ...rows] = cellsOf(workspace.world, log);
  const column = headings.indexOf(heading);
  if (column < 0) throw new Error(`The log has no ${heading}: ${headings.map(textOf).join(', ')}`);
  return rows.map((row) => textOf(row[column]));
}
