import type { CellContent, SheetChange } from '../../src/domain/sheet-change';

type Rows = readonly (readonly CellContent[])[];

const wideAs = (cells: readonly CellContent[], width: number): CellContent[] =>
  Array.from({ length: Math.max(cells.length, width) }, (_cell, column) => cells[column] ?? null);

function withRow(rows: Rows, row: number, column: number, written: readonly CellContent[]): Rows {
  const cells = wideAs(rows[row] ?? [], column + written.length);
  cells.splice(column, written.length, ...written);
  return rows.map((old, index) => (index === row ? cells : old));
}

/** The values of a sheet after what is written and appended. */
export const applied = (rows: Rows, changes: readonly SheetChange[]): Rows =>
  changes.reduce<Rows>((now, change) => {
    if (change.kind === 'append') return [...now, ...change.rows];
    if (change.kind !== 'write') return now;
    return change.rows.reduce(
      (then, cells, index) => withRow(then, change.row + index, change.column, cells),
      now,
    );
  }, rows);
