import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CellAddress } from '../shared/a1';
import { addressOf, cellOf } from './cell-address';
import type { Move } from './cell-editor';
import { afterMove, destination, editKey } from './grid-keys';
import type { SheetView } from '../../sheets/view';

interface Editing extends CellAddress {
  readonly text: string;
}

interface Edited {
  readonly sheet: SheetView;
  readonly onEdit: (address: CellAddress, text: string) => void;
}

/** Which cell is being edited, and how one begins and ends. */
export function useEditing({ sheet, onEdit }: Edited) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const next = useRef<HTMLTableCellElement | null>(null);
  useLayoutEffect(() => {
    if (!editing) next.current?.focus();
    next.current = null;
  }, [editing]);
  const inputOf = ({ row, column }: CellAddress): string => sheet.rows[row]?.[column]?.input ?? '';
  const edit = (cell: HTMLTableCellElement, text?: string): void => {
    const address = addressOf(cell);
    const select = cell.querySelector('select');
    if (select) select.focus();
    else setEditing({ ...address, text: text ?? inputOf(address) });
  };
  const done = (address: CellAddress, text: string | null, move: Move): void => {
    const cell = cellOf(document.activeElement);
    if (cell && move !== 'away') next.current = afterMove(cell, move);
    setEditing(null);
    if (text !== null && text !== inputOf(address)) onEdit(address, text);
  };
  return { editing, edit, done };
}

type Editor = ReturnType<typeof useEditing>;

function change(cell: HTMLTableCellElement, event: KeyboardEvent, { edit, done }: Editor): void {
  const key = editKey(event);
  if (!key) return;
  event.preventDefault();
  if (key.edit === 'clear') done(addressOf(cell), '', 'back');
  else edit(cell, key.edit === 'replace' ? key.text : undefined);
}

/** What the keyboard does on a cell; in a drop-down only Escape is ours, and goes back to the cell. */
export function onGridKey(event: KeyboardEvent, editor: Editor): void {
  const cell = cellOf(event.target);
  if (!cell) return;
  if (cell !== event.target) {
    if (event.key === 'Escape') cell.focus();
    return;
  }
  const next = destination(cell, event);
  if (!next) return change(cell, event, editor);
  event.preventDefault();
  next.focus();
}
