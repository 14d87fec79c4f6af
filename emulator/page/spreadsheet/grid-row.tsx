import { memo } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import { a1 } from '../shared/a1';
import type { CellAddress } from '../shared/a1';
import { CellSelect } from './cell-select';
import { CellEditor } from './cell-editor';
import type { Move } from './cell-editor';
import { cellStyle } from './cell-style';
import type { ColumnLayout } from './layout';
import type { GridRange } from '../../sheets/state';
import type { CellView } from '../../sheets/view';

export interface RowProps {
  readonly row: number;
  readonly height: number | undefined;
  readonly cells: readonly CellView[];
  /** The headings of the filter, if the sheet has one. */
  readonly filter: GridRange | null;
  /** Changes when, and only when, something of the row's content does. */
  readonly signature: string;
  readonly columns: readonly ColumnLayout[];
  /** The column that is being edited in this row. */
  readonly editing: { readonly column: number; readonly text: string } | null;
  /** Somebody chose or typed something; null keeps the cell as it is. */
  readonly onDone: (address: CellAddress, text: string | null, move: Move) => void;
}

const EMPTY: CellView = { text: '', input: '', format: {} };

function useFlash(texts: readonly string[]) {
  const element = useRef<HTMLTableRowElement>(null);
  const before = useRef(texts);
  useEffect(() => {
    for (const [index, text] of texts.entries()) {
      if (before.current[index] === text) continue;
      const cell = element.current?.cells[index + 1];
      cell?.classList.add('changed');
      cell?.addEventListener('animationend', () => cell.classList.remove('changed'), { once: true });
    }
    before.current = texts;
  }, [texts.join('\u0000')]);
  return element;
}

const contains = (
  { startRow, startColumn, endColumn = Infinity }: GridRange,
  row: number,
  column: number,
): boolean => row === startRow && column >= startColumn && column < endColumn;

const classOf = (flags: Readonly<Record<string, boolean>>): string | undefined =>
  Object.keys(flags)
    .filter((name) => flags[name])
    .join(' ') || undefined;

function contentOf(cell: CellView, { row, editing, onDone }: RowProps, column: number) {
  const address = { row, column };
  if (editing?.column === column) {
    return <CellEditor initial={editing.text} onDone={(text, move) => onDone(address, text, move)} />;
  }
  if (!cell.options) return cell.text;
  const choose = (text: string): void => onDone(address, text, 'back');
  return <CellSelect name={a1(address)} text={cell.text} options={cell.options} onChange={choose} />;
}

function Row(props: RowProps) {
  const { row, height, cells, columns, filter } = props;
  const shown = columns.map(({ index }) => cells[index] ?? EMPTY);
  const element = useFlash(shown.map(({ text }) => text));
  return (
    <tr ref={element} style={height === undefined ? undefined : { height: `${String(height)}px` }}>
      <th scope="row" class="row-header">
        <button
          type="button"
          data-menu-row={row}
          tabIndex={-1}
          aria-haspopup="menu"
          aria-label={`Row ${String(row + 1)}`}
        >
          {row + 1}
        </button>
      </th>
      {columns.map(({ index, stickyLeft }, at) => {
        const cell = shown[at] ?? EMPTY;
        const sticky = stickyLeft === null ? {} : { left: `${String(stickyLeft)}px` };
        const isFilter = filter !== null && contains(filter, row, index);
        const flags = {
          noted: cell.note !== undefined,
          frozen: stickyLeft !== null,
          filtered: isFilter,
          listed: cell.options !== undefined,
        };
        return (
          <td
            key={index}
            tabIndex={-1}
            data-cell={a1({ row, column: index })}
            data-row={row}
            data-column={index}
            class={classOf(flags)}
            title={cell.note}
            style={{ ...cellStyle(cell.format), ...sticky }}
          >
            {contentOf(cell, props, index)}
          </td>
        );
      })}
    </tr>
  );
}

/** Drawn again only when its own content, the columns or its editor change: a log has hundreds of rows. */
export const GridRow = memo(
  Row,
  (before, after) =>
    before.signature === after.signature &&
    before.row === after.row &&
    before.columns === after.columns &&
    JSON.stringify(before.filter) === JSON.stringify(after.filter) &&
    before.editing === after.editing,
);
