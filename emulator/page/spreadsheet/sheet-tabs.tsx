import { useState } from 'preact/hooks';
import { Icon } from '../shared/icon';
import { PopupMenu } from '../shared/popup-menu';
import type { SheetView } from '../../sheets/view';

interface SheetTabsProps {
  readonly sheets: readonly SheetView[];
  readonly current: number;
  readonly showHidden: boolean;
  readonly onShowHidden: (show: boolean) => void;
  readonly onOpen: (sheetId: number) => void;
  readonly onRename: (sheet: SheetView) => void;
}

function HiddenToggle({
  count,
  showHidden,
  onShowHidden,
}: { readonly count: number } & Pick<SheetTabsProps, 'showHidden' | 'onShowHidden'>) {
  if (count === 0) return null;
  return (
    <label class="hidden-toggle">
      <input
        type="checkbox"
        checked={showHidden}
        onChange={(event) => onShowHidden(event.currentTarget.checked)}
      />
      Show hidden ({count})
    </label>
  );
}

export function SheetTabs(props: SheetTabsProps) {
  const { sheets, current, showHidden, onOpen, onRename } = props;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const shown = sheets.find(({ sheetId }) => sheetId === current);
  const hidden = sheets.filter((sheet) => sheet.hidden).length;
  return (
    <div class="sheet-tabs">
      <ul aria-label="Sheets">
        {sheets
          .filter((sheet) => showHidden || !sheet.hidden)
          .map((sheet) => {
            const isCurrent = sheet.sheetId === current;
            return (
              <li
                key={sheet.sheetId}
                class={isCurrent ? 'current' : ''}
                style={{ '--tab': sheet.tabColor ?? 'transparent' }}
              >
                <button
                  type="button"
                  class={sheet.hidden ? 'tab hidden-tab' : 'tab'}
                  aria-current={isCurrent ? 'true' : undefined}
                  onClick={() => onOpen(sheet.sheetId)}
                  onDblClick={() => onRename(sheet)}
                >
                  {sheet.title}
                </button>
                {isCurrent ? (
                  <button
                    type="button"
                    class="tab-menu"
                    aria-haspopup="menu"
                    aria-label={`Menu of ${sheet.title}`}
                    onClick={(event) => setAnchor(event.currentTarget)}
                  >
                    <Icon name="down" />
                  </button>
                ) : null}
              </li>
            );
          })}
      </ul>
      {anchor && shown ? (
        <PopupMenu
          anchor={anchor}
          entries={[{ label: 'Rename', onChoose: () => onRename(shown) }]}
          onClose={() => setAnchor(null)}
        />
      ) : null}
      <HiddenToggle count={hidden} {...props} />
    </div>
  );
}
