import { a1 } from '../shared/a1';
import type { CellAddress } from '../shared/a1';
import type { Store } from '../shared/store';
import { useStore } from '../shared/store';
import type { SheetView } from '../../sheets/view';

interface FormulaBarProps {
  readonly sheet: SheetView;
  readonly selected: Store<CellAddress | null>;
}

/** Where the cursor is, and all that stands there. */
export function FormulaBar({ sheet, selected }: FormulaBarProps) {
  const address = useStore(selected);
  const content = address ? (sheet.rows[address.row]?.[address.column]?.input ?? '') : '';
  return (
    <div class="formula-bar">
      <output class="name-box" aria-label="Selected cell">
        {address ? a1(address) : ''}
      </output>
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <output class="formula" aria-label="Content of the selected cell">
        {content}
      </output>
    </div>
  );
}
