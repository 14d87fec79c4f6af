import { columnName } from '../shared/a1';
import type { ColumnLayout } from './layout';

/** The letters; each opens the menu of its column. */
export function ColumnHeaders({ columns }: { readonly columns: readonly ColumnLayout[] }) {
  return (
    <tr class="column-headers">
      <th class="corner">
        <span class="visually-hidden">Rows</span>
      </th>
      {columns.map(({ index, stickyLeft }) => (
        <th
          key={index}
          scope="col"
          class={stickyLeft === null ? undefined : 'frozen'}
          style={stickyLeft === null ? undefined : { left: `${String(stickyLeft)}px` }}
        >
          <button
            type="button"
            data-menu-column={index}
            tabIndex={-1}
            aria-haspopup="menu"
            aria-label={`Column ${columnName(index)}`}
          >
            {columnName(index)}
          </button>
        </th>
      ))}
    </tr>
  );
}
