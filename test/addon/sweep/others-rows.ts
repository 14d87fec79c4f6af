import type { Cell } from '../../../emulator/sheets/state';
import type { Company } from '../deployments';
import { recordsIn } from '../deployments';

/** The look of an empty cell is nobody's: a date's may stay where a row was written over and given back. */
const shown = (cell: Cell): Cell => (cell.value === null ? { value: null } : cell);

/** The rows of the log that are not of this deployment, with everything in their cells, as they stand below each other. */
export function othersRows(company: Company, uid: string): string[] {
  const { workspace, log } = company;
  const { id = '' } = recordsIn(company).find((one) => one.uid === uid) ?? {};
  const [sheet] = workspace.world.sheets.spreadsheets[log]?.sheets ?? [];
  return (sheet?.rows ?? [])
    .filter((cells) => cells.some(({ value }) => value !== null))
    .filter((cells) => id === '' || !cells.some(({ value }) => value === id))
    .map((cells) => JSON.stringify(cells.map(shown)));
}

export function othersChanged(company: Company, uid: string, before: readonly string[]): string[] {
  const now = othersRows(company, uid);
  const isSame = now.length === before.length && now.every((row, index) => row === before[index]);
  return isSame ? [] : [`rows of others: ${now.join(' ')} instead of ${before.join(' ')}`];
}
