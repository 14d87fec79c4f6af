import { useState } from 'preact/hooks';
import type { MenuEntry } from '../shared/menu-list';
import { PopupMenu } from '../shared/popup-menu';

interface Menus {
  readonly columnMenu: (column: number) => readonly MenuEntry[];
  readonly rowMenu: (row: number) => readonly MenuEntry[];
}

interface Opened {
  readonly anchor: HTMLElement;
  readonly entries: readonly MenuEntry[];
}

function entriesFor(target: Element, { columnMenu, rowMenu }: Menus): readonly MenuEntry[] | null {
  const { menuColumn, menuRow, row, column } = target instanceof HTMLElement ? target.dataset : {};
  if (menuColumn !== undefined) return columnMenu(Number(menuColumn));
  if (menuRow !== undefined) return rowMenu(Number(menuRow));
  return row === undefined ? null : [...rowMenu(Number(row)), ...columnMenu(Number(column))];
}

/**
 * The menus of the letters and numbers, by a click, and of the cells, by the right button or the menu key: one popup for all, as
 * there are thousands.
 */
export function useMenus(menus: Menus) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = (event: Event, selector: string): void => {
    const anchor = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
    const entries = anchor && entriesFor(anchor, menus);
    if (!anchor || !entries) return;
    event.preventDefault();
    setOpened({ anchor, entries });
  };
  const popup = opened ? <PopupMenu {...opened} onClose={() => setOpened(null)} /> : null;
  return {
    popup,
    onClick: (event: Event) => open(event, 'th button'),
    onContextMenu: (event: Event) => open(event, 'th button, td'),
  };
}
