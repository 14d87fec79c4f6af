import type { CellAddress } from '../shared/a1';

/** Which cell of the sheet a cell of the table is: its place there says nothing, as rows and columns may be hidden. */
export function addressOf(cell: HTMLTableCellElement): CellAddress {
  const { row = '0', column = '0' } = cell.dataset;
  return { row: Number(row), column: Number(column) };
}

export const cellOf = (target: EventTarget | null): HTMLTableCellElement | null =>
  target instanceof Element ? target.closest('td') : null;
