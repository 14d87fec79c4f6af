import type { Move } from './cell-editor';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-15, 0],
  PageDown: [15, 0],
};

const MOVES: Readonly<Record<Move, readonly [rows: number, columns: number]>> = {
  down: [1, 0],
  right: [0, 1],
  back: [0, 0],
  away: [0, 0],
};

function cellAt(table: HTMLTableElement, row: number, column: number): HTMLTableCellElement | null {
  const inside = table.rows[Math.min(Math.max(row, 0), table.rows.length - 1)];
  const cell = inside?.cells[Math.min(Math.max(column, 1), inside.cells.length - 1)];
  return cell?.tagName === 'TD' ? cell : null;
}

function neighbour(
  cell: HTMLTableCellElement,
  [rows, columns]: readonly [number, number],
): HTMLTableCellElement | null {
  const row = cell.parentElement;
  const table = cell.closest('table');
  if (!table || !(row instanceof HTMLTableRowElement)) return null;
  return cellAt(table, row.rowIndex + rows, cell.cellIndex + columns);
}

export const afterMove = (cell: HTMLTableCellElement, move: Move): HTMLTableCellElement =>
  neighbour(cell, MOVES[move]) ?? cell;

function edge(cell: HTMLTableCellElement, event: KeyboardEvent): HTMLTableCellElement | null {
  const row = cell.parentElement;
  const table = cell.closest('table');
  if (!table || !(row instanceof HTMLTableRowElement)) return null;
  if (event.key === 'Home') return cellAt(table, event.ctrlKey ? 1 : row.rowIndex, 1);
  return event.key === 'End' ? cellAt(table, row.rowIndex, Number.MAX_SAFE_INTEGER) : null;
}

/** Where a key leads from a cell; null for a key that leads nowhere. */
export function destination(cell: HTMLTableCellElement, event: KeyboardEvent): HTMLTableCellElement | null {
  const step = STEPS[event.key];
  return step ? neighbour(cell, step) : edge(cell, event);
}

export type EditKey =
  | { readonly edit: 'replace' | 'open'; readonly text: string }
  | { readonly edit: 'clear' };

/** What a key does to the cell that has the focus; null for a key that does nothing to it. */
export function editKey(event: KeyboardEvent): EditKey | null {
  if (event.key === 'Enter' || event.key === 'F2') return { edit: 'open', text: '' };
  if (event.key === 'Delete' || event.key === 'Backspace') return { edit: 'clear' };
  const typed = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  return typed ? { edit: 'replace', text: event.key } : null;
}
