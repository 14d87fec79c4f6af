import { useRef } from 'preact/hooks';
import { MenuList } from './menu-list';
import type { MenuEntry } from './menu-list';
import { useOutside } from './use-outside';

interface PopupMenuProps {
  /** What it belongs to; it opens below it, and gives the focus back to it. */
  readonly anchor: HTMLElement;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

/** One menu for many anchors, such as the numbers of a grid's rows. */
export function PopupMenu({ anchor, entries, onClose }: PopupMenuProps) {
  const root = useRef<HTMLDivElement>(null);
  useOutside(root, true, onClose);
  const { left, bottom } = anchor.getBoundingClientRect();
  const close = (): void => {
    onClose();
    anchor.focus();
  };
  return (
    <div
      ref={root}
      class="popup-menu"
      style={{ left: `${String(left)}px`, top: `${String(bottom)}px` }}
      onKeyDown={(event) => (event.key === 'Escape' ? close() : undefined)}
    >
      <MenuList id="popup-menu" entries={entries} onDone={close} />
    </div>
  );
}
