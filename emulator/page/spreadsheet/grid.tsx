import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CellAddress } from '../shared/a1';
import type { MenuEntry } from '../shared/menu-list';
import type { Store } from '../shared/store';
import { addressOf, cellOf } from './cell-address';
import { ColumnHeaders } from './column-headers';
import { GridRow } from './grid-row';
import { useMenus } from './grid-menus';
import { ROW_HEADER, columnsOf, rowsOf, zoomToFit } from './layout';
import type { ColumnLayout } from './layout';
import type { SheetView } from '../../sheets/view';
import { onGridKey, useEditing } from './use-editing';

/** As many columns as a phone shows. */
const PHONE_COLUMNS = 4;
const PHONE_WIDTH = 600;

export interface GridProps {
  readonly sheet: SheetView;
  readonly selected: Store<CellAddress | null>;
  readonly onEdit: (address: CellAddress, text: string) => void;
  readonly columnMenu: (column: number) => readonly MenuEntry[];
  readonly rowMenu: (row: number) => readonly MenuEntry[];
}

/** The same array as long as the columns look the same, so that rows need not be drawn again. */
function useColumns(sheet: SheetView): ColumnLayout[] {
  const columns = columnsOf(sheet);
  return useMemo(() => columns, [JSON.stringify(columns)]);
}

function useWidth(): number {
  const [width, setWidth] = useState(innerWidth);
  useEffect(() => {
    const follow = (): void => setWidth(innerWidth);
    addEventListener('resize', follow);
    return () => removeEventListener('resize', follow);
  }, []);
  return width;
}

/** Of all cells only the one that was last used is a stop of the Tab key. */
function useRoving(selected: GridProps['selected']) {
  const stop = useRef<HTMLTableCellElement | null>(null);
  return (cell: HTMLTableCellElement): void => {
    if (stop.current) stop.current.tabIndex = -1;
    cell.tabIndex = 0;
    stop.current = cell;
    selected.write(addressOf(cell));
  };
}

/** The sheet as a table: letters above, numbers at the left, frozen rows and columns that stay. */
export function Grid(props: GridProps) {
  const { sheet, selected } = props;
  const table = useRef<HTMLTableElement>(null);
  const columns = useColumns(sheet);
  const width = useWidth();
  const editor = useEditing(props);
  const menus = useMenus(props);
  const rove = useRoving(selected);
  const signatures = useMemo(() => sheet.rows.map((row) => JSON.stringify(row)), [sheet.rows]);
  useEffect(() => {
    const [first] = table.current?.querySelectorAll<HTMLTableCellElement>('td') ?? [];
    if (first) first.tabIndex = 0;
  }, [sheet.sheetId]);
  const rows = rowsOf(sheet);
  const draw = (row: number) => (
    <GridRow
      key={row}
      row={row}
      height={sheet.rowHeights[row]}
      cells={sheet.rows[row] ?? []}
      signature={signatures[row] ?? ''}
      columns={columns}
      filter={sheet.filter}
      editing={editor.editing?.row === row ? editor.editing : null}
      onDone={editor.done}
    />
  );
  const zoom = width <= PHONE_WIDTH ? zoomToFit(columns, width, PHONE_COLUMNS) : 1;
  const total = columns.reduce((sum, column) => sum + column.width, ROW_HEADER);
  return (
    <div class="grid-scroll">
      <table
        ref={table}
        class="grid"
        role="grid"
        aria-label={sheet.title}
        style={{ width: `${String(total)}px`, zoom }}
        onKeyDown={(event) => onGridKey(event, editor)}
        onFocusIn={(event) => {
          const cell = cellOf(event.target);
          if (cell) rove(cell);
        }}
        onDblClick={(event) => {
          const cell = cellOf(event.target);
          if (cell) editor.edit(cell);
        }}
        onClick={menus.onClick}
        onContextMenu={menus.onContextMenu}
      >
        <colgroup>
          <col style={{ width: `${String(ROW_HEADER)}px` }} />
          {columns.map((column) => (
            <col key={column.index} style={{ width: `${String(column.width)}px` }} />
          ))}
        </colgroup>
        <thead>
          <ColumnHeaders columns={columns} />
          {rows.filter((row) => row < sheet.frozenRows).map(draw)}
        </thead>
        <tbody>{rows.filter((row) => row >= sheet.frozenRows).map(draw)}</tbody>
      </table>
      {menus.popup}
    </div>
  );
}
