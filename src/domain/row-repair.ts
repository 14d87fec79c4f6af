import type { RowPlan } from './log-row';
import type { CellContent } from './sheet-change';

type Cells = readonly CellContent[];

const textOf = (cell: CellContent | undefined): string => String(cell ?? '').trim();

/** What a write did to somebody else's row. */
export interface RowRepair {
  /** As it was, as wide as it is now; null when no row was harmed, or nobody can say which. */
  readonly victim: Cells | null;
  readonly victimRow: number;
  /** Where the deployment's own row stands; null when it is gone. */
  readonly ownRow: number | null;
}

/**
 * Somebody may sort the log between the reading and the writing: then another's row was written into. It is the one that was
 * there before and is there no more.
 * @param after read in the same breath as the write
 * @returns null when the write went where it should
 */
export function repairRow(
  before: readonly Cells[],
  after: readonly Cells[],
  { row, idColumn }: Pick<Extract<RowPlan, { kind: 'write' }>, 'row' | 'idColumn'>,
  id: string,
): RowRepair | null {
  const idIn = (cells: Cells): string => textOf(cells[idColumn]);
  const damaged = after[row];
  if (damaged && idIn(damaged) === id) return null;
  const own = after.findIndex((cells) => idIn(cells) === id);
  // What was appended has overwritten nothing.
  const harmed = damaged && row < before.length ? damaged : null;
  const missing = without(
    before,
    after.filter((_cells, index) => index !== row),
  ).filter((cells) => idIn(cells) !== id);
  return { victim: harmed && victimOf(harmed, missing, idIn), victimRow: row, ownRow: own < 0 ? null : own };
}

/** When other rows are missing too, the damaged one is known by its id alone. */
function victimOf(damaged: Cells, missing: readonly Cells[], idIn: (cells: Cells) => string): Cells | null {
  const id = idIn(damaged);
  const [victim, another] =
    missing.length < 2 ? missing : missing.filter((cells) => id !== '' && idIn(cells) === id);
  if (!victim || another) return null;
  const width = Math.max(victim.length, damaged.length);
  return Array.from({ length: width }, (_cell, column) => victim[column] ?? null);
}

/** The rows that have no equal among the others; each of those stands for one. */
function without(rows: readonly Cells[], others: readonly Cells[]): Cells[] {
  const left = others.map(wordsOf);
  return rows.filter((cells) => {
    const at = left.indexOf(wordsOf(cells));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The same for rows that hold the same, however many empty cells end them. */
function wordsOf(cells: Cells): string {
  const filled = [...cells];
  while (filled.length > 0 && textOf(filled[filled.length - 1]) === '') filled.pop();
  return JSON.stringify(filled.map((cell) => (cell === '' ? null : cell)));
}
